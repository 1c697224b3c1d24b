import { css, type CSSResultGroup } from 'lit';
import { sentenceStyles } from '../internal/sentences.styles.ts';

/**
 * Lanes stand side by side where each has 18em, else one after the other. The lines lie over the lanes and under the cards;
 * a part of a body hangs on a rule of its own.
 */
const own = css`
  .lanes {
    position: relative;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: calc(var(--_space) * 5);
  }
  .lane {
    padding: 1em clamp(8px, 4%, 1em);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }
  .lane > .cards {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
  }
  .head {
    margin-block-end: calc(var(--_space) * 2);
  }
  .planned {
    border: 2px dashed;
  }
  .cards .cards {
    margin-block-start: calc(var(--_space) * 2);
    margin-inline-start: min(0.5em, 8px);
    padding-inline-start: min(0.75em, 12px);
    border-inline-start: 3px double var(--_accent-mark);
  }
  svg {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    fill: none;
    stroke: var(--_accent-mark);
    stroke-width: 2;
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .lane {
      border: 1px solid;
    }
  }
  @media print {
    svg {
      display: none;
    }
    .lanes {
      display: block;
    }
    .lane {
      padding: 0;
      background: none;
    }
    .head {
      break-after: avoid;
    }
    .lane + .lane {
      margin-block-start: 2em;
    }
  }
`;

export const governanceStyles: CSSResultGroup = [sentenceStyles, own];
