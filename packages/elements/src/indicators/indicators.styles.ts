import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../internal/base.styles.ts';
import { accentStyles } from '../theme/accent.styles.ts';
import { panelStyles } from '../theme/panel.styles.ts';

/**
 * A table where there is room; where there is not, each row is a card and each cell says its column (`data-label`). Roles in the
 * markup keep it a table for screen readers. What the element’s font size is decides what is narrow.
 */
const own = css`
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    justify-items: start;
    container-type: inline-size;
    padding: 0.75em clamp(12px, 2%, 1em);
    border-radius: var(--_radius);
  }
  p,
  ul {
    max-inline-size: var(--_measure);
    margin: 0;
    padding: 0;
  }
  table {
    inline-size: 100%;
    justify-self: stretch;
    border-collapse: collapse;
    font-size: 0.9375em;
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
    padding: 0.75em 0.625em;
    border: 1px solid var(--_boundary);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    padding-block: 0.5em;
    background: var(--_surface-soft);
    font-weight: 700;
    white-space: nowrap;
  }
  td {
    min-inline-size: 7em;
  }
  tbody th {
    inline-size: 20%;
  }
  [part='direction'] {
    word-break: keep-all; /* 目標の方向：/ 増やす */
  }
  [part='name'],
  b,
  [part='change'] {
    font-weight: 700;
  }
  b {
    display: inline-block; /* so that a line may end before it, and 令和5年度 stays whole */
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  small,
  em {
    display: inline-block;
    font-size: 0.875em;
    font-style: normal;
    color: var(--_text-muted);
  }
  em,
  th small {
    display: block;
  }
  td small::before,
  td small::after {
    content: '\\2060' / ''; /* letters of the cell’s own size: without a doctype a line of small text alone would be lower */
    font-size: calc(1em / 0.875);
  }
  ul {
    list-style: none;
  }
  .break {
    margin-block-start: 0.375em;
    padding-block-start: 0.375em;
    border-block-start: 2px dashed var(--_boundary);
  }
  a {
    color: var(--_link);
  }
  svg {
    display: block;
    inline-size: 7.5em;
    block-size: 2.25em;
    margin-block-start: 0.375em;
    fill: var(--_accent-mark);
    stroke: var(--_accent-mark);
    stroke-width: 2;
    direction: ltr;
  }
  polyline {
    fill: none;
  }
  .aim {
    stroke: var(--_text-muted);
    stroke-width: 1;
    stroke-dasharray: 4 3;
  }
  button {
    min-block-size: max(var(--_target), 2.75em);
    padding: 0.375em 1em;
    border: 1px solid var(--_boundary);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    cursor: pointer;
  }
  @container (max-width: 44em) {
    table,
    caption,
    tbody,
    tr,
    tbody th,
    td {
      display: block;
      inline-size: auto;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px; /* large text must not make the page scroll sideways for what nobody sees */
      block-size: 1px;
      overflow: hidden;
    }
    thead * {
      display: block;
      inline-size: 1px;
      padding: 0;
      border: 0;
    }
    tr {
      margin-block-end: 1em;
      border: 1px solid var(--_boundary);
      border-radius: var(--_radius);
    }
    tbody th,
    td {
      border: 0;
    }
    td {
      padding-block: 0 0.75em;
    }
    td::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      display: block;
      font-size: 0.875em;
      font-weight: 700;
    }
  }
  @media print {
    .base {
      display: block; /* a grid does not grow when its table goes over a page */
      padding-inline: 0;
    }
    table {
      font-size: 0.875em;
    }
    tbody th {
      inline-size: 22%;
    }
    th,
    td {
      padding: 0.5em;
    }
    button {
      display: none;
    }
    thead th {
      background: none;
    }
  }
`;

export const indicatorsStyles: CSSResultGroup = [baseStyles, panelStyles, accentStyles, own];
