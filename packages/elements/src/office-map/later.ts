// What a resident sees only after doing something: loads on the first press of a pin or a button.
import { laterStyles } from './later.styles.ts';

export { callout } from './callout.ts';
export { orderView, sorted } from './order.ts';

/** Adopts the styles of these parts, once. */
export function adopt({ adoptedStyleSheets: sheets }: ShadowRoot): void {
  const { styleSheet } = laterStyles;
  if (styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
}
