import { labelled } from '../shapes/labelled.ts';
import { joinPhrases, linesOf } from '../shapes/phrase.ts';
import { plainText } from '../shapes/plain-text.ts';
import { splitStrong } from '../shapes/strong.ts';
import type { Fact, Phrase, Section } from '../shapes/types.ts';
import { columnOf, type Column } from './column.ts';
import { withoutBrackets } from './forms/period.ts';
import { numberOfTitle } from './number-of-title.ts';
import { readDate } from './read-date.ts';
import { tidy, unwrap } from './tidy.ts';

const idOf = ({ id }: Section): { id?: string } => (id ? { id } : {});
const joined = (lines: readonly Phrase[]): Phrase => lines.reduce((all, line) => joinPhrases(all, line), '');

/** 前計画の評価, of one goal. */
export interface PreviousEvaluationCard {
  id?: string;
  number?: string;
  title: Phrase;
  evaluation: Phrase[];
  issues: Phrase[];
}

/**
 * 前計画の評価: a section a goal; inside it lists (or paragraphs, or facts) under a heading with 課題 and under another one
 * (評価, 2次計画評価, 成果). What stands under the goal itself counts as evaluation.
 */
export function previousEvaluationFromSections(sections: readonly Section[]): PreviousEvaluationCard[] {
  const isGoal = (section: Section): boolean => section.sections.some(({ heading }) => /評価|課題|成果/.test(plainText(heading)));
  return (sections.some(isGoal) ? sections.filter(({ heading }) => heading !== '') : unwrap(sections).sections).map((section) => {
    const card: PreviousEvaluationCard = { ...idOf(section), ...numberOfTitle(section.heading), evaluation: [], issues: [] };
    const take = (heading: Phrase, values: readonly Phrase[]) =>
      card[/課題|issue/i.test(plainText(heading)) ? 'issues' : 'evaluation'].push(...values);
    const own = tidy({ ...section, sections: [] });
    take('', [...own.paragraphs, ...own.items]);
    for (const { term, value } of own.facts) take(term, linesOf(value));
    for (const inner of section.sections) {
      const { paragraphs, items } = tidy(inner);
      take(inner.heading, [...paragraphs, ...items]);
    }
    return card;
  });
}

/** 用語, as a page explains it. */
export interface TermCard {
  id?: string;
  term: Phrase;
  definition: Phrase;
}

const termOf = ({ term, value }: Fact): TermCard => ({ term, definition: value });

/** 用語集: a `dl`, a section a term, or `用語：説明` lines. */
export function glossaryFromSections(sections: readonly Section[]): TermCard[] {
  const lines = (items: readonly Phrase[]) => items.flatMap((item) => labelled(item) ?? []).map(termOf);
  return sections.flatMap((section): TermCard[] => {
    const { paragraphs, items } = tidy({ ...section, sections: [] });
    const below = [...section.facts.map(termOf), ...glossaryFromSections(section.sections)];
    const isTerm = section.heading !== '' && !below.length && paragraphs.length + items.length > 0;
    if (isTerm) return [{ ...idOf(section), term: section.heading, definition: joined([...paragraphs, ...items]) }];
    return [...below, ...lines([...paragraphs, ...items])];
  });
}

/** 出典, as a page names it. */
export interface SourceCard {
  id?: string;
  title: Phrase;
  publisher?: Phrase;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` */
  date?: string;
  note?: Phrase;
  url?: string;
}

/** A day, a month or a year: 令和3年3月（2021年3月）. As `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const readPartialDate = (value: Phrase): string | undefined => readDate(withoutBrackets(value), true);

/** Of a source. */
export const SOURCE_TERMS: readonly Column[] = [
  { field: 'publisher', kind: 'text', names: '発行者|発行|著者|提供|publisher' },
  { field: 'date', kind: 'text', names: '年月日|日付|発行日|発行年月|date' },
  { field: 'url', kind: 'url', names: 'URL|アドレス|リンク|url' },
  { field: 'note', kind: 'text', names: '備考|注|note' },
];

/** 出典: an item or a section each, with 発行者, 年月日, URL and 備考 as `項目：値` lines; other lines are notes. */
export function sourcesFromSections(sections: readonly Section[]): SourceCard[] {
  const source = (given: Omit<SourceCard, 'note'>, lines: readonly Phrase[], facts: readonly Fact[]): SourceCard => {
    const card: SourceCard = given;
    const take = (line: Phrase, fact?: Fact) => {
      const field = fact && columnOf(plainText(fact.term), SOURCE_TERMS)?.field;
      const date = field === 'date' ? readPartialDate(fact!.value) : undefined;
      if (field === 'url') card.url = plainText(fact!.value);
      else if (field === 'publisher') card.publisher = fact!.value;
      else if (date) card.date = date;
      else card.note = joinPhrases(card.note ?? '', field === 'note' ? fact!.value : line);
    };
    for (const line of lines.flatMap(linesOf)) take(line, labelled(line));
    for (const fact of facts) take(joinPhrases(fact.term, fact.value, '：'), fact);
    return card;
  };
  return sections.flatMap((section): SourceCard[] => {
    const { heading, paragraphs, items, facts } = section;
    if (heading !== '' && !section.sections.length && !items.length)
      return [source({ ...idOf(section), title: heading }, paragraphs, facts)];
    const listed = items.map((item) => {
      const split = splitStrong(item);
      const [title = '', ...lines] = split ? [split.heading, ...linesOf(split.rest)] : linesOf(item);
      return source({ title }, lines, []);
    });
    return [...listed, ...sourcesFromSections(section.sections)];
  });
}

/** 主体: their names, an item each or divided by 、. */
export const namesFromSections = (sections: readonly Section[]): Phrase[] =>
  sections.flatMap((section): Phrase[] => {
    const { paragraphs, items } = tidy(section);
    const divided = items.length
      ? []
      : paragraphs.flatMap((line): Phrase[] => (typeof line === 'string' ? line.split(/\s*[、,，]\s*/) : [line]));
    return [...items, ...divided.filter((name) => name !== '')];
  });
