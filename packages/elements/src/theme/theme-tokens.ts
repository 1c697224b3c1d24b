import { type Hex, type Oklch, toOklch, fromOklch } from './colour.ts';
import { ensure, MARK_CONTRAST, nearest, TEXT_CONTRAST } from './contrast.ts';
import { tiers, tones } from './pairs.ts';
import type { TownTheme } from './town-theme.ts';
import { moodValues, schemes } from './values.ts';

/** CSS custom properties and their values: `--tomoni-surface` → `#ffffff`. */
export type Tokens = Readonly<Record<`--tomoni-${string}`, string>>;

const cornerSizes = { square: ['0', '0'], soft: ['0.5em', '0.25em'], round: ['1em', '0.5em'] } as const;

/** Pale grounds of a mood. Chroma stays low, or a vivid colour would make large areas loud. */
const pale = {
  light: { l: 0.955, c: 0.03 },
  paper: { l: 0.94, c: 0.026 },
  dark: { l: 0.32, c: 0.04 },
} as const;

/** A second colour that belongs to the first: a sixth of the circle on, and calmer. */
const companion = ({ l, c, h }: Oklch): Oklch => ({ l, c: Math.min(c * 0.75, 0.09), h: (h + 60) % 360 });

/**
 * One colour's scale on given surfaces, from ground to text. Each step is the nearest in lightness to the town's own
 * colour that can be read there, so a dark primary comes out unchanged and a pale one as dark as it must be.
 */
function scale(own: Oklch, soft: Hex, grounds: readonly Hex[]): { soft: Hex; mark: Hex; text: Hex } {
  return {
    soft,
    mark: nearest(own, { on: grounds, ratio: MARK_CONTRAST }),
    text: nearest(own, { on: grounds, ratio: TEXT_CONTRAST }),
  };
}

/** The colours of a mood in a town's hues. Every promise of pairs.ts holds, whatever the two hexes are. */
function colours(theme: TownTheme): Record<string, Hex> {
  const mood = theme.mood ?? 'light';
  const base: Readonly<Record<string, Hex>> = moodValues[mood];
  const from = (name: string): Hex => base[name] as Hex;
  const first = toOklch(theme.primary);
  const second = theme.secondary ? toOklch(theme.secondary) : companion(first);
  const softOf = ({ c, h }: Oklch): Hex => fromOklch({ l: pale[mood].l, c: Math.min(c, pale[mood].c), h });

  // white takes a breath of the town's hue on its second ground; paper and night keep their own warmth
  const soft = mood === 'light' ? fromOklch({ l: 0.972, c: Math.min(first.c, 0.008), h: first.h }) : from('surface-soft');
  const surfaces = [from('surface'), soft];
  const softs = [softOf(first), softOf(second)] as const;
  const grounds = [...surfaces, ...softs];
  const readable = { on: grounds, ratio: TEXT_CONTRAST };
  const visible = { on: grounds, ratio: MARK_CONTRAST };

  const accent = scale(first, softs[0], grounds);
  const secondary = scale(second, softs[1], grounds);
  const text = ensure(from('text'), { on: [...grounds, ...tiers.map((tier) => from(`tier-${tier}-ground`))], ratio: TEXT_CONTRAST });
  const marks = [...tones.map((tone) => `tone-${tone}`), ...tiers.map((tier) => `tier-${tier}`)];
  return {
    ...base,
    'surface-soft': soft,
    text,
    'text-muted': ensure(from('text-muted'), readable),
    link: ensure(from('link'), readable),
    boundary: ensure(from('boundary'), visible),
    accent: nearest(first, visible, { on: [from('on-accent')], ratio: TEXT_CONTRAST }),
    'accent-soft': accent.soft,
    'accent-mark': accent.mark,
    'accent-text': accent.text,
    'secondary-soft': secondary.soft,
    'secondary-mark': secondary.mark,
    'secondary-text': secondary.text,
    ...Object.fromEntries(
      marks.map((name) => [
        `${name}-mark`,
        ensure(from(`${name}-mark`), { on: [from(`${name}-ground`), ...surfaces], ratio: MARK_CONTRAST }),
      ]),
    ),
  };
}

/**
 * A town's theme as tokens. Pure: the same theme gives the same tokens everywhere. Takes what `readTheme` returned.
 * Text reaches 7:1 and marks and boundaries 3:1 for any hexes (pairs.ts lists which on which).
 */
export function themeToTokens(theme: TownTheme): Tokens {
  const [radius, radiusSmall] = cornerSizes[theme.radius ?? 'soft'];
  return {
    '--tomoni-scheme': schemes[theme.mood ?? 'light'],
    ...Object.fromEntries(Object.entries(colours(theme)).map(([name, hex]) => [`--tomoni-${name}`, hex])),
    '--tomoni-radius': radius,
    '--tomoni-radius-small': radiusSmall,
  };
}
