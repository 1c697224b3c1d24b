import { css, type CSSResultGroup } from 'lit';
import { sentenceStyles } from '../internal/sentences.styles.ts';

/**
 * Narrow: an indented list, each plan on a line that hangs down from the one around it. Wide (and not too deep): the plans that
 * stand in another stand beside it, so that the tree grows in the direction of reading.
 */
const own = css`
  .tree {
    --_in: clamp(0.5em, 4cqi, calc(var(--_space) * 3));
    container-type: inline-size;
  }
  .cards .cards {
    margin-block-start: calc(var(--_space) * 2);
    margin-inline-start: var(--_in);
  }
  .cards .cards > li::before,
  .cards .cards > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block-start: calc(var(--_space) * -2);
    inset-inline-start: calc(var(--_in) / -2);
    inline-size: calc(var(--_in) / 2);
    block-size: calc(var(--_space) * 2 + 1.75em);
    box-sizing: border-box;
    border: 0 solid var(--_accent-mark);
    border-inline-start-width: 2px;
    border-block-end-width: 2px;
  }
  .cards .cards > li:not(:last-child)::after {
    inset-block-end: 0;
    block-size: auto;
    border-block-end-width: 0;
  }
  .this {
    border: 3px solid var(--_accent-mark);
    background: var(--_accent-soft);
  }
  strong.tag {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    forced-color-adjust: none; /* else a ground of the browser’s own hides the letters */
  }
  .tag {
    white-space: normal; /* a word of the plan may be long, and the letters large */
  }
  .name {
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.5;
  }
  .card dd ul {
    padding: 0;
    list-style: none;
  }
  @container (inline-size >= 44em) {
    .tree:not(.deep) > .cards > li:has(> .cards),
    .tree:not(.deep) > .cards > li > .cards > li:has(> .cards) {
      display: grid;
      grid-template-columns: minmax(10em, 2fr) minmax(0, 5fr);
      gap: var(--_in);
      align-items: start;
    }
    .tree:not(.deep) > .cards > li > .cards > li:has(> .cards) {
      grid-template-columns: minmax(10em, 2fr) minmax(0, 3fr);
    }
    .tree:not(.deep) > .cards .cards {
      margin: 0;
    }
    .tree:not(.deep) > .cards .cards > li:first-child::before {
      inset-block-start: 0;
      inset-inline-start: calc(var(--_in) * -1);
      inline-size: var(--_in);
      block-size: 1.75em;
      border-inline-start: 0;
    }
    .tree:not(.deep) > .cards .cards > li:first-child:not(:last-child)::after {
      inset-block-start: calc(1.75em - 2px);
    }
  }
  @media print {
    .tree {
      container-type: normal; /* narrow: beside a long column of plans two thirds of the paper would stay white */
    }
    .cards {
      display: block;
    }
    .cards .cards {
      margin-block-start: 0;
    }
    .cards .cards > li {
      padding-block-start: calc(var(--_space) * 2);
    }
    .cards .cards > li::before,
    .cards .cards > li:not(:last-child)::after {
      inset-block-start: 0; /* what stands above a plan would stay on the page before */
    }
    strong.tag {
      background: none;
      color: inherit;
    }
  }
`;

export const planHierarchyStyles: CSSResultGroup = [sentenceStyles, own];
