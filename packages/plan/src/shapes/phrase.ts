import { plainText } from './plain-text.ts';
import type { Inline, Phrase } from './types.ts';

/** The pieces of a phrase; a text in several languages is taken in its first. */
export const partsOf = (phrase: Phrase): Inline[] => (Array.isArray(phrase) ? phrase : plainText(phrase) ? [plainText(phrase)] : []);

/** The shortest form of these pieces: neighbouring strings joined, and a plain string when there is no markup. */
export function phraseOf(parts: readonly Inline[]): Phrase {
  const joined: Inline[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else if (part !== '') joined.push(part);
  }
  if (joined.length > 1) return joined;
  const [only = ''] = joined;
  return typeof only === 'string' ? only : joined;
}

/** Two phrases one after the other, as two lines unless `between` says otherwise; an empty one leaves no trace. */
export function joinPhrases(first: Phrase, second: Phrase, between: Inline = { tag: 'br', children: [] }): Phrase {
  const [a, b] = [partsOf(first), partsOf(second)];
  return phraseOf(a.length && b.length ? [...a, between, ...b] : [...a, ...b]);
}

/** The lines of a phrase that a `br` divides. A `br` inside other markup stays where it is. */
export function linesOf(phrase: Phrase): Phrase[] {
  const lines: Inline[][] = [[]];
  for (const part of partsOf(phrase)) {
    if (typeof part !== 'string' && part.tag === 'br') lines.push([]);
    else lines.at(-1)?.push(part);
  }
  return lines.map(phraseOf).filter((line) => plainText(line).trim());
}
