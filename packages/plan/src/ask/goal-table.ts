import type { Branch } from './goal-tree.ts';

/** A row of a table with merged cells. */
export interface TableRow<Node> {
  /** The cells that begin in this row, from the left. */
  heads: { branch: Branch<Node>; rows: number; columns: number }[];
  /** The last of them, which the rest of the row is about. */
  leaf: Branch<Node>;
}

/** How many levels stand below and including these. */
export const heightOf = <Node>(branches: readonly Branch<Node>[]): number =>
  branches.length ? 1 + Math.max(...branches.map(({ children }) => heightOf(children))) : 0;

/** 体系図: a row for each branch that ends; the branches above stretch over the rows of those below, one that ends early over the columns. */
export function rowsOf<Node>(branches: readonly Branch<Node>[], columns = heightOf(branches)): TableRow<Node>[] {
  return branches.flatMap((branch) => {
    if (!branch.children.length) return [{ heads: [{ branch, rows: 1, columns }], leaf: branch }];
    const [first, ...rest] = rowsOf(branch.children, columns - 1);
    return [{ ...first!, heads: [{ branch, rows: rest.length + 1, columns: 1 }, ...first!.heads] }, ...rest];
  });
}
