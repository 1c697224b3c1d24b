import { moodStyles } from '../theme/moods.styles.ts';

/** Adopts the moods (`theme="light|paper|dark"`) once an element has that attribute. Loads then: few pages pay for them. */
export function adoptMoods(root: ShadowRoot): void {
  const { styleSheet } = moodStyles;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
}
