import { parseFiscalYear } from '../model/fiscal-year.ts';
import { plainText } from '../shapes/plain-text.ts';
import type { Cell, Row } from '../shapes/types.ts';
import type { RecordCard, RecordCards } from './cards.ts';
import { columnOf, isPassedOver } from './columns.ts';
import { tableProblems, type TableProblem } from './table-problem.ts';
import { isNothing, readValue } from './values.ts';
import type { Column } from './vocabulary.ts';

export interface Records<Table extends keyof RecordCards> {
  records: (RecordCards[Table] & RecordCard)[];
  /** All of them, each once: an unknown column is not told again for every row. */
  problems: TableProblem[];
}

/** The field that names a record; the heading of a section that holds one is its value. */
const NAME = { offices: 'name', windows: 'name', indicators: 'title', assessments: 'target', bodies: 'name', scales: 'label' } as const;

type Loose = Record<string, unknown>;

/** Sets `baseline.value` inside `baseline`. What is there already stays: the first of two like columns counts. */
function set(record: Loose, field: string, value: unknown): void {
  const [name = '', inner] = field.split('.');
  if (inner === undefined) record[name] ??= value;
  else ((record[name] ??= {}) as Loose)[inner] ??= value;
}

/** Indicators print a column for each year: 令和8年度, 令和8年度実績値. */
const yearOf = (column: string): number | undefined => {
  const year = parseFiscalYear(column.replace(/[（(]?(実績値?|値)[)）]?$/, '').replace(/^実績値?[（(]?(.*?)[)）]?$/, '$1'));
  return year.ok ? year.year : undefined;
};

/** A number brings its unit along when the table has no column for it: 27.5%, 120人. */
const unitOf = (text: string): string | undefined =>
  /^[-+▲△約]?[\d０-９,.，．]+\s*(\D{1,6})$/u.exec(text.trim())?.[1]?.normalize('NFKC').trim();

/**
 * Rows of a page, a CSV or an Excel sheet → records of the model, by the vocabulary of columns.
 * Never throws and drops nothing: a value that cannot be read is told and left out, a column that is not known is told
 * (with the name that was probably meant) and kept in `extra`.
 */
export function recordsToRows<Table extends keyof RecordCards>(rows: readonly Row[], table: Table): Records<Table> {
  const { unknownColumn, wrongValue, noName, problems } = tableProblems(table);
  const records = rows.map((row) => {
    const record: Loose = {};
    const extra: Cell[] = [];
    const label = plainText(row.cells[0]?.value ?? '');

    const take = (column: Column, { column: name, value }: Cell): void => {
      if (isNothing(value)) return;
      const read = readValue(column, value);
      if (read === undefined) wrongValue({ row: row.number, label, column: name, value: plainText(value) }, column);
      else set(record, column.field, read);
      if (table === 'indicators' && column.kind === 'number' && read !== undefined) {
        const unit = unitOf(plainText(value));
        if (unit && !row.cells.some((cell) => columnOf(cell.column, table)?.field === 'unit')) set(record, 'unit', unit);
      }
    };
    for (const cell of row.cells) {
      const column = cell.column === '' ? undefined : columnOf(cell.column, table);
      if (column) take(column, cell);
      else if (cell.column === '') {
        if (record[NAME[table]] === undefined && cell === row.cells[0]) record[NAME[table]] = cell.value;
        else extra.push(cell);
      } else {
        const year = table === 'indicators' ? yearOf(cell.column) : undefined;
        const value = year === undefined ? undefined : readValue({ field: '', kind: 'number', names: '' }, cell.value);
        if (year !== undefined && value !== undefined) ((record.observations ??= []) as unknown[]).push({ value, fiscalYear: year });
        else {
          extra.push(cell);
          if (year === undefined && !isPassedOver(cell.column)) unknownColumn(row.number, cell.column);
        }
      }
    }
    (record.observations as { fiscalYear: number }[] | undefined)?.sort((a, b) => a.fiscalYear - b.fiscalYear);
    if (record[NAME[table]] === undefined) {
      noName(row.number);
      record[NAME[table]] = '';
    }
    return { ...record, row: row.number, extra } as unknown as RecordCards[Table] & RecordCard;
  });
  return { records, problems };
}
