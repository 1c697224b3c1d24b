import type { Hex } from './colour.ts';

export const radii = ['square', 'soft', 'round'] as const;
export const moods = ['light', 'paper', 'dark'] as const;

/** What a town writes in its theme.json. */
export interface TownTheme {
  /** The town's name, for people. */
  readonly name: string;
  /** Main colour, `#rrggbb`. Buttons, rings and numbers take its hue; their lightness is set so that they can be read. */
  readonly primary: Hex;
  /** Second colour; derived from the first when absent. */
  readonly secondary?: Hex;
  /** Corners: square 0, soft 0.5em (default), round 1em. */
  readonly radius?: (typeof radii)[number];
  /** Ground: white (default), warm paper, dark. */
  readonly mood?: (typeof moods)[number];
  /** Where the colours come from, for people. */
  readonly note?: string;
}

/** One thing to put right: which key, and what to do, in Japanese and English. */
export interface ThemeError {
  readonly key: string;
  readonly ja: string;
  readonly en: string;
}

export type ReadTheme = { readonly ok: true; readonly theme: TownTheme } | { readonly ok: false; readonly errors: readonly ThemeError[] };

type Check = (value: unknown, key: string) => ThemeError | undefined;

const shown = (value: unknown): string => JSON.stringify(value) ?? '（なし）';

const words: Check = (value, key) =>
  typeof value === 'string' && value.trim()
    ? undefined
    : {
        key,
        ja: `「${key}」に空でない文字列を書いてください（今は ${shown(value)}）。`,
        en: `"${key}" must be a non-empty string (is ${shown(value)}).`,
      };

const colour: Check = (value, key) =>
  hexOf(value)
    ? undefined
    : {
        key,
        ja: `「${key}」は「#1f6f8b」のような16進数の色で書いてください（今は ${shown(value)}）。色の名前や rgb() は使えません。`,
        en: `"${key}" must be a hex colour such as "#1f6f8b" (is ${shown(value)}); colour names and rgb() are not accepted.`,
      };

const oneOf =
  (choices: readonly string[]): Check =>
  (value, key) =>
    choices.includes(value as string)
      ? undefined
      : {
          key,
          ja: `「${key}」は ${choices.join('、')} のどれかにしてください（今は ${shown(value)}）。`,
          en: `"${key}" must be one of ${choices.join(', ')} (is ${shown(value)}).`,
        };

const checks: Readonly<Record<string, Check>> = {
  name: words,
  primary: colour,
  secondary: colour,
  radius: oneOf(radii),
  mood: oneOf(moods),
  note: words,
};
const required = ['name', 'primary'];

/** `#rrggbb` in lower case from `#RGB`, `#RRGGBB`, also typed in full width; undefined for anything else. */
function hexOf(value: unknown): Hex | undefined {
  if (typeof value !== 'string') return undefined;
  const hex = value.normalize('NFKC').trim().toLowerCase();
  if (/^#[0-9a-f]{3}$/.test(hex)) return hex.replace(/[0-9a-f]/g, '$&$&');
  return /^#[0-9a-f]{6}$/.test(hex) ? hex : undefined;
}

/** Checks the data of a theme.json and evens out its hexes. Reports every error, not the first. `$schema` is let through. */
export function readTheme(data: unknown): ReadTheme {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return {
      ok: false,
      errors: [
        {
          key: '',
          ja: 'theme.json は { "name": …, "primary": … } の形で書いてください。',
          en: 'theme.json must be an object with "name" and "primary".',
        },
      ],
    };
  }
  const given = Object.entries(data).filter(([key]) => key !== '$schema');
  const missing = required
    .filter((key) => !(key in data))
    .map((key): ThemeError => ({ key, ja: `「${key}」がありません。書き足してください。`, en: `"${key}" is missing.` }));
  const wrong = given.map(([key, value]): ThemeError | undefined => {
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
    if (check) return check(value, key);
    const known = Object.keys(checks).join('、');
    return { key, ja: `「${key}」という項目はありません。使えるのは ${known} です。`, en: `Unknown key "${key}".` };
  });
  const errors = [...missing, ...wrong.filter((error) => error !== undefined)];
  if (errors.length) return { ok: false, errors };
  return {
    ok: true,
    theme: Object.fromEntries(given.map(([key, value]) => [key, checks[key] === colour ? hexOf(value) : value])) as unknown as TownTheme,
  };
}
