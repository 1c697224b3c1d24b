import { plainText } from '../shapes/plain-text.ts';
import type { Cell, Row } from '../shapes/types.ts';
import type { RecordCard } from './cards.ts';
import { columnOf, type Column } from './column.ts';
import { isPassedOver } from './passed-over.ts';
import type { Repair, RepairCode } from './repair.ts';
import { tableProblems, type TableProblem } from './table-problem.ts';
import { isNothing, readValue } from './values.ts';
import type { AnyTable, Table } from './table.ts';
import { yearColumnOf } from './year-column.ts';

export interface Records<Card> {
  records: (Card & RecordCard)[];
  /** All of them, each once: an unknown column is not told again for every row. */
  problems: TableProblem[];
  /** Values that were read although they are not written as they should be; for the keepers of the table, not for residents. */
  repairs: Repair[];
}

type Loose = Record<string, unknown>;

/**
 * Sets `baseline.value` inside `baseline`; lists of like columns are joined. Otherwise the first of two like columns counts.
 *
 * @returns Whether there was room for the value.
 */
function set(record: Loose, field: string, value: unknown): boolean {
  const names = field.split('.');
  const last = names.pop()!;
  const holder = names.reduce((inside, name) => (inside[name] ??= {}) as Loose, record);
  const has = holder[last];
  if (Array.isArray(has) && Array.isArray(value)) holder[last] = [...(has as unknown[]), ...(value as unknown[])];
  else holder[last] ??= value;
  return has === undefined || has === value || Array.isArray(has);
}

/** Puts a part of what was measured in a year beside the other parts. */
function observe(record: Loose, year: number, part: Loose): void {
  const observations = (record['observations'] ??= []) as Loose[];
  const known = observations.find(({ fiscalYear }) => fiscalYear === year);
  if (known) Object.assign(known, part);
  else observations.push({ fiscalYear: year, ...part });
}

/** A number brings its unit along when the table has no column for it: 27.5%, 120人. */
const unitOf = (text: string): string | undefined =>
  /^[-+▲△約]?[\d０-９,.，．]+\s*(\D{1,6})$/u.exec(text.trim())?.[1]?.normalize('NFKC').trim();

/** Reads one cell into the record. Says whether it was of use. */
function takeCell(
  cell: Cell,
  row: Row,
  record: Loose,
  table: AnyTable,
  problems: ReturnType<typeof tableProblems>,
  repairs: Repair[],
): boolean {
  const { name, columns, years } = table;
  if (cell.column === '') {
    const isName = cell === row.cells[0] && record[name] === undefined;
    if (isName) record[name] = cell.value;
    return isName;
  }
  const inYear = years ? yearColumnOf(cell.column, columns) : undefined;
  const column = inYear ? inYear.column : columnOf(cell.column, columns);
  if (!column && !inYear) {
    if (!isPassedOver(cell.column, table.passedOver)) problems.unknownColumn(row.number, cell.column);
    return false;
  }
  const wanted: Column = column ?? { field: 'value', kind: inYear?.isSurvey ? 'text' : 'number', names: cell.column };
  const form = typeof wanted.kind === 'object' ? wanted.kind : undefined;
  if (isNothing(cell.value, form?.answersNone)) return true;
  const notes: RepairCode[] = [];
  const value = readValue(wanted, cell.value, (code) => notes.push(code), cell.column);
  if (value !== undefined && notes[0]) {
    const read = form ? plainText(form.write(value, (phrase) => phrase)) : String(value);
    repairs.push({ code: notes[0], row: row.number, column: cell.column, found: plainText(cell.value), read });
  }
  let used = true;
  if (value === undefined) problems.wrongValue(row, cell, wanted);
  else if (!inYear) used = set(record, wanted.field, value);
  else if (!column) observe(record, inYear.year, { [inYear.isSurvey ? 'survey' : 'value']: value });
  else {
    set(record, column.field, value);
    set(record, column.field.replace('value', 'fiscalYear'), inYear.year);
  }
  const unit = wanted.kind === 'number' && value !== undefined ? unitOf(plainText(cell.value)) : undefined;
  const wantsUnit =
    unit && columns.some(({ field }) => field === 'unit') && !row.cells.some((other) => columnOf(other.column, columns)?.field === 'unit');
  if (wantsUnit) set(record, 'unit', unit);
  return used;
}

/**
 * Rows of a page, a CSV or an Excel sheet → records of the model, by the columns of a table (`OFFICE_TABLE` …).
 * Never throws and drops nothing: a value that cannot be read is told and left out, a column that is not known is told
 * (with the name that was probably meant) and kept in `extra`.
 */
export function recordsToRows<Card extends object>(rows: readonly Row[], table: Table<Card>): Records<Card> {
  const problems = tableProblems(table);
  const repairs: Repair[] = [];
  const records = rows.map((row) => {
    const record: Loose = {};
    const extra = row.cells.filter((cell) => !takeCell(cell, row, record, table, problems, repairs));
    const observations = record['observations'] as { fiscalYear: number; value?: number }[] | undefined;
    if (observations)
      record['observations'] = observations.filter(({ value }) => value !== undefined).sort((a, b) => a.fiscalYear - b.fiscalYear);
    if (record[table.name] === undefined) {
      problems.noName(row.number);
      record[table.name] = '';
    }
    table.finish?.(record as unknown as Card, { row, columns: table.columns, extra, repairs, problems: problems.problems });
    return { ...record, row: row.number, extra } as unknown as Card & RecordCard;
  });
  return { records, problems: problems.problems, repairs };
}
