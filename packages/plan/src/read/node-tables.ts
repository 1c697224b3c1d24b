import { fold } from '../shapes/fold.ts';
import { linesOf } from '../shapes/phrase.ts';
import { plainText } from '../shapes/plain-text.ts';
import { slicePhrase } from '../shapes/slice.ts';
import type { GridCell, GridTable, Phrase } from '../shapes/types.ts';
import type { GoalsOfPage, NodeCard } from './cards.ts';
import { isNumbered, NodeReader, nodeField } from './nodes.ts';

const same = (a: GridCell | undefined, b: GridCell | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && fold(a.value) === fold(b.value));

/** A cell as wide as the table stands over the rows that follow it. */
const isOver = (row: readonly (GridCell | undefined)[]): boolean => row.length > 1 && new Set(row).size < 2;

/** 施策 and 取組 are levels in one plan and fields in another; what else names a field never names a level. */
const isSurely = (name: string): boolean => /^(issue|response|progress|direction)$/.test(nodeField(name) ?? '');

/** How many columns, from the first, hold nodes; the others hold what is said of them. */
function levelColumns({ columns, rows }: GridTable): number {
  const headed = columns.findLastIndex((_, x) => rows.some((row) => !isOver(row) && row[x]?.header)) + 1;
  const sure = columns.findIndex((name, x) => x > 0 && isSurely(name));
  const known = columns.findIndex((name, x) => x > 0 && x >= headed && nodeField(name) && (x >= sure || !columns.slice(x).some(isSurely)));
  const first = sure < 0 ? known : known < 0 ? sure : Math.min(sure, known);
  return Math.max(1, first < 0 ? headed || columns.length : Math.max(first, headed));
}

/** ・ in front of each of several lines makes them a list. */
const itemsOf = (value: Phrase): Phrase[] =>
  linesOf(value).map((line) => slicePhrase(line, /^\s*[・•●○◦‣]?\s*/.exec(plainText(line))![0].length));

/**
 * The goal tree of 体系図 tables: the columns on the left are levels, cells that stretch over several rows are the nodes above them,
 * the columns on the right (課題認識, 対応方針, 関連する施策, 進捗 …) belong to the node on their left; one that the vocabulary does
 * not know is a fact of that node. The caption of a table is the node above its rows when it has a number, or when there are several
 * tables; otherwise it is the title of the tree.
 *
 * @param levels The plan's levels from the top, for `level`.
 */
export function goalsFromTables(tables: readonly GridTable[], levels: readonly { id: string }[] = []): GoalsOfPage {
  const reader = new NodeReader(levels);
  const names: string[] = [];
  let title: Phrase | undefined;
  for (const table of tables) {
    const { caption, columns, rows } = table;
    title ??= table.heading;
    const isNode = caption !== '' && (tables.length > 1 || isNumbered(caption));
    const top = isNode ? reader.add(caption, 0) : undefined;
    if (!isNode && caption !== '') title ??= caption;
    const count = levelColumns(table);
    let over = top;
    let base = top ? 1 : 0;
    let path: (NodeCard | undefined)[] = [];
    let last: readonly (GridCell | undefined)[] = [];
    for (const row of rows) {
      if (isOver(row)) {
        over = reader.add(row[0]?.value ?? '', top ? 1 : 0, top);
        base = top ? 2 : 1;
        [path, last] = [[], []];
        continue;
      }
      let leaf = over;
      let isNew = false;
      for (let x = 0; x < count; x++) {
        const cell = row[x];
        const isEmpty = !cell || cell.value === '';
        if (!isEmpty && cell === row[x - 1]) path[x] = undefined;
        else if (isNew || !(isEmpty || same(cell, last[x])) || (!isEmpty && !path[x])) {
          path[x] = isEmpty ? undefined : reader.add(cell.value, base + x, leaf);
          isNew ||= !isEmpty;
        }
        leaf = path[x] ?? leaf;
        names[base + x] ||= columns[x] ?? '';
      }
      for (let x = count; x < columns.length; x++) {
        if (!leaf) break;
        const { value = '' } = row[x] ?? {};
        if (value === '' || (!isNew && same(row[x], last[x]))) continue;
        const name = columns[x]!;
        const field = nodeField(name);
        const values = field === 'measures' || field === 'actions' ? itemsOf(value) : [value];
        if (!reader.take(leaf, name, values)) (leaf.facts ??= []).push({ term: name, value });
      }
      last = row.map((cell, x) => (cell && cell.value !== '' ? cell : last[x]));
    }
  }
  return { ...(title !== undefined && { title }), ...reader.goals(names) };
}
