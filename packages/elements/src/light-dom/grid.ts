type Row<T> = (T | undefined)[];

/** More columns than this no table has; a colspan or rowspan beyond the table is a typing error. */
const WIDEST = 100;

/** The cells of a table by row and column, a cell with rowspan or colspan in every place that it covers. */
export function gridOf(table: HTMLTableElement): Row<HTMLTableCellElement>[] {
  const rows = [...table.rows];
  const grid: Row<HTMLTableCellElement>[] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]![x]) x++;
      const right = Math.min(x + cell.colSpan, WIDEST);
      const below = cell.rowSpan ? Math.min(y + cell.rowSpan, rows.length) : rows.length;
      for (let v = y; v < below; v++) for (let u = x; u < right; u++) grid[v]![u] ??= cell;
    }
  });
  return grid;
}

/** Rows as columns and the other way round. */
export const turned = <T>(grid: Row<T>[]): Row<T>[] => (grid[0] ?? []).map((_, x) => grid.map((row) => row[x]));
