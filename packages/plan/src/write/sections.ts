import { partsOf } from '../shapes/phrase.ts';
import type { Fact, Phrase, Section } from '../shapes/types.ts';
import { idAttribute, phraseHtml } from './phrase.ts';
import type { WriteOptions } from './options.ts';

/** A section as the nouns give it; what is left out is empty. */
export type SectionDraft = Partial<Omit<Section, 'sections'>> & {
  sections?: SectionDraft[];
  /** Marks the present one of several. */ current?: boolean;
};

const write = (tag: string, phrases: readonly Phrase[], options: WriteOptions): string[] =>
  phrases.map((phrase) => `<${tag}>${phraseHtml(phrase, options)}</${tag}>`);

/** A phrase that stands out: the title of an item. */
export const strong = (phrase: Phrase): Phrase => [{ tag: 'strong', children: partsOf(phrase) }];

/** A list, or nothing. */
export const writeList = (items: readonly Phrase[], options: WriteOptions = {}): string =>
  items.length ? ['<ul>', ...write('li', items, options), '</ul>'].join('\n') : '';

const writeFacts = (facts: readonly Fact[], options: WriteOptions): string =>
  facts.length
    ? ['<dl>', ...facts.flatMap(({ term, value }) => [...write('dt', [term], options), ...write('dd', [value], options)]), '</dl>'].join(
        '\n',
      )
    : '';

/** The second shape: headings with paragraphs, lists and facts below them. Levels below h6 stay h6. */
export function writeSections(sections: readonly SectionDraft[], options: WriteOptions = {}): string {
  const level = Math.min(Math.max(options.headingLevel ?? 3, 2), 6);
  return sections
    .flatMap(({ id, heading = '', paragraphs = [], items = [], facts = [], sections: inner = [], current }) => {
      const attributes = `${idAttribute(id, options)}${current ? ' aria-current="step"' : ''}`;
      return [
        heading === '' ? '' : `<h${level}${attributes}>${phraseHtml(heading, options)}</h${level}>`,
        ...write('p', paragraphs, options),
        writeList(items, options),
        writeFacts(facts, options),
        writeSections(inner, { ...options, headingLevel: level + 1 }),
      ];
    })
    .filter(Boolean)
    .join('\n');
}
