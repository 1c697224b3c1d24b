import { css, type CSSResultGroup } from 'lit';
import { proseStyles } from '../internal/prose.styles.ts';

const own = css`
  .entry + .entry {
    padding-block-start: calc(var(--_space) * 2.5);
    border-block-start: 1px solid var(--_divider);
  }
  .side {
    flex: 1 1 16em;
    box-sizing: border-box;
    min-inline-size: min(100%, 16em);
    padding: 1em;
  }
  .side,
  .actors > li {
    border: 1px solid var(--_boundary);
    border-radius: var(--_radius-small);
  }
  .side > * {
    margin-block-end: 0.25em;
    font-size: 1em;
  }
  .name {
    color: var(--_text);
    font-weight: 700;
  }
  .actors > li {
    margin: 0;
    padding: 0.125em 0.75em;
  }
  .actors .name {
    font-weight: 400;
  }
  .sources {
    padding: 0;
    list-style: '';
  }
  /* Titles are long words, with years and numbers in brackets. (Chromium runs over the edge with pretty lines of them.) */
  .sources .name {
    display: block;
    word-break: keep-all;
    text-wrap: wrap;
  }
  .sources > li + li,
  .publicity > li + li {
    margin-block-start: 0.75em;
  }
  li dl > div {
    padding: 0;
    border: 0;
  }
  li dt {
    flex-basis: auto;
  }
`;

export const planPartStyles: CSSResultGroup = [proseStyles, own];
