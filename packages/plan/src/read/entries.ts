import { labelled } from '../shapes/labelled.ts';
import { linesOf } from '../shapes/phrase.ts';
import { splitStrong } from '../shapes/strong.ts';
import type { Fact, Phrase, Section } from '../shapes/types.ts';
import { numberOfTitle } from './number-of-title.ts';
import { tidy, unwrap } from './tidy.ts';

/** A section, an item or a term of a page, whatever noun it is. */
export interface EntryCard {
  id?: string;
  number?: string;
  title: Phrase;
  paragraphs: Phrase[];
  items: Phrase[];
  facts: Fact[];
}

const entryOf = (title: Phrase, ...paragraphs: Phrase[]): EntryCard => ({ title, paragraphs, items: [], facts: [] });

/** `**広報紙**：毎月`, `NPO：民間の団体`, or a title with more lines below it. */
function entryOfItem(item: Phrase): EntryCard {
  const strong = splitStrong(item);
  if (strong) return entryOf(strong.heading, ...linesOf(strong.rest));
  const [first = '', ...more] = linesOf(item);
  const line = labelled(first);
  return line ? entryOf(line.term, line.value, ...more) : entryOf(first, ...more);
}

/**
 * The entries of a page in the order in which it has them, with nothing lost: a section each. In a list (`inList`: a glossary, sources)
 * items and terms are entries, too, also below a heading; text that names nothing stays out.
 */
export function entriesFromSections(sections: readonly Section[], inList = false): EntryCard[] {
  if (!inList)
    return unwrap(sections).sections.map((section) => ({
      ...(section.id && { id: section.id }),
      ...numberOfTitle(section.heading),
      ...tidy(section),
    }));
  return sections.flatMap(({ id, heading, paragraphs, items, facts, sections: inner }): EntryCard[] => {
    const own = { ...(id && { id }), ...entryOf(heading, ...paragraphs) };
    if (heading !== '' && !items.length && !inner.length && (paragraphs.length || !facts.length)) return [{ ...own, facts }];
    const lines = heading === '' && !items.length ? paragraphs.filter((line) => labelled(line)) : [];
    return [
      ...[...lines, ...items].map(entryOfItem),
      ...facts.map(({ term, value }) => entryOf(term, value)),
      ...entriesFromSections(inner, true),
    ];
  });
}
