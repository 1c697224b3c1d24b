import type { LitElement } from 'lit';
import { moodStyles } from '../theme/moods.styles.ts';
import { adopt } from './adopt.ts';

/** Adopts the moods (`theme="light|paper|dark"`) once an element has that attribute. Loads then: few pages pay for them. */
export function adoptMoods(element: LitElement): void {
  adopt(element.renderRoot as ShadowRoot, moodStyles);
}
