import type { Row } from '../shapes/types.ts';
import type { RecordCard } from './cards.ts';
import { quietRecords } from './quiet-records.ts';
import type { Repair } from './repair.ts';
import { tableProblems, type TableProblem } from './table-problem.ts';
import type { Table } from './table.ts';

export interface Records<Card> {
  records: (Card & RecordCard)[];
  /** All of them, each once: an unknown column is not told again for every row. */
  problems: TableProblem[];
  /** Values that were read although they are not written as they should be; for the keepers of the table, not for residents. */
  repairs: Repair[];
}

/**
 * Rows of a page, a CSV or an Excel sheet → records of the model, by the columns of a table (`OFFICE_TABLE` …).
 * Never throws and drops nothing: a value that cannot be read is told and left out, a column that is not known is told
 * (with the name that was probably meant) and kept in `extra`.
 */
export function recordsToRows<Card extends object>(rows: readonly Row[], table: Table<Card>): Records<Card> {
  const { problems, repairs, ...tell } = tableProblems(table);
  const records = quietRecords(rows, table, tell);
  return { records, problems, repairs };
}
