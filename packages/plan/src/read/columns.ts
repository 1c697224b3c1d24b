import { fold } from '../shapes/fold.ts';
import { PASSED_OVER, vocabulary, type Column, type Table } from './vocabulary.ts';

const tables = new Map<Table, Map<string, Column>>();

/** The names of a table's columns, folded. */
export function namesOf(table: Table): Map<string, Column> {
  let names = tables.get(table);
  if (!names) {
    tables.set(table, (names = new Map()));
    for (const column of vocabulary[table] as Column[]) {
      for (const name of [column.field, ...column.names.split('|')]) if (!names.has(fold(name))) names.set(fold(name), column);
    }
  }
  return names;
}

/**
 * The ways to understand a column's name: as it stands, without what is in brackets or marks behind it (電話番号（代表）, 現状値*),
 * and the last of several header rows (連絡先 電話).
 */
function readings(text: string): string[] {
  const bare = text.replace(/\s*[（(［[【].*$|[\s*＊※：:]+$/g, '');
  return [text, bare, bare.trim().split(/\s+/).at(-1) ?? ''].map((name) => fold(name)).filter(Boolean);
}

/** The column of a table that goes by this name, however it is written; undefined when there is none. */
export function columnOf(text: string, table: Table): Column | undefined {
  const names = namesOf(table);
  return readings(text)
    .map((name) => names.get(name))
    .find((column) => column !== undefined);
}

let passedOver: Set<string> | undefined;

/** Whether a column is one that open data sets have and plans have no use for. */
export function isPassedOver(text: string): boolean {
  passedOver ??= new Set(PASSED_OVER.split('|').map((name) => fold(name)));
  return readings(text).some((name) => passedOver!.has(name));
}
