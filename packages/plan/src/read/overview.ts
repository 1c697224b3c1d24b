import { joinPhrases } from '../shapes/phrase.ts';
import { plainText } from '../shapes/plain-text.ts';
import type { Fact, Phrase, Section } from '../shapes/types.ts';
import { columnOf, type Column } from './column.ts';
import type { EntryCard } from './entries.ts';
import { readPeriod, type PeriodCard } from './forms/period.ts';
import { numberOfTitle } from './number-of-title.ts';
import { tidy } from './tidy.ts';

/** 計画の概要: what a plan is, for which years and with which idea. */
export interface OverviewCard {
  /** Heading over all of it. */
  heading?: Phrase;
  title?: Phrase;
  /** 第3次 */
  edition?: Phrase;
  /** 理念計画, 実践計画, 行動計画: as the plan says it. */
  kind?: Phrase;
  /** Fiscal years, both included. */
  period?: PeriodCard;
  /** True while it is a draft（案）. */
  draft?: boolean;
  /** True for a sample of a town that does not exist. */
  fictional?: boolean;
  /** 基本理念 */
  philosophy?: { text: Phrase; explanation?: Phrase };
  /** Everything else that has a term: 策定者, 所在地, 電話番号 …, as the page says it. */
  facts: Fact[];
  /** 目的, 特徴, 前計画 and what else has a heading. */
  sections: EntryCard[];
}

/** Terms that are shown in a place of their own; `title` and the others are fields of the card. */
export const OVERVIEW_TERMS: readonly Column[] = [
  { field: 'title', kind: 'text', names: '計画名|計画の名称|名称|title' },
  { field: 'edition', kind: 'text', names: '次・期|期|次|版|edition' },
  { field: 'kind', kind: 'text', names: '計画の性格|計画の種類|計画の種別|性格|kind' },
  { field: 'philosophy', kind: 'text', names: '基本理念|理念|計画の基本理念|philosophy' },
  { field: 'period', kind: 'text', names: '計画期間|計画の期間|期間|period' },
  { field: 'draft', kind: 'text', names: '状態' },
  { field: 'fictional', kind: 'text', names: '見本' },
];

const fieldOf = (term: Phrase): string | undefined => columnOf(plainText(term), OVERVIEW_TERMS)?.field;

/** Puts a fact in its place; what cannot be read as what it should be stays a fact in the page's own words. */
function takeFact(card: OverviewCard, fact: Fact): void {
  const { value } = fact;
  const field = fieldOf(fact.term);
  const period = field === 'period' ? readPeriod(value) : undefined;
  if (period) card.period ??= period;
  else if ((field === 'title' || field === 'edition' || field === 'kind') && card[field] === undefined) card[field] = value;
  else if (field === 'philosophy' && !card.philosophy) card.philosophy = { text: value };
  else if (field === 'draft' && /案|draft/i.test(plainText(value))) card.draft = true;
  else if (field === 'fictional' && /架空|fictional/i.test(plainText(value))) card.fictional = true;
  else card.facts.push(fact);
}

/**
 * 計画の概要 of a page: a `dl`, a table or `項目：値` lines; under a heading 基本理念 the idea and what is meant by it; other
 * headings are prose. Undefined when there is none of it.
 */
export function overviewFromSections(sections: readonly Section[]): OverviewCard | undefined {
  const card: OverviewCard = { facts: [], sections: [] };
  let hasFacts = false;
  const take = ({ id, heading, sections: inner, ...own }: Section): void => {
    const { paragraphs, items, facts } = tidy({ ...own, heading, sections: [] }, OVERVIEW_TERMS);
    const lines = [...paragraphs, ...items];
    const isIdea = heading !== '' && fieldOf(heading) === 'philosophy' && !card.philosophy && lines.length > 0;
    const isOver = heading === '' || isIdea || (!hasFacts && facts.some(({ term }) => fieldOf(term)));
    const isBare = !lines.length && !facts.length && inner.length > 0;
    if (isIdea) {
      const [text = '', ...more] = lines;
      card.philosophy = { text, ...(more.length && { explanation: more.reduce((all, line) => joinPhrases(all, line)) }) };
    } else {
      if ((isOver || isBare) && heading !== '') card.heading ??= heading;
      if (lines.length || !(isOver || isBare))
        card.sections.push({ ...(id && { id }), ...numberOfTitle(isOver ? '' : heading), paragraphs, items, facts: isOver ? [] : facts });
    }
    if (isOver) {
      for (const fact of facts) takeFact(card, fact);
      hasFacts ||= facts.length > 0;
    }
    inner.forEach(take);
  };
  sections.forEach(take);
  const isEmpty = Object.keys(card).length < 3 && !card.facts.length && !card.sections.some(({ title }) => title !== '');
  return isEmpty ? undefined : card;
}
