import { css, type CSSResultGroup } from 'lit';
import { baseStyles } from '../internal/base.styles.ts';
import { badgeStyles } from '../internal/badge.styles.ts';

export const progressBadgeStyles: CSSResultGroup = [
  baseStyles,
  badgeStyles,
  css`
    :host {
      display: inline-block;
      max-width: 100%;
    }
    :host([size='small']) .base {
      font-size: 0.85em;
      padding: 0 0.5em;
    }
    :host([size='large']) .base {
      font-size: 1.25em;
    }
  `,
];
