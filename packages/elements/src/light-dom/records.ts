import { plainText, rowsOfSections, withoutStrong, type Cell, type Phrase, type Row } from '@tomoni/plan';
import { gridOf, turned } from './grid.ts';
import { readInline } from './inline.ts';
import { readSections } from './sections.ts';
import { within } from './within.ts';

type Grid = ReturnType<typeof gridOf>;

const isHeader = (cell: Element | undefined): boolean => cell?.localName === 'th';

/** Data are in the innermost tables with more than one column; what holds a table is layout. */
const isData = (root: Element, table: HTMLTableElement): boolean =>
  !table.querySelector('table') && !within(root, table, '[hidden]') && [...table.rows].some((row) => row.cells.length > 1);

/** Column names are in the first column, as in the tables that describe one office each. */
const isSideways = (grid: Grid): boolean => grid.every((row) => isHeader(row[0]) && !row.every(isHeader));

const textOf = (cell: Element | undefined): string => (cell ? plainText(readInline(cell)).replace(/\s+/g, ' ') : '');

/** A cell as wide as the table is a title above or between the rows. */
const isTitle = (row: Grid[number]): boolean => row.length > 1 && new Set(row).size < 2;

/** A row's header stands out by itself; an editor's strong adds nothing to it. */
const valueOf = (cell: Element): Phrase => (isHeader(cell) ? withoutStrong(readInline(cell)) : readInline(cell));

function rowsOf(grid: Grid): Row[] {
  const table = grid.slice(grid.findIndex((row) => !isTitle(row)));
  const headers = Math.max(
    1,
    table.findIndex((row) => isTitle(row) || !row.every(isHeader)),
  );
  const columns = table[0]!.map((_, x) => [...new Set(table.slice(0, headers).map((row) => textOf(row[x])))].filter(Boolean).join(' '));
  return table.slice(headers).flatMap((row, y): Row[] => {
    if (isTitle(row)) return [];
    const cells = row.flatMap((cell, x): Cell[] => {
      const value = cell ? valueOf(cell) : '';
      return value === '' ? [] : [{ column: columns[x] ?? '', value }];
    });
    return cells.length ? [{ number: y + 1, cells }] : [];
  });
}

/**
 * The third shape: a table with a header row (th, or else the first row; also with the headers in the first column),
 * or sections that hold a `dl`, a two-column table or 項目：値 lines. Captions and empty rows are left out.
 */
export function readRecords(root: Element): Row[] {
  const grids = [...root.querySelectorAll('table')].filter((table) => isData(root, table)).map(gridOf);
  const upright = grids.some((grid) => !isSideways(grid));
  if (upright) return grids.flatMap((grid) => rowsOf(isSideways(grid) ? turned(grid) : grid));
  if (grids.some((grid) => grid[0]!.length > 2)) return grids.flatMap((grid) => rowsOf(turned(grid)));
  return rowsOfSections(readSections(root, { factsOnly: true }));
}
