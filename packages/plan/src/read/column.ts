import { fold } from '../shapes/fold.ts';
import type { Form } from './forms/form.ts';

/** How a value is read: `text` keeps markup, `texts` are a line each, `names` may also stand in one line（仕事、家計）; the others are put into one form (full-width digits, dashes). */
export type Kind = 'text' | 'texts' | 'names' | 'plain' | 'number' | 'count' | 'postal-code' | 'phone' | 'email' | 'url' | 'yes';

export interface Column {
  /** Field of the noun; `baseline.value` is a field of a field. */
  field: string;
  /** A kind that many tables have, or the form of one that only this table has. */
  // oxlint-disable-next-line typescript/no-explicit-any -- each form reads and writes a type of its own
  kind: Kind | Form<any>;
  /** Divided by bars, the preferred one first. */
  names: string;
  /** For fields that take one of a few words: each with the ways to write it. */
  choices?: Record<string, string>;
}

/** The name by which Tomoni writes a column. */
export const nameOf = ({ names }: Column): string => names.split('|')[0]!;

const known = new WeakMap<readonly Column[], Map<string, Column>>();

/** The names of some columns, folded. */
export function namesOf(columns: readonly Column[]): Map<string, Column> {
  let names = known.get(columns);
  if (!names) {
    known.set(columns, (names = new Map()));
    for (const column of columns) {
      for (const name of [column.field, ...column.names.split('|')]) if (!names.has(fold(name))) names.set(fold(name), column);
    }
  }
  return names;
}

/** What is longer is no column's name; only short texts are looked through for brackets and blanks. */
const LONGEST = 300;

/**
 * The ways to understand a column's name, folded: as it stands, without what is in brackets or marks behind it (電話番号（代表）, 現状値*),
 * and the last of several header rows (連絡先 電話).
 */
export function readings(text: string): string[] {
  if (text.length > LONGEST) return [];
  const bare = text.replace(/\s*[（(［[【].*$|[\s*＊※：:]+$/g, '');
  return [text, bare, bare.trim().split(/\s+/).at(-1) ?? ''].map((name) => fold(name)).filter(Boolean);
}

/** The column that goes by this name, however it is written; undefined when there is none. */
export function columnOf(text: string, columns: readonly Column[]): Column | undefined {
  const names = namesOf(columns);
  return readings(text)
    .map((name) => names.get(name))
    .find((column) => column !== undefined);
}
