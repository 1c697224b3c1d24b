import { css, type CSSResultGroup } from 'lit';
import { accentStyles } from '../theme/accent.styles.ts';
import { panelStyles } from '../theme/panel.styles.ts';
import { baseStyles } from './base.styles.ts';

const prose = css`
  .base,
  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2.5);
  }
  .base {
    padding: 0.75em clamp(12px, 4%, 1.5em);
    border-radius: var(--_radius);
  }
  .entry {
    gap: calc(var(--_space) * 1.5);
  }
  :is(h2, h3, h4, h5, h6, p, ul, dl, dd) {
    margin: 0;
  }
  :is(h2, h3, h4, h5, h6) {
    font-size: 1.125em;
    line-height: 1.4;
  }
  [part='title'] {
    font-size: 1.375em;
  }
  p,
  li {
    max-inline-size: var(--_measure);
  }
  ul {
    padding-inline-start: 1.5em;
  }
  li + li {
    margin-block-start: 0.25em;
  }
  li::marker {
    color: var(--_accent-mark);
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_divider);
  }
  dl > :last-child {
    border: 0;
  }
  dt {
    flex: 0 1 9em;
    color: var(--_text-muted);
  }
  dd {
    flex: 1 1 16em;
    min-inline-size: 0;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    padding: 0;
    list-style: none;
  }
  .number {
    color: var(--_accent-text);
  }
  a {
    color: var(--_link);
  }
  .note {
    color: var(--_text-muted);
    font-size: 0.875em;
  }
  @media print {
    .base,
    .entry {
      display: block; /* between the rows of a grid no break can be avoided */
    }
    .base {
      margin-block: 0.75em; /* not padding: a page may end behind it, with a heading */
      padding: 0;
    }
    .base > * + * {
      margin-block-start: 1.25em;
    }
    .entry > * + * {
      margin-block-start: 0.75em;
    }
    :is(h2, h3, h4, h5, h6) {
      line-height: inherit; /* where letters are higher than their line, Chromium ends the page after a heading */
    }
    p:has(> strong:only-child) {
      break-after: avoid; /* a heading inside of prose */
    }
    li,
    .row,
    dl > div {
      break-inside: avoid;
    }
    :is(dl, ul:not(.cards)) > :first-child:not(:last-child) {
      break-after: avoid;
    }
    :is(dl, ul:not(.cards)) > :last-child:not(:first-child) {
      break-before: avoid;
    }
  }
`;

/** Headings, paragraphs, lists and terms with their values: what prose is made of. */
export const proseStyles: CSSResultGroup = [baseStyles, panelStyles, accentStyles, prose];
