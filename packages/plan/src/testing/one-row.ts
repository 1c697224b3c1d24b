// What the readers of tables make of one row; for tests.
import { recordsToRows } from '../read/records.ts';
import { OFFICE_TABLE, WINDOW_TABLE } from '../read/vocabulary.ts';
import type { Phrase, Row } from '../shapes/types.ts';

/** A row of a table. */
export const row = (cells: Record<string, Phrase>, number = 1): Row => ({
  number,
  cells: Object.entries(cells).map(([column, value]) => ({ column, value })),
});

/** What is read of a window in one row. */
export const windowOf = (cells: Record<string, Phrase>) => {
  const { records, problems, repairs } = recordsToRows([row({ 名称: '窓口', ...cells })], WINDOW_TABLE);
  return { window: records[0]!, problems, repairs };
};

/** What is read of an office in one row. */
export const officeOf = (cells: Record<string, Phrase>) => {
  const { records, problems, repairs } = recordsToRows([row({ 名称: '支部', ...cells })], OFFICE_TABLE);
  return { office: records[0]!, problems, repairs };
};
