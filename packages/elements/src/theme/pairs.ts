import { MARK_CONTRAST, TEXT_CONTRAST } from './contrast.ts';

/** One promise of every theme: each of `inks` reaches `ratio` on each of `grounds`. Names are token names. */
export interface Pair {
  readonly inks: readonly string[];
  readonly grounds: readonly string[];
  readonly ratio: number;
}

export const tones = ['best', 'good', 'steady', 'caution', 'review', 'neutral'] as const;
export const tiers = ['jijo', 'gojo', 'kyojo', 'kojo'] as const;

const surfaces = ['surface', 'surface-soft'];
const grounds = [...surfaces, 'accent-soft', 'secondary-soft'];

/**
 * Which colour may stand on which, in every mood and every town's theme. `divider` is absent: it only decorates.
 * Tests measure all of it; `themeToTokens` keeps it by construction.
 */
export const pairs: readonly Pair[] = [
  { inks: ['text', 'text-muted', 'link', 'accent-text', 'secondary-text'], grounds, ratio: TEXT_CONTRAST },
  { inks: ['on-accent'], grounds: ['accent'], ratio: TEXT_CONTRAST },
  { inks: ['boundary', 'accent-mark', 'secondary-mark'], grounds, ratio: MARK_CONTRAST },
  { inks: ['accent'], grounds, ratio: MARK_CONTRAST },
  ...tones.flatMap((tone): Pair[] => [
    { inks: [`tone-${tone}-text`], grounds: [`tone-${tone}-ground`], ratio: TEXT_CONTRAST },
    { inks: [`tone-${tone}-mark`], grounds: [`tone-${tone}-ground`, ...surfaces], ratio: MARK_CONTRAST },
  ]),
  ...tiers.flatMap((tier): Pair[] => [
    { inks: ['text'], grounds: [`tier-${tier}-ground`], ratio: TEXT_CONTRAST },
    { inks: [`tier-${tier}-mark`], grounds: [`tier-${tier}-ground`, ...surfaces], ratio: MARK_CONTRAST },
  ]),
];
