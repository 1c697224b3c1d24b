import { plainText, withoutStrong, type GridCell, type GridTable, type Phrase } from '@tomoni/plan';
import { captionOf } from './caption.ts';
import { gridOf } from './grid.ts';
import { readInline } from './inline.ts';

/** Whether every cell that there is names a column. */
const isHeader = (row: readonly (HTMLTableCellElement | undefined)[]): boolean =>
  row.every((cell) => cell?.localName === 'th') && new Set(row).size > 1;

function readTable(root: Element, table: HTMLTableElement): GridTable {
  const caption = captionOf(root, table);
  const grid = gridOf(table);
  const inHead = table.tHead?.rows.length ?? 0;
  const headers = Math.max(
    inHead,
    grid.findIndex((row) => !isHeader(row)),
    1,
  );
  const known = new Map<HTMLTableCellElement, GridCell>();
  const cellOf = (cell: HTMLTableCellElement | undefined): GridCell | undefined => {
    let read = cell && known.get(cell);
    if (cell && !read) {
      const header = cell.localName === 'th';
      known.set(cell, (read = { value: header ? withoutStrong(readInline(cell)) : readInline(cell), header }));
    }
    return read;
  };
  const width = Math.max(0, ...grid.map((row) => row.length));
  const places = [...Array(width).keys()];
  const textOf = (phrase: Phrase): string => plainText(phrase).replace(/\s+/g, ' ');
  return {
    caption: caption ? readInline(caption) : '',
    columns: places.map((x) =>
      [...new Set(grid.slice(0, headers).map((row) => textOf(cellOf(row[x])?.value ?? '')))].filter(Boolean).join(' '),
    ),
    rows: grid.slice(headers).map((row) => places.map((x) => cellOf(row[x]))),
  };
}

/**
 * Tables with merged cells, such as 体系図: a header row (th, or else the first row) and the cells by column. A heading in front of a
 * table is its caption when it has none.
 */
export function readGridTables(root: Element): GridTable[] {
  const tables: GridTable[] = [];
  let heading: Phrase | undefined;
  for (const element of root.querySelectorAll<HTMLElement>('h1,h2,h3,h4,h5,h6,table')) {
    if (element.localName !== 'table') heading = readInline(element);
    else if ((element as HTMLTableElement).rows.length > 1) {
      const table = readTable(root, element as HTMLTableElement);
      if (table.caption === '') table.caption = heading ?? '';
      else if (heading !== undefined) table.heading = heading;
      tables.push(table);
      heading = undefined;
    }
  }
  return tables;
}
