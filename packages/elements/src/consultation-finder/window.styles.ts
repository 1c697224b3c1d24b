import { css } from 'lit';

/** One window. */
export const windowStyles = css`
  .results {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 26em), 1fr));
    align-items: start;
    gap: var(--_gap);
  }
  .window {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.5em;
    padding: clamp(16px, 4%, 1.375em);
    border: 1px solid var(--_boundary);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .window > [part='heading'] {
    word-break: normal; /* a name is one long phrase */
  }
  .themes,
  .meant {
    color: var(--_text-muted);
  }
  .meant {
    padding-inline-start: 0.625em;
    border-inline-start: 3px solid var(--_accent-mark);
  }
  .state {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    min-block-size: 1.7em;
    margin-block-start: 0.25em;
    font-weight: 700;
  }
  .state:not(.unknown)::before {
    content: '';
    flex: none;
    box-sizing: border-box;
    inline-size: 0.875em;
    block-size: 0.875em;
    border: 0.1875em solid var(--_text-muted);
    border-radius: 50%;
  }
  .state.open::before {
    border-color: var(--_accent-mark);
    background: var(--_accent-mark);
  }
  .state.open {
    color: var(--_accent-text);
  }
  .state.check::before {
    border-style: dotted;
  }
  .hours {
    max-inline-size: var(--_measure);
    font-size: 0.9375em;
    line-height: 1.6;
  }
  .phones {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    max-inline-size: 100%;
    margin-block: 0.25em;
  }
  .phones li {
    display: grid;
    align-content: start;
    gap: 0.25em;
  }
  .call {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    gap: 0.5em;
    position: relative;
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: max(var(--_target), 2.75em);
    padding: 0.25em 1em 0.25em 0.75em;
    border: 2px solid var(--_accent-mark);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_accent-text);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-decoration: none;
  }
  .call:hover .number {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .number {
    font-size: 1.1875em;
    direction: ltr;
    unicode-bidi: isolate;
  }
  .call svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: var(--_accent-mark);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .stale {
    max-inline-size: var(--_measure);
    padding: 0.25em 0.75em;
    border-inline-start: 3px solid var(--_secondary-mark);
    background: var(--_secondary-soft);
    font-size: 0.9375em;
  }
  .more {
    justify-self: stretch;
    padding-block-start: 0.5em;
  }
  dl {
    display: grid;
    gap: 0.625em;
    line-height: 1.6;
  }
  dl > div {
    display: grid;
    grid-template-columns: 8em minmax(0, 1fr);
    column-gap: 1em;
    padding-block-end: 0.625em;
    border-block-end: 1px solid var(--_divider);
  }
  dt {
    color: var(--_text-muted);
  }
  dd {
    max-inline-size: var(--_measure);
  }
  @container (max-width: 32em) {
    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .window {
    container-type: inline-size;
  }
  dd a,
  .link {
    display: inline-flex;
    align-items: center;
    min-block-size: max(var(--_target), 2.75em);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.5em;
    padding-block-start: 0.5em;
  }
  @media not print {
    .aside {
      display: none;
    }
  }
`;
