import { formatFiscalYear } from '../model/fiscal-year.ts';
import { nameOf, type Column } from '../read/column.ts';
import type { AnyTable } from '../read/table.ts';
import { joinPhrases } from '../shapes/phrase.ts';
import type { Cell, Phrase, Row } from '../shapes/types.ts';
import { speaker, type WriteOptions } from './options.ts';
import { escapeHtml, idAttribute, phraseHtml } from './phrase.ts';
import { writeSections, type SectionDraft } from './sections.ts';

export interface RecordOptions extends WriteOptions {
  /** What the table is about. A table without a caption fails the checkers of town sites. */
  caption?: Phrase | undefined;
  /**
   * Tables collapse to running text in some editors; lists of 項目：値 under headings survive all of them. `terms` are a `dl` under each
   * heading, which a page can lay out in columns.
   */
  as?: 'table' | 'lists' | 'terms' | undefined;
}

/** Columns in the order of their first use; one that a row has twice is two columns. */
export function columnsOf(rows: readonly Row[]): { name: string; nth: number }[] {
  const columns: { name: string; nth: number }[] = [];
  for (const { cells } of rows) {
    const seen = new Map<string, number>();
    for (const { column: name } of cells) {
      const nth = seen.get(name) ?? 0;
      seen.set(name, nth + 1);
      if (!columns.some((column) => column.name === name && column.nth === nth)) columns.push({ name, nth });
    }
  }
  return columns;
}

function writeTable(rows: readonly Row[], options: RecordOptions): string {
  const columns = columnsOf(rows);
  const cellOf = ({ cells }: Row, { name, nth }: { name: string; nth: number }): Phrase =>
    cells.filter(({ column }) => column === name)[nth]?.value ?? '';
  const head = columns.map(({ name }) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = columns.map((column, index) => {
      const html = phraseHtml(cellOf(row, column), options);
      return index ? `<td>${html}</td>` : `<th scope="row">${html}</th>`;
    });
    return `<tr${idAttribute(row.id, options)}>${cells.join('')}</tr>`;
  });
  const caption = options.caption ? [`<caption>${phraseHtml(options.caption, options)}</caption>`] : [];
  return ['<table>', ...caption, `<thead><tr>${head}</tr></thead>`, '<tbody>', ...body, '</tbody>', '</table>'].join('\n');
}

/** A heading (the first value) for each record, and under it its other values as a list of 項目：値 or as terms. */
const sectionsOf = (rows: readonly Row[], as: 'lists' | 'terms'): SectionDraft[] =>
  rows.map(({ id = '', cells: [name, ...cells] }) => ({
    id,
    heading: name?.value ?? '',
    ...(as === 'terms'
      ? { facts: cells.map(({ column, value }) => ({ term: column, value })) }
      : { items: cells.map(({ column, value }) => joinPhrases(column, value, '：')) }),
  }));

/** The third shape: a table with a header row, or sections. */
export function writeRecords(rows: readonly Row[], options: RecordOptions = {}): string {
  const { as = 'table' } = options;
  if (as !== 'table') return writeSections(sectionsOf(rows, as), options);
  return rows.length ? writeTable(rows, options) : '';
}

type Loose = Record<string, unknown>;

/** A value as the reader of its column understands it. */
function valueOf(column: Column, noun: Loose, say: (phrase: Phrase) => Phrase, language: string): Phrase {
  const value = column.field.split('.').reduce<unknown>((inside, name) => (inside as Loose | null | undefined)?.[name], noun);
  if (value === undefined || value === null) return '';
  if (typeof column.kind === 'object') return column.kind.write(value, say, language) as Phrase;
  if (value === false) return '';
  if (column.choices) return column.choices[String(value)]?.split('|')[0] ?? String(value);
  if (column.kind === 'texts' || column.kind === 'names')
    return (value as Phrase[]).map(say).reduce((all, each) => joinPhrases(all, each), '');
  if (value === true) return '○';
  return typeof value === 'number' ? String(value) : say(value as Phrase);
}

/**
 * Nouns as rows, with the columns of a table (`OFFICE_TABLE` …). Only what the page can say: ids, and what points by them, stay out.
 * A value for each year of an indicator gets a column of its own.
 */
export function rowsOfNouns(nouns: readonly object[], table: AnyTable, options: WriteOptions = {}): Row[] {
  const { say, spoken } = speaker(options);
  const language = spoken.language!;
  return nouns.map((given, index): Row => {
    const noun = given as Loose;
    const cells: Cell[] = table.columns.map((column) => ({ column: nameOf(column), value: valueOf(column, noun, say, language) }));
    const observations = (table.years ? noun['observations'] : undefined) as
      { value: number; fiscalYear: number; survey?: Phrase }[] | undefined;
    for (const { value, fiscalYear, survey } of observations ?? []) {
      const year = formatFiscalYear(fiscalYear);
      cells.push({ column: year, value: String(value) }, { column: `${year}の調査`, value: survey ? say(survey) : '' });
    }
    const { id } = noun;
    return { number: index + 1, ...(typeof id === 'string' && { id }), cells: cells.filter(({ value }) => value !== '') };
  });
}
