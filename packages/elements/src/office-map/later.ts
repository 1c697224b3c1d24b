// What a resident sees only after doing something: loads on the first press of a pin or a button.
import { adopt as adoptIn } from '../internal/adopt.ts';
import { laterStyles } from './later.styles.ts';

export { callout } from './callout.ts';
export { orderView, sorted } from './order.ts';

/** Adopts the styles of these parts, once. */
export const adopt = (root: ShadowRoot): void => adoptIn(root, laterStyles);
