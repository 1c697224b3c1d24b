import { partsOf, phraseOf } from './phrase.ts';
import { plainText } from './plain-text.ts';
import type { Inline, Phrase } from './types.ts';

/** Like `plainText(phrase).slice(start, end)`, but with the markup; a ruby stays with what is left of its base. */
export function slicePhrase(phrase: Phrase, start: number, end = Infinity): Phrase {
  let at = 0;
  const within = (parts: Inline[]): Inline[] =>
    parts.flatMap((part): Inline[] => {
      const from = at;
      if (typeof part === 'string') {
        at += part.length;
        return [part.slice(Math.max(0, start - from), Math.max(0, end - from))].filter(Boolean);
      }
      if (/^r[tp]$/.test(part.tag)) return [part];
      if (part.tag === 'br') at++;
      const children = within(part.children);
      return (part.tag === 'br' ? from >= start && from < end : plainText(children)) ? [{ ...part, children }] : [];
    });
  return phraseOf(within(partsOf(phrase)));
}
