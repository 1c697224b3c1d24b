import { joinPhrases, partsOf, phraseOf } from '../shapes/phrase.ts';
import type { Phrase } from '../shapes/types.ts';
import { inLanguage, type WriteOptions } from './options.ts';
import { writeList } from './sections.ts';

/** A file to download, as a page lists it. */
export interface DataLink {
  /** What is in it. */
  title: Phrase;
  /** Where it is; left out, the title stands without a link. */
  href?: string | undefined;
  /** Its kind and size in words: CSV・21行; a plain string is in the page's language already. */
  about?: Phrase | undefined;
}

/** Kind and size of a file, in words: CSV・21行. */
export function fileWords(kind: string, rows: number | undefined, language = 'ja'): string {
  if (rows === undefined) return kind;
  return /^ja/i.test(language) ? `${kind}・${rows}行` : `${kind}, ${rows} ${rows === 1 ? 'row' : 'rows'}`;
}

/** Files as a list of links, each with its kind and size behind it: `<a href="nodes.csv">体系</a>（CSV・21行）`. */
export function writeDataLinks(links: readonly DataLink[], options: WriteOptions = {}): string {
  const { documentLanguage = 'ja', language = documentLanguage } = options;
  const wide = /^(ja|zh|ko)/i.test(language);
  const items = links.map(({ title, href, about }): Phrase => {
    const said = inLanguage(title, options);
    const link: Phrase = href === undefined ? said : [{ tag: 'a', href, children: partsOf(said) }];
    if (about === undefined || about === '') return link;
    const [open, close] = wide ? ['（', '）'] : [' (', ')'];
    return joinPhrases(link, phraseOf([open, ...partsOf(typeof about === 'string' ? about : inLanguage(about, options)), close]), '');
  });
  return writeList(items, { ...options, documentLanguage: language });
}
