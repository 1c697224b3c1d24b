import { localise } from '../model/text.ts';
import type { Phrase } from './types.ts';

/**
 * What a phrase says without its markup: readings (`rt`, `rp`) are left out, a `br` is a line feed.
 *
 * @param lang BCP 47 tag: which language of a `{ ja: …, en: … }` text; see {@link localise} for what serves in its place.
 */
export function plainText(phrase: Phrase, lang = 'ja'): string {
  if (typeof phrase === 'string') return phrase;
  if (!Array.isArray(phrase)) return localise(phrase, lang).text;
  return phrase
    .map((part) => {
      if (typeof part === 'string') return part;
      return part.tag === 'br' ? '\n' : /^r[tp]$/.test(part.tag) ? '' : plainText(part.children);
    })
    .join('');
}
