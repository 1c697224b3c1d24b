import { joinPhrases } from '../shapes/phrase.ts';
import { plainText } from '../shapes/plain-text.ts';
import { slicePhrase } from '../shapes/slice.ts';
import type { Cell, Fact, Phrase, Section } from '../shapes/types.ts';
import { columnOf } from './column.ts';
import { numberOfTitle } from './number-of-title.ts';
import { OVERVIEW_HEADINGS, OVERVIEW_TABLE, PREVIOUS_TERMS, type OverviewCard, type PreviousCard } from './overview-table.ts';
import { quietRecords } from './quiet-records.ts';
import { recordsToRows } from './records.ts';
import type { TableProblem } from './table-problem.ts';
import { tidy } from './tidy.ts';

const joined = (lines: readonly Phrase[]): Phrase => lines.reduce((all, line) => joinPhrases(all, line), '');

const POSTAL_CODE = /^\s*〒?\s*(\d{3})[-‐－−ー]?(\d{4})\s*/;

/** The postal code stands before the address: 〒021-0877 岩手県… */
function partAddress(card: OverviewCard): void {
  const found = card.address === undefined ? null : POSTAL_CODE.exec(plainText(card.address).normalize('NFKC'));
  if (!found || card.postalCode) return;
  card.postalCode = `${found[1]}-${found[2]}`;
  const rest = slicePhrase(card.address!, found[0].length);
  if (rest === '') delete card.address;
  else card.address = rest;
}

function previousOf(section: Section): PreviousCard {
  const { paragraphs, items, facts } = tidy(section, PREVIOUS_TERMS);
  const card: PreviousCard = {};
  const rest = [...paragraphs, ...items];
  for (const { term, value } of facts) {
    const field = columnOf(plainText(term), PREVIOUS_TERMS)?.field as keyof PreviousCard | undefined;
    if (field && card[field] === undefined) card[field] = value;
    else rest.push(joinPhrases(term, value, '：'));
  }
  if (rest.length) card.summary = joinPhrases(card.summary ?? '', joined(rest));
  return card;
}

/**
 * 計画の概要: a `dl`, a table or `項目：値` lines with the terms of the vocabulary; under a heading 基本理念 the idea and what is
 * meant by it, under 前計画 the plan before; other headings are prose. Undefined when there is none of it.
 */
export function overviewFromSections(sections: readonly Section[]): OverviewCard | undefined {
  const { columns } = OVERVIEW_TABLE;
  const known: Fact[] = [];
  const rest: OverviewCard = { sections: [], facts: [] };
  const take = (section: Section): void => {
    const role = columnOf(plainText(section.heading), OVERVIEW_HEADINGS)?.field;
    const { paragraphs, items, facts } = tidy({ ...section, sections: [] }, columns);
    const title = section.heading;
    if (role === 'previous' && !rest.previous) {
      rest.previous = previousOf(section);
      return;
    }
    const lines = [...paragraphs, ...items];
    if (role === 'philosophy' && !rest.philosophy && lines.length) {
      const [text = '', ...more] = lines;
      rest.philosophy = { text, ...(more.length && { explanation: joined(more) }) };
      known.push(...facts);
    } else {
      const isOver = title === '' || (!rest.heading && facts.some((fact) => columnOf(plainText(fact.term), columns)));
      const isBare = !lines.length && !facts.length && section.sections.length > 0;
      if (isOver) known.push(...facts);
      if ((isOver || isBare) && title !== '') rest.heading ??= title;
      if (lines.length || !(isOver || isBare)) {
        const { id } = section;
        rest.sections.push({ ...(id && { id }), ...numberOfTitle(isOver ? '' : title), paragraphs, items, facts: isOver ? [] : facts });
      }
    }
    section.sections.forEach(take);
  };
  sections.forEach(take);
  const cells = known.map(({ term, value }) => ({ column: plainText(term), value }));
  const { row: _, extra, ...record } = quietRecords<OverviewCard>([{ number: 1, cells }], OVERVIEW_TABLE)[0]!;
  const card: OverviewCard = { ...record, ...rest, facts: extra.map(({ column, value }) => ({ term: column, value })) };
  if (card.title === '') delete card.title;
  const philosophy = { ...rest.philosophy, ...record.philosophy };
  if (philosophy.text !== undefined) card.philosophy = philosophy as { text: Phrase };
  // What could not be read stays in the page's own words.
  for (const { column, value } of cells) {
    const field = columnOf(column, columns)?.field.split('.')[0] as keyof OverviewCard | undefined;
    if (field && card[field] === undefined && plainText(value).trim()) card.facts.push({ term: column, value });
  }
  partAddress(card);
  const isEmpty = !cells.length && !card.philosophy && !card.previous && !card.sections.some(({ title }) => title !== '');
  return isEmpty ? undefined : card;
}

/** The terms of an overview whose values are not written as they should be, and those that look like slips of known ones. */
export function overviewProblems(sections: readonly Section[]): TableProblem[] {
  const cells = sections.flatMap(function inside(section): Cell[] {
    const { facts } = tidy({ ...section, sections: [] }, OVERVIEW_TABLE.columns);
    return [...facts.map(({ term, value }) => ({ column: plainText(term), value })), ...section.sections.flatMap(inside)];
  });
  return recordsToRows<OverviewCard>([{ number: 1, cells }], OVERVIEW_TABLE).problems.filter(
    ({ code, suggestion }) => code === 'wrong-value' || suggestion !== undefined,
  );
}
