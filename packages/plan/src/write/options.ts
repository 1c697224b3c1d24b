import { localise } from '../model/text.ts';
import type { Inline, Phrase } from '../shapes/types.ts';

/** How plain HTML is written. */
export interface WriteOptions {
  /** BCP 47 tag of the page. Texts that lack this language are written in another one, marked with `lang`. The document's own unless given. */
  language?: string | undefined;
  /** `language` of the plan document; `ja` unless given. */
  documentLanguage?: string | undefined;
  /** Level of the outermost headings, 2–6; 3 unless given. */
  headingLevel?: number | undefined;
  /** Whether headings, and rows of tables, carry the nouns' ids, as places to link to. False unless given: an id must be unique in the page. */
  ids?: boolean | undefined;
}

/** やさしい日本語 (`ja-x-easy`) is Japanese, `en-GB` is English: no mark is needed between them. */
const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0]!;

/** A text as the page says it: in its language, or marked with the language that there is. Line feeds become `br`. */
export function inLanguage(phrase: Phrase, { documentLanguage = 'ja', language = documentLanguage }: WriteOptions = {}): Phrase {
  if (Array.isArray(phrase)) return phrase;
  const { text, lang } = localise(phrase, language, documentLanguage);
  const lines: Inline[] = text.split('\n').flatMap((line, index) => (index ? [{ tag: 'br', children: [] }, line] : [line]));
  if (text && baseOf(lang) !== baseOf(language)) return [{ tag: 'span', lang, children: lines }];
  return lines.length > 1 ? lines : text;
}

/** Says texts in the page's language, and gives the options for writing what has been said. */
export function speaker(options: WriteOptions): { say: (phrase: Phrase) => Phrase; spoken: WriteOptions } {
  const { documentLanguage = 'ja', language = documentLanguage } = options;
  return { say: (phrase) => inLanguage(phrase, options), spoken: { ...options, language, documentLanguage: language } };
}
