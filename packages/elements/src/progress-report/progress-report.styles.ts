import { css, type CSSResultGroup } from 'lit';
import { badgeStyles } from '../internal/badge.styles.ts';
import { baseStyles } from '../internal/base.styles.ts';
import { panelStyles } from '../theme/panel.styles.ts';

/** An item is a band: its title, and below it the years side by side, as many as have room for a comment. */
const own = css`
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    position: relative;
    padding: 0.75em clamp(12px, 2%, 1em);
    border-radius: var(--_radius);
  }
  p,
  ul {
    max-inline-size: var(--_measure);
    margin: 0;
    padding: 0;
  }
  .panel {
    padding: 0.875em clamp(12px, 4%, 1em);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }
  ul {
    margin-block-start: 0.5em;
  }
  ul,
  .filter,
  td > div > p:first-of-type {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    list-style: none;
  }
  label {
    max-inline-size: 100%;
  }
  select {
    min-block-size: max(var(--_target), 2.75em);
    display: block;
    max-inline-size: 100%;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_boundary);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: max(1em, 16px);
  }
  summary {
    padding-block: calc((max(var(--_target), 2.75em) - 1lh) / 2);
    cursor: pointer;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    line-height: 1.6;
  }
  caption,
  [part='title'] {
    margin: 0;
    padding-block-end: 0.5em;
    font-size: 1.25em;
    line-height: 1.4;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 0.5em 0.75em;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  .scroll :is(th, td) {
    border: 1px solid var(--_boundary);
    background: var(--_surface);
  }
  .base > table,
  .base > table > :not(.sr),
  .base > table > caption,
  .goal > th {
    display: block;
  }
  tbody > [role='row'] {
    display: flex;
    flex-wrap: wrap;
    margin-block-end: 0.75em;
    border: 1px solid var(--_boundary);
    border-radius: var(--_radius);
    overflow: clip;
  }
  [role='cell'] {
    flex: 1 1 11.5em;
    min-inline-size: 0;
  }
  [role='rowheader'] {
    flex: 1 0 100%;
    box-sizing: border-box;
    border-block-end: 1px solid var(--_divider);
  }
  .goal > th {
    background: var(--_surface-soft);
  }
  [part='name'],
  [scope='rowgroup'],
  b,
  .when {
    font-weight: 700;
  }
  .when {
    display: block;
  }
  small,
  .when,
  [part='movement'] {
    font-size: 0.875em;
    color: var(--_text-muted);
  }
  [part='checkpoint'] {
    padding-inline: 0.5em;
    border: 1px solid var(--_boundary);
    border-radius: var(--_radius-small);
  }
  td > div {
    display: grid;
    gap: 0.25em;
    justify-items: start;
    margin-block-start: 0.25em;
  }
  td > div + div {
    margin-block-start: 1em;
  }
  a {
    color: var(--_link);
  }
  @media print {
    .base,
    .panel {
      padding-inline: 0;
    }
    .filter {
      display: none;
    }
    .scroll {
      overflow: visible;
      font-size: 0.875em;
      break-inside: avoid;
    }
    .scroll :is(th, td) {
      padding-inline: 0.5em;
    }
    tr:has([scope='rowgroup']) {
      break-after: avoid;
    }
  }
`;

export const progressReportStyles: CSSResultGroup = [baseStyles, panelStyles, badgeStyles, own];
