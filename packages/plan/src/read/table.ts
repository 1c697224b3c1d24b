import type { Cell, Row } from '../shapes/types.ts';
import type { Column } from './column.ts';
import type { Repair } from './repair.ts';

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
  repairs: Repair[];
  problems: TableProblem[];
}

/** A table whose rows are nouns of one kind. */
export interface AnyTable {
  /** The field that names a record; the heading over one is its value. */
  name: string;
  columns: readonly Column[];
  /** Columns of its open data sets for which a plan has no use, divided by bars. */
  passedOver?: string;
  /** Whether a column may stand for a fiscal year: 令和8年度. */
  years?: boolean;
}

/** One whose rows are read as `Card`s. */
export interface Table<Card> extends AnyTable {
  name: keyof Card & string;
  /** Looks at the cells of a row together, after each has been read. */
  finish?(record: Card, reading: Reading): void;
}
