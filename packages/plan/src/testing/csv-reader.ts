import { cellText } from '../export/spreadsheet-text.ts';
import { phraseOf } from '../shapes/phrase.ts';
import type { Row } from '../shapes/types.ts';

/** Reads RFC 4180 by its grammar, knowing nothing of the writer. Throws for what is no CSV. */
export function readCsv(text: string): string[][] {
  const record = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; at = record.lastIndex) {
    record.lastIndex = at;
    const found = record.exec(text);
    if (!found) throw new Error(`no CSV from ${JSON.stringify(text.slice(at, at + 40))}`);
    const [, cell = '', end] = found;
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The rows of a file of ours, as an import has them: a cell of several lines is lines. */
export function rowsOfCsv(text: string): Row[] {
  const [header = [], ...body] = readCsv(text.replace(/^\uFEFF/, ''));
  return body.map((cells, index) => ({
    number: index + 1,
    cells: cells.map((cell, place) => ({
      column: header[place] ?? '',
      value: phraseOf(
        cellText(cell)
          .split('\n')
          .flatMap((line, nth) => (nth ? [{ tag: 'br' as const, children: [] }, line] : [line])),
      ),
    })),
  }));
}
