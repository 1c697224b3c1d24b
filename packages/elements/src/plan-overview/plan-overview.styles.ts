import { css, type CSSResultGroup } from 'lit';
import { proseStyles } from '../internal/prose.styles.ts';

const own = css`
  .base {
    border: 1px solid var(--_boundary);
  }
  @media screen {
    .base {
      padding: clamp(16px, 4%, 1.5em);
    }
  }
  [part='title'] > span {
    display: inline-block;
  }
  .tags span {
    padding: 0 0.625em;
    border: 1px solid var(--_accent-mark);
    border-radius: var(--_radius-small);
    color: var(--_accent-text);
    font-weight: 700;
  }
  .idea {
    padding: 1.25em clamp(12px, 5%, 2em);
    border-inline-start: 0.375em solid var(--_accent-mark);
    border-radius: var(--_radius-small);
    background: var(--_accent-soft);
  }
  .idea > :first-child {
    color: var(--_accent-text);
    font-size: 1em;
  }
  .text {
    margin-block: 0.25em;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.5;
  }
  dd > ul {
    padding: 0;
    list-style: none;
  }
  time {
    display: inline-block;
  }
  .whole {
    white-space: nowrap;
  }
  .ruler {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    max-inline-size: 32em;
    color: var(--_text-muted);
    font-size: 0.8125em;
  }
  svg {
    inline-size: 100%;
    block-size: 1.5em;
    margin-block-start: 0.25em;
    overflow: visible;
    fill: none;
    stroke: var(--_boundary);
  }
  svg * {
    vector-effect: non-scaling-stroke;
  }
  .passed {
    fill: var(--_accent-mark);
    stroke: none;
    opacity: 0.6;
  }
  .now {
    stroke: var(--_accent-text);
    stroke-width: 2;
  }
  path {
    stroke: var(--_text);
    stroke-width: 3;
  }
  :host(:dir(rtl)) svg {
    transform: scaleX(-1);
  }
  @media print {
    .base {
      border: 0;
    }
    .idea {
      background: none;
    }
    .entry {
      break-inside: avoid;
    }
  }
`;

export const planOverviewStyles: CSSResultGroup = [proseStyles, own];
