import { fold } from './fold.ts';
import { labelled } from './labelled.ts';
import { linesOf } from './phrase.ts';
import { plainText } from './plain-text.ts';
import type { Cell, Phrase, Row, Section } from './types.ts';

const cellOf = (line: Phrase): Cell => {
  const fact = labelled(line);
  return fact ? { column: plainText(fact.term), value: fact.value } : { column: '', value: line };
};

/** The cells of one item: a line each, unless only the first has a label; then the others go on with its value. */
function cellsOf(item: Phrase): Cell[] {
  const cells = linesOf(item).map(cellOf);
  return cells.length > 1 && cells.findLastIndex(({ column }) => column) === 0 ? [cellOf(item)] : cells;
}

/**
 * Groups the items of a list into records. A record of its own is an item with several labelled lines. Otherwise a new record
 * begins where a column comes again (名称：…, 電話：…, 名称：…), and with a line without a label that stands before a labelled
 * one (一関支部, 電話：…, 花泉支部, 電話：…).
 */
function group(items: readonly Phrase[]): Cell[][] {
  const groups: Cell[][] = [];
  let open: Cell[] | undefined;
  const lists = items.map(cellsOf);
  lists.forEach((cells, index) => {
    if (cells.length > 1 && cells.some((cell) => cell.column)) {
      groups.push(cells);
      open = undefined;
      return;
    }
    for (const cell of cells) {
      const begins = cell.column
        ? open?.some((other) => fold(other.column) === fold(cell.column))
        : open?.some((other) => other.column) && lists[index + 1]?.[0]?.column;
      if (!open || begins) groups.push((open = []));
      open.push(cell);
    }
  });
  return groups;
}

/** Facts that repeat a column belong to the next record. */
function groupFacts(facts: readonly Cell[]): Cell[][] {
  const groups: Cell[][] = [];
  for (const cell of facts) {
    const open = groups.at(-1);
    if (!open || open.some((other) => fold(other.column) === fold(cell.column))) groups.push([cell]);
    else open.push(cell);
  }
  return groups;
}

function recordsOf(section: Section): Cell[][] {
  const facts = groupFacts(section.facts.map(({ term, value }) => ({ column: plainText(term), value })));
  const lines = group([...section.paragraphs, ...section.items]);
  const own = facts.length === 1 && lines.length === 1 ? [[...facts[0]!, ...lines[0]!]] : [...facts, ...lines];
  const isRecord = own.some((cells) => cells.some((cell) => cell.column));
  const inner = section.sections.flatMap(recordsOf);
  if (!isRecord) return inner;
  const [first = [], ...rest] = own;
  return [section.heading === '' ? first : [{ column: '', value: section.heading }, ...first], ...rest, ...inner];
}

/** Records that are written as a heading with a `dl`, or with a list of 項目：値 lines. A section that only wraps others is no record. */
export const rowsOfSections = (sections: readonly Section[]): Row[] =>
  sections.flatMap(recordsOf).map((cells, index) => ({ number: index + 1, cells }));
