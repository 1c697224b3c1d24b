import { css, type CSSResultGroup } from 'lit';
import { proseStyles } from './prose.styles.ts';

const sentences = css`
  .sentences,
  .cards {
    padding: 0;
    list-style: none;
  }
  .sentences > li {
    padding-inline-start: min(0.75em, 12px);
    border-inline-start: 3px solid var(--_accent-mark);
    line-height: 1.6;
  }
  .sentences > li + li {
    margin-block-start: 0.5em;
  }
  .tag {
    display: inline-block;
    padding-inline: 0.5em;
    border: 1px solid var(--_accent-mark);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_accent-text);
    font-size: 0.875em;
    font-weight: 700;
    line-height: 1.5;
  }
  .cards {
    display: grid;
    gap: calc(var(--_space) * 2);
    align-content: start;
  }
  .cards > li {
    position: relative;
    max-inline-size: none;
    margin: 0;
  }
  .card {
    position: relative;
    display: grid;
    gap: var(--_space);
    padding: 0.875em clamp(10px, 5%, 1.125em);
    border: 1px solid var(--_boundary);
    border-radius: var(--_radius);
    background: var(--_surface);
    break-inside: avoid;
  }
  /* A name is one long phrase. Its lines end where withBreaks says; else where they are full. */
  .card > :is(h3, h4, h5, h6, .name) {
    word-break: keep-all;
  }
  .card > p:has(> .tag) {
    display: flex; /* in a page without a doctype a line of text needs letters of its own to be as high as it says */
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
  }
  .card dl > div {
    padding-block: 0.25em;
    border: 0;
    font-size: 0.9375em;
    line-height: 1.6;
  }
  .card dt {
    flex-basis: 5em;
  }
  .card dd {
    flex-basis: 10em;
  }
  .card dd ul {
    list-style: disc;
  }
  .base :is(h2, h3, h4, h5, h6) + .sentences {
    margin-block-start: var(--_space);
  }
  @media print {
    .cards {
      align-items: start; /* as high as its neighbour, a card would be too high for the page */
    }
    .cards > li:has(.cards) {
      break-inside: auto;
    }
  }
`;

/** Cards in lists, sentences about them, and the words that mark either. */
export const sentenceStyles: CSSResultGroup = [proseStyles, sentences];
