/**
 * Text that a person reads: one string in the document's language, or the same text in several languages,
 * keyed by BCP 47 tag (`ja`, `en`, `zh-Hans`, `ja-x-easy` for やさしい日本語).
 * A map must contain the document's own language.
 */
export type Text = string | { [language: string]: string };

/** A text in one language, with the tag to put in `lang`. */
export interface LocalisedText {
  text: string;
  /** BCP 47 tag of the language in which `text` is written. */
  lang: string;
}

/** No language has a tag of more; a page may say anything. */
const MOST_SUBTAGS = 9;

/** The tags to try for `tag`, most exact first: `zh-Hant-TW` → `zh-Hant` → `zh` (RFC 4647 section 3.4, lookup). */
export function languageChain(tag: string): string[] {
  const parts = tag.split('-', MOST_SUBTAGS);
  const chain = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  // A single-letter subtag such as `x` only introduces the next one and means nothing alone.
  return chain.filter((each) => !/-.$/.test(each));
}

/**
 * Picks the text for a reader: the exact language, then its base languages, then the document's language,
 * then the first language that the map has.
 *
 * @param text A string (taken to be in `documentLanguage`) or a map of languages.
 * @param lang BCP 47 tag that the reader asks for; compared without regard to case.
 * @param documentLanguage `language` of the plan document.
 * @returns The text and the tag of the language that it really is in. An empty map gives an empty text.
 */
export function localise(text: Text, lang: string, documentLanguage = 'ja'): LocalisedText {
  if (typeof text === 'string') return { text, lang: documentLanguage };
  // Object.keys, not `in`: asking for the language "constructor" must not find a method.
  const tags = Object.keys(text);
  const [tag = tags[0]] = [...languageChain(lang), ...languageChain(documentLanguage)].flatMap((wanted) =>
    tags.filter((each) => each.toLowerCase() === wanted.toLowerCase()),
  );
  return tag === undefined ? { text: '', lang: documentLanguage } : { text: text[tag] ?? '', lang: tag };
}
