import { plainText } from '../shapes/plain-text.ts';
import type { Cell, Row } from '../shapes/types.ts';
import type { RecordCard } from './cards.ts';
import { columnOf, type Column } from './column.ts';
import type { RepairCode } from './repair.ts';
import type { AnyTable, Table, Teller } from './table.ts';
import type { Loose } from './year-column.ts';
import { isNothing, readValue } from './values.ts';

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

/** A number brings its unit along when the table has no column for it: 27.5%, 120人. */
const unitOf = (text: string): string | undefined =>
  /^[-+▲△約]?[\d０-９,.，．]+\s*(\D{1,6})$/u.exec(text.trim())?.[1]?.normalize('NFKC').trim();

/** Reads one cell into the record. Says whether it was of use. */
function takeCell(cell: Cell, row: Row, record: Loose, { name, columns, years }: AnyTable, tell: Teller | undefined): boolean {
  if (cell.column === '') {
    const isName = cell === row.cells[0] && record[name] === undefined;
    if (isName) record[name] = cell.value;
    return isName;
  }
  const inYear = years?.columnOf(cell.column, columns);
  const column = inYear ? inYear.column : columnOf(cell.column, columns);
  if (!column && !inYear) {
    tell?.unknownColumn(row.number, cell.column);
    return false;
  }
  const wanted: Column = column ?? { field: 'value', kind: inYear?.isSurvey ? 'text' : 'number', names: cell.column };
  const form = typeof wanted.kind === 'object' ? wanted.kind : undefined;
  if (isNothing(cell.value, form?.answersNone)) return true;
  const notes: RepairCode[] = [];
  const value = readValue(wanted, cell.value, (code) => notes.push(code), cell.column);
  if (tell && value !== undefined && notes[0]) {
    const read = form ? plainText(form.write(value, (phrase) => phrase, 'ja')) : String(value);
    tell.repaired({ code: notes[0], row: row.number, column: cell.column, found: plainText(cell.value), read });
  }
  let used = true;
  if (value === undefined) tell?.wrongValue(row, cell, wanted);
  else if (!inYear) used = set(record, wanted.field, value);
  else if (!column) years!.observe(record, inYear.year, { [inYear.isSurvey ? 'survey' : 'value']: value });
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
 * Rows → records, as `recordsToRows` reads them, without a word about what is odd: a resident's page needs the records alone, and
 * what it has to say to the web team loads when somebody asks.
 *
 * @param tell Hears what is odd.
 */
export function quietRecords<Card extends object>(rows: readonly Row[], table: Table<Card>, tell?: Teller): (Card & RecordCard)[] {
  return rows.map((row) => {
    const record: Loose = {};
    const extra = row.cells.filter((cell) => !takeCell(cell, row, record, table, tell));
    table.years?.order(record);
    if (record[table.name] === undefined) {
      tell?.noName(row.number);
      record[table.name] = '';
    }
    table.finish?.(record as unknown as Card, { row, columns: table.columns, extra, tell });
    return { ...record, row: row.number, extra } as unknown as Card & RecordCard;
  });
}
