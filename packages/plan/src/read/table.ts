import type { PositionProblem } from '../geo/position.ts';
import type { Cell, Row } from '../shapes/types.ts';
import type { Column } from './column.ts';
import type { Repair } from './repair.ts';
import type { YEARS } from './year-column.ts';

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
  /**
   * A row’s place, after its coordinates have been looked at together; what is around them may speak of the old datum.
   * @param problem What was wrong with them.
   */
  coordinates(reading: Reading, problem: PositionProblem | undefined, place: { latitude?: number; longitude?: number }): void;
}

/** A table whose rows are nouns of one kind. */
export interface AnyTable {
  /** The field that names a record; the heading over one is its value. */
  name: string;
  columns: readonly Column[];
  /** Columns of its open data sets for which a plan has no use, divided by bars. */
  passedOver?: string;
  /** Where a column may stand for a fiscal year（令和8年度）: how such columns are read. */
  years?: typeof YEARS;
}

/** One whose rows are read as `Card`s. */
export interface Table<Card> extends AnyTable {
  name: keyof Card & string;
  /** Looks at the cells of a row together, after each has been read. */
  finish?(record: Card, reading: Reading): void;
}
