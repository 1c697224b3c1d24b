import { css, type CSSResultGroup } from 'lit';
import { proseStyles } from '../internal/prose.styles.ts';

/** A line a file, in columns where there is room: kind and size at its end. The whole link is a target of 44 px. */
export const openDataStyles: CSSResultGroup = [
  proseStyles,
  css`
    ul {
      columns: 22em;
      column-gap: 2em;
      padding: 0;
      list-style: '';
    }
    [part='file'] {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 1em;
      max-inline-size: none;
      margin: 0;
      border-block-end: 1px solid var(--_divider);
      break-inside: avoid;
    }
    [role='status']:empty {
      position: absolute;
    }
    li a,
    button {
      display: inline-block;
      min-inline-size: var(--_target);
      padding: calc((max(var(--_target), 2.75em) - 1lh) / 2) 0;
      border: 0;
      font: inherit;
      color: var(--_link);
      text-align: start;
      text-decoration: underline;
      background: none;
      cursor: pointer;
    }
    @media print {
      ul {
        columns: auto; /* columns that go over a page grow sideways, out of the paper */
      }
      [part='file'] :is(a, button) {
        padding: 0;
      }
    }
  `,
];
