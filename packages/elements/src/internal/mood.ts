import type { LitElement } from 'lit';
import { moodStyles } from '../theme/moods.styles.ts';

/** Adopts the moods (`theme="light|paper|dark"`) once an element has that attribute. Loads then: few pages pay for them. */
export function adoptMoods(element: LitElement): void {
  const { styleSheet } = moodStyles;
  const { adoptedStyleSheets } = element.renderRoot as ShadowRoot;
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
