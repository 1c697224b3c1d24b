import { css } from 'lit';

/** A table stands where its columns have room for words; where they have not, each row is a card that names its columns itself. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    background: var(--_surface);
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.6;
  }
  caption {
    padding-block: 0.5em 0.75em;
    background: var(--_surface);
    text-align: start;
  }
  th,
  td {
    padding: 0.625em 0.75em;
    border: 1px solid var(--_boundary);
    text-align: start;
    vertical-align: top;
  }
  th {
    font-weight: 400;
  }
  thead th {
    background: var(--_surface-soft);
    font-weight: 700;
  }
  td {
    word-break: normal; /* for phrases its columns are too narrow */
  }
  td:has(ul) {
    min-inline-size: 9em;
  }
  .over {
    inline-size: 16%;
    background: var(--_accent-soft);
  }
  .row {
    inline-size: 17%;
  }
  th :is(.subtitle, .states, dl) {
    margin-block-start: 0.375em;
  }
  caption .title {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.4;
  }
  .term {
    display: none;
    color: var(--_text-muted);
    font-size: 0.875em;
  }
  th .level {
    display: none;
  }
  @container (max-width: 40em) {
    :is(table, tbody, tr, th, td, caption) {
      display: block;
    }
    :is(.over, .row, td, td:has(ul)) {
      inline-size: auto;
      min-inline-size: 0;
      border-width: 0;
    }
    thead,
    td:empty {
      display: none;
    }
    .over {
      padding-block: 0.875em;
      border-block-start: 2px solid var(--_accent-mark);
    }
    .row {
      font-weight: 700;
    }
    tr + tr .row,
    .row:first-child {
      border-block-start: 1px solid var(--_boundary);
    }
    .term {
      display: block;
    }
    th .level {
      display: inline;
    }
  }
  @media print, (forced-colors: active) {
    :is(table, caption, th) {
      background: none;
    }
    caption {
      break-inside: avoid;
    }
  }
  @media print {
    table {
      font-size: 0.8125em;
      line-height: 1.5;
    }
    th,
    td {
      padding: 0.375em 0.5em;
    }
  }
`;
