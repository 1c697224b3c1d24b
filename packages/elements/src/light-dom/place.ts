import type { Phrase } from '@tomoni/plan';
import { startsStrong } from './starts-strong.ts';

/**
 * What the text inside an element is. Headings, terms and values are one text however many blocks they hold;
 * `list` holds items or titled parts, `titled` is a part whose title is its strong beginning, `body` is what a title is about.
 */
export type Role = 'heading' | 'term' | 'value' | 'skipped' | 'list' | 'item' | 'titled' | 'body';

export interface Place {
  element: Element;
  role: Role;
  level: number;
  /** Whether the parts of this list have titles. */
  parts: boolean;
  text: Phrase;
  /** Where an item has begun, so that it goes on there. */
  items?: Phrase[];
  index?: number;
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6';
/** Levels: h1–h6 are 1–6, then strong paragraphs, then lists and tables whose parts have titles. */
export const STRONG_LEVEL = 7;
const LIST_LEVEL = 8;
/** No page nests deeper; what does is read as text of the place it is in. */
const DEEPEST = 100;

/** Layout, not data: one cell a row, or cells with headings or further tables in them. */
const isLayout = (table: HTMLTableElement): boolean =>
  [...table.rows].every((row) => row.cells.length < 2) || table.querySelector(`table,${HEADINGS}`) !== null;

/** The first cell of a row is the term of the others; a row of th alone, above the rest, only names the columns. */
function cellRole(cell: HTMLTableCellElement, table: HTMLTableElement): 'term' | 'value' | 'skipped' | undefined {
  const row = cell.parentElement as HTMLTableRowElement;
  if (row.cells.length < 2) return cell.localName === 'td' && table.querySelector('[rowspan]') ? 'value' : undefined;
  if (row === table.rows[0] && table.rows.length > 1 && !row.querySelector('td')) return 'skipped';
  return cell.cellIndex ? 'value' : 'term';
}

/** What an element is to the text in it; undefined when it changes nothing. `inside`: whether a heading is open. */
export function placeOf(element: Element, around: readonly Place[], inside: boolean, factsOnly: boolean): Place | undefined {
  if (around.length > DEEPEST || /^(heading|term|value|skipped)$/.test(around.at(-1)?.role ?? '')) return undefined;
  const name = element.localName;
  const list = around.findLast(({ role }) => role === 'list');
  const has = (selector: string): boolean => element.querySelector(selector) !== null;
  const place = (role: Role, level = 0, parts = false): Place => ({ element, role, level, parts, text: '' });
  const listPlace = (parts: boolean): Place => place('list', LIST_LEVEL + around.filter((outer) => outer.parts).length, parts);
  const titled = !factsOnly && (!inside || has('ul,ol,dl'));

  switch (name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return place('heading', Number(name[1]));
    case 'summary':
      return place('heading', STRONG_LEVEL);
    case 'ul':
    case 'ol':
      return listPlace((titled || (factsOnly && has('ul,ol,dl,br'))) && startsStrong(element.querySelector('li')));
    case 'dl':
      return listPlace(titled);
    case 'table':
      return isLayout(element as HTMLTableElement) ? undefined : listPlace(titled);
    case 'li':
      return has(HEADINGS) ? undefined : list?.parts ? place('titled', list.level) : place('item');
    case 'dt':
      return list?.parts ? place('heading', list.level) : place('term');
    case 'dd':
      return place(list?.parts ? 'body' : 'value');
    case 'th':
    case 'td': {
      const table = list?.element as HTMLTableElement | undefined;
      if (!table || element.closest('table') !== table) return undefined;
      const role = cellRole(element as HTMLTableCellElement, table);
      if (!role || !list?.parts || role === 'skipped') return role && place(role);
      return role === 'term' ? place('heading', list.level) : place('body');
    }
    default:
      return undefined;
  }
}
