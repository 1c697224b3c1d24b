import { plainText } from './plain-text.ts';
import type { Phrase } from './types.ts';

/**
 * The form in which texts are compared: keys, column names, search.
 * Width and compatibility forms (NFKC), case, katakana and hiragana, long vowel marks (also a hyphen typed for one),
 * every kind of white space and invisible characters make no difference; readings (ruby) are not part of it.
 */
export function fold(phrase: Phrase, lang?: string): string {
  return plainText(phrase, lang)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/([ぁ-ゖ])[-‐-―−]+|[ー\s\p{DI}]/gu, '$1');
}
