import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../internal/base.styles.ts';
import { panelStyles } from '../theme/panel.styles.ts';
import { badgeStyles } from '../internal/badge.styles.ts';

export const progressLegendStyles: CSSResultGroup = [
  baseStyles,
  panelStyles,
  badgeStyles,
  css`
    .base {
      padding: calc(2 * var(--_space)) calc(2.5 * var(--_space));
      border: 1px solid var(--_boundary);
      border-radius: var(--_radius);
    }
    #title {
      margin: 0 0 var(--_space);
      font-size: 1em;
      font-weight: bold;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: calc(1.5 * var(--_space)) calc(2.5 * var(--_space));
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      max-width: 100%;
    }
    .noted {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    .noted li {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0.25em 1em;
    }
    .noted .badge {
      min-inline-size: min(12em, 100%);
    }
    .note {
      unicode-bidi: plaintext;
      flex: 1 1 14em;
      color: var(--_text-muted);
    }
    @media print {
      .base {
        break-inside: avoid;
      }
    }
  `,
];
