import { css, type CSSResultGroup } from 'lit';
import { visuallyHiddenStyles } from './visually-hidden.styles.ts';
import { toneStyles } from '../theme/tones.styles.ts';

/** One mark with its words, on the ground of its tone. Shared by the badge, its legend and what prints badges beside its items. */
export const badgeStyles: CSSResultGroup = [
  toneStyles,
  visuallyHiddenStyles,
  css`
    .badge {
      display: inline-flex;
      align-items: baseline;
      gap: 0.35em;
      box-sizing: border-box;
      max-width: 100%;
      padding: 0.1em 0.6em;
      border: max(1px, 0.09em) solid var(--_tone-mark);
      border-radius: var(--_radius-small);
      background: var(--_tone-ground);
      color: var(--_tone-text);
      line-height: 1.5;
    }
    .badge > * {
      unicode-bidi: plaintext;
    }
    .mark {
      flex: none;
      font-weight: bold;
      color: var(--_tone-mark);
    }
    @media print {
      .badge {
        --_tone-ground: none;
        --_tone-text: #000;
        --_tone-mark: #000;
      }
    }
    @media (forced-colors: active) {
      .badge {
        --_tone-text: CanvasText;
        --_tone-mark: CanvasText;
      }
    }
  `,
];
