import { fromOklch, type Hex, type Oklch, toLinear, toOklch } from './colour.ts';

/** Ratios that every theme keeps. Text: WCAG 2.2 SC 1.4.6 (AAA). Marks and boundaries: SC 1.4.11. */
export const TEXT_CONTRAST = 7;
export const MARK_CONTRAST = 3;

/** Relative luminance as WCAG 2.2 defines it, 0 (black) … 1 (white). */
export function luminance(hex: Hex): number {
  const [r, g, b] = toLinear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio as WCAG 2.2 defines it, 1 … 21. */
export function contrast(one: Hex, other: Hex): number {
  const a = luminance(one);
  const b = luminance(other);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** A demand on a colour: at least `ratio` against each of `on`. */
export interface Demand {
  readonly on: readonly Hex[];
  readonly ratio: number;
}

export function meets(hex: Hex, demands: readonly Demand[]): boolean {
  return demands.every(({ on, ratio }) => on.every((ground) => contrast(hex, ground) >= ratio));
}

/** Lightness steps tried, of 1 in OKLCH: finer than one step of an 8-bit channel. */
const STEP = 1 / 512;

/**
 * The colour nearest in lightness to `wish`, of its hue, that meets every demand. The finished hex is measured, not the
 * ideal colour behind it, so the answer holds after rounding. Lightness 0 is black and 1 is white whatever the hue.
 * @throws {RangeError} when neither black nor white nor anything between meets the demands; a mistake in the grounds, not in `wish`
 */
export function nearest(wish: Oklch, ...demands: readonly Demand[]): Hex {
  for (let distance = 0; distance <= 1 + STEP; distance += STEP) {
    for (const l of [wish.l - distance, wish.l + distance]) {
      const hex = fromOklch({ ...wish, l: Math.min(1, Math.max(0, l)) });
      if (meets(hex, demands)) return hex;
    }
  }
  throw new RangeError(`no colour of hue ${wish.h} meets ${JSON.stringify(demands)}`);
}

/** `hex` itself when it meets the demands, otherwise its nearest neighbour that does. */
export function ensure(hex: Hex, ...demands: readonly Demand[]): Hex {
  return meets(hex, demands) ? hex : nearest(toOklch(hex), ...demands);
}
