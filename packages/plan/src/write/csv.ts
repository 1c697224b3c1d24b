import { plainText } from '../shapes/plain-text.ts';
import type { Row } from '../shapes/types.ts';
import { columnsOf } from './records.ts';

/** Excel takes a CSV for UTF-8 only when it begins with one; else it reads Japanese as Shift_JIS. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet may take for a formula: = + - @ in both widths, behind blanks too. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** A signed number is no formula, and an apostrophe would make it a text: -5, +1,200.5, -3 %. */
const NUMBER = /^\s*[-+]?\d[\d,]*(?:\.\d+)?\s*%?\s*$/;

function cell(text: string): string {
  const harmless = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A line that holds one empty cell alone would be no line at all. */
const line = (row: readonly string[]): string => (row.length === 1 && row[0] === '' ? '""' : row.map(cell).join(','));

/**
 * Rows as CSV (RFC 4180: lines end in CR LF, what holds a comma, a quote or a line break stands in quotes), with a byte order
 * mark so that Excel opens it as UTF-8.
 *
 * A text that a spreadsheet would run as a formula (`=…`, `+…`, `-…`, `@…`) gets an apostrophe in front; signed numbers stay numbers.
 * Sources: RFC 4180; OWASP, CSV Injection; オープンデータ基本指針（文字コードは UTF-8）.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string => BYTE_ORDER_MARK + rows.map((row) => `${line(row)}\r\n`).join('');

/**
 * Records as CSV: a line of column names, then a line a record, in the columns that the vocabulary knows, so that what is written can be read again.
 *
 * @param language BCP 47 tag, for texts in several languages.
 */
export function csvOfRows(rows: readonly Row[], language?: string): string {
  const columns = columnsOf(rows);
  const valueIn = ({ cells }: Row, { name, nth }: { name: string; nth: number }): string =>
    plainText(cells.filter(({ column }) => column === name)[nth]?.value ?? '', language);
  return toCsv([columns.map(({ name }) => name), ...rows.map((row) => columns.map((column) => valueIn(row, column)))]);
}
