import type { Phrase } from '@tomoni/plan';

export { stateText } from '../internal/open-state.ts';

/** What the parts of the finder need to speak: its own words, the data's phrases, and the language for dates. */
export interface Say {
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  phrase(value: Phrase): unknown;
  language: string;
}

/** 2026-10-01 → 2026年10月1日 */
export const day = ({ language }: Say, date: string): string =>
  Number.isNaN(Date.parse(date)) ? date : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

/** zh → 中国語; やさしい日本語 and sign language by our own words. */
export function languageName({ t, language }: Say, tag: string): string {
  if (tag === 'ja-x-easy') return t('easyJapanese');
  if (tag === 'jsl') return t('signLanguage');
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // no BCP 47 tag: as the page has it
  }
}
