import { labelled } from '../shapes/labelled.ts';
import { joinPhrases } from '../shapes/phrase.ts';
import { plainText } from '../shapes/plain-text.ts';
import { slicePhrase } from '../shapes/slice.ts';
import type { Phrase, Section } from '../shapes/types.ts';
import type { ChannelCard, FundingCard, LegalBasisCard } from './cards.ts';
import { columnOf } from './column.ts';
import { readPartialDate } from './sections.ts';
import { LEGAL_TERMS } from './terms.ts';
import { tidy, unwrap } from './tidy.ts';

const idOf = ({ id }: Section): { id?: string } => (id ? { id } : {});

/** 財源: one way of funding a section. A two-column table or `dl` under a heading holds one a row. */
export function fundingFromSections(sections: readonly Section[]): FundingCard[] {
  return unwrap(sections).sections.flatMap((section): FundingCard[] => {
    const { paragraphs, items, facts } = tidy(section);
    const own = paragraphs.length || items.length || !facts.length ? [{ ...idOf(section), title: section.heading, paragraphs, items }] : [];
    return [...own, ...facts.map(({ term, value }) => ({ title: term, paragraphs: [value], items: [] }))];
  });
}

/** 周知・広報: one channel a section, or an item (`出前講座：…`) each where no section has text of its own. */
export function channelsFromSections(sections: readonly Section[]): ChannelCard[] {
  const ofItem = (item: Phrase): ChannelCard => {
    const line = labelled(item);
    return line ? { title: line.term, description: line.value } : { title: item };
  };
  const titled = unwrap(sections).sections;
  if (titled.length < 2) {
    const items = (titled.length ? titled : sections).flatMap((section) => tidy(section).items);
    if (items.length) return items.map(ofItem);
  }
  return titled.map((section) => {
    const { paragraphs, items } = tidy(section);
    const lines = [...paragraphs, ...items];
    return {
      ...idOf(section),
      title: section.heading,
      ...(lines.length && { description: lines.reduce((all, line) => joinPhrases(all, line)) }),
    };
  });
}

/** `【相談支援】介護、障害…` or `相談支援：…`; a line of another form has no title. */
function legalItem(line: Phrase): { title: Phrase; text: Phrase } {
  const text = plainText(line);
  const [all = '', title = ''] = /^\s*[【［[](.+?)[】］\]]\s*/.exec(text) ?? [];
  if (all) {
    const from = text.indexOf(title);
    return { title: slicePhrase(line, from, from + title.length), text: slicePhrase(line, all.length) };
  }
  const fact = labelled(line);
  return fact ? { title: fact.term, text: fact.value } : { title: line, text: '' };
}

/** 根拠法令: a section each; 法令, 条項 and 年月日 are its terms, sections inside and list items its points. */
export function legalBasisFromSections(sections: readonly Section[]): LegalBasisCard[] {
  return unwrap(sections).sections.map((section) => {
    const { paragraphs, items, facts } = tidy({ ...section, sections: [] }, LEGAL_TERMS);
    const card: LegalBasisCard = { ...idOf(section), title: section.heading, paragraphs, items: items.map(legalItem) };
    for (const { term, value } of facts) {
      const field = columnOf(plainText(term), LEGAL_TERMS)?.field;
      const date = field === 'date' ? readPartialDate(value) : undefined;
      if (date) card.date = date;
      else if (field === 'law' || field === 'article') card[field] = value;
      else card.items.push({ title: term, text: value });
    }
    for (const inner of section.sections) {
      const prose = tidy(inner);
      const text = [...prose.paragraphs, ...prose.items].reduce<Phrase>((all, line) => joinPhrases(all, line), '');
      card.items.push({ title: inner.heading, text });
    }
    return card;
  });
}
