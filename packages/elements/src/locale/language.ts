/** Languages that Tomoni's own words exist in. `ja-x-easy` is やさしい日本語. */
export const LANGUAGES = ['ja', 'en', 'ja-x-easy'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The catalogue for a BCP 47 tag. A page that a translator turned into a language without a catalogue gets English:
 * its reader has left Japanese behind, and more of them read English than Japanese.
 */
export function catalogueFor(tag: string): Language {
  if (/^ja-x-easy/i.test(tag)) return 'ja-x-easy';
  return /^(ja(-|$)|$)/i.test(tag) ? 'ja' : 'en';
}

/** Looks one key of an element up; undefined where its words lack it. */
export type Lookup = (key: string, values?: Readonly<Record<string, string | number>>) => string | undefined;
