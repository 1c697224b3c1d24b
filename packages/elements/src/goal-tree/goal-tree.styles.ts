import { css, type CSSResultGroup } from 'lit';
import { badgeStyles } from '../internal/badge.styles.ts';
import { baseStyles } from '../internal/base.styles.ts';
import { accentStyles } from '../theme/accent.styles.ts';
import { panelStyles } from '../theme/panel.styles.ts';
import { tableStyles } from './table.styles.ts';

/** The top nodes are boxes, what is below them are lines: depth shows by a rule at the side. */
const own = css`
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    container-type: inline-size;
    background: none;
    text-spacing-trim: trim-start;
  }
  :is(h2, h3, h4, h5, h6, p, ul, dl, dd, fieldset, input) {
    margin: 0;
  }
  :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
  }
  .depth-0 {
    background: var(--_surface);
  }
  .filter,
  .note,
  [part='title'] {
    padding: 0.25em 1em;
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }
  [part='title'] {
    font-size: 1.375em;
    line-height: 1.4;
  }
  p {
    max-inline-size: var(--_measure);
  }
  .tools,
  .states,
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  button {
    display: flex;
    align-items: center;
    gap: var(--_space);
    box-sizing: border-box;
    min-block-size: max(var(--_target), 2.75em);
    padding: 0.375em 1em;
    border: 1px solid var(--_boundary);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.4;
    cursor: pointer;
  }
  .tree {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding: 0;
    list-style: none;
  }
  [hidden] {
    display: none;
  }
  .base > .tree {
    gap: calc(var(--_space) * 2);
  }
  .depth-0 {
    padding: 0.25em clamp(0.5em, 3%, 1.25em);
    border: 1px solid var(--_boundary);
    border-radius: var(--_radius);
  }
  .tree .tree > li + li,
  .inside > :is(dl, ul) + .tree {
    border-block-start: 1px solid var(--_divider);
  }
  summary,
  .leaf {
    padding-block: 0.625em;
    line-height: 1.5;
  }
  summary {
    display: flex;
    align-items: baseline;
    gap: 0.75em;
    min-block-size: var(--_target);
    box-sizing: border-box;
    border-radius: var(--_radius-small);
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--_accent-mark);
    border-width: 0 0.1875em 0.1875em 0;
    rotate: 45deg;
    translate: 0 -0.1875em;
  }
  [open] > summary::before {
    rotate: 225deg;
    translate: 0 0.0625em;
  }
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    flex: 1;
    gap: 0.25em;
    min-inline-size: 0;
  }
  .depth-0 > :is(details, div) :is(.name, h2, h3, h4, h5, h6) {
    font-weight: 700;
  }
  .many .depth-0 {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 20em;
    overflow-clip-margin: 0.5em;
  }
  .depth-0 > details > summary .place,
  .depth-0 > .leaf .place {
    display: block;
  }
  .depth-0 > details > summary .title,
  .depth-0 > .leaf .title {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.4;
  }
  .number {
    color: var(--_accent-text);
    font-weight: 700;
    white-space: nowrap;
  }
  .level {
    color: var(--_text-muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .flag,
  .short {
    padding: 0 0.5em;
    border: 1px solid var(--_accent-mark);
    border-radius: 1em;
    color: var(--_accent-text);
    font-size: 0.8125em;
    font-weight: 700;
  }
  .short {
    border-color: var(--_divider);
    color: var(--_text-muted);
    font-weight: 400;
  }
  .subtitle,
  .counts {
    color: var(--_text-muted);
    font-size: 0.9375em;
    font-weight: 400;
  }
  .counts {
    flex-basis: 100%;
  }
  .badge {
    font-size: 0.875em;
    font-weight: 400;
  }
  .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin-inline-start: 0.1875em;
    padding-block-end: 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_divider);
  }
  dl {
    display: grid;
    gap: 0.5em;
    font-weight: 400;
  }
  dt {
    color: var(--_text-muted);
    font-size: 0.875em;
  }
  dd,
  [part='actions'] {
    max-inline-size: var(--_measure);
  }
  ul:is([part='measures'], [part='actions']) {
    padding-inline-start: 1.25em;
  }
  li::marker {
    color: var(--_accent-mark);
  }
  a {
    color: var(--_link);
  }
  .note {
    color: var(--_text-muted);
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    .filter {
      border: 1px solid;
    }
  }
  @media print {
    .base,
    .tree,
    .inside,
    dl {
      display: block; /* between the rows of a grid no break can be avoided */
    }
    .base > *,
    .depth-0 + .depth-0 {
      margin-block-start: 1em;
    }
    .inside > * + *,
    dl > div + div {
      margin-block-start: 0.5em;
    }
    .filter,
    .tools {
      display: none;
    }
    .depth-0,
    .note,
    [part='title'] {
      background: none;
    }
    .many .depth-0 {
      content-visibility: visible;
    }
    summary::before {
      display: none;
    }
    summary,
    .leaf,
    dl > div {
      break-inside: avoid;
    }
    dt {
      break-after: avoid;
    }
  }
`;

export const goalTreeStyles: CSSResultGroup = [baseStyles, panelStyles, accentStyles, badgeStyles, own, tableStyles];
