import type { Cell, Row } from '../shapes/types.ts';
import type { Column } from './column.ts';
import type { Repair } from './repair.ts';
import type { YearColumn } from './year-column.ts';

/** What is wrong with a table, for a person in two languages and for a program. */
export interface TableProblem {
  code: 'unknown-column' | 'wrong-value' | 'no-name' | 'outside-japan' | 'old-datum';
  /** From 1, without the header row. */
  row: number;
  column?: string;
  /** The name that was probably meant. */
  suggestion?: string;
  message: { ja: string; en: string };
}

/** A row whose cells have been read one by one. */
export interface Reading {
  row: Row;
  columns: readonly Column[];
  /** Cells that no field has taken; those that are of use after all are taken out. */
  extra: Cell[];
  tell: Teller | undefined;
}

/**
 * Hears what is odd about rows while they are read. Its messages are for the keepers of a table; a resident's page reads without
 * one and does not load them.
 */
export interface Teller {
  unknownColumn(row: number, column: string): void;
  wrongValue(row: Row, cell: Cell, column: Column): void;
  noName(row: number): void;
  /** A value was read although it is not written as it should be. */
  repaired(repair: Repair): void;
  /** The two coordinates are no place in Japan. */
  outsideJapan(row: number, column: string, found: string): void;
  /** A row has coordinates: names and values around them may speak of the old datum. */
  coordinates(row: Row): void;
}

/** A table whose rows are nouns of one kind. */
export interface AnyTable {
  /** The field that names a record; the heading over one is its value. */
  name: string;
  columns: readonly Column[];
  /** Columns of its open data sets for which a plan has no use, divided by bars. */
  passedOver?: string;
  /** Where a column may stand for a fiscal year（令和8年度）: what such a column holds. */
  years?: (name: string, columns: readonly Column[]) => YearColumn | undefined;
}

/** One whose rows are read as `Card`s. */
export interface Table<Card> extends AnyTable {
  name: keyof Card & string;
  /** Looks at the cells of a row together, after each has been read. */
  finish?(record: Card, reading: Reading): void;
}
