// Loads only where a legend is written as a table: the vocabulary of columns is larger than the legend.
import { recordsToRows, SCALE_TABLE } from '@tomoni/plan/read';
import { readRecords } from '../light-dom/records.ts';
import { PlanError } from '../internal/plan-error.ts';
import { titleOf } from './read-legend.ts';
import type { Legend } from './legend.ts';

/**
 * A legend that is written as a table with the columns 記号, 意味 and 説明 (or one of their synonyms).
 * @throws {PlanError} `invalid-content`, when a column or a value cannot be understood; says which, and what to do.
 */
export function readLegendTable(element: Element): Legend {
  const { records, problems } = recordsToRows(readRecords(element), SCALE_TABLE);
  if (problems.length) {
    throw new PlanError({
      code: 'invalid-content',
      message: `凡例の表に読めないところが ${problems.length} 件あります。元の表をそのまま表示します。 The table of marks has ${problems.length} problem(s); it stays as it is.`,
      details: problems.map(({ message }) => `${message.ja} ${message.en}`),
    });
  }
  return { title: titleOf(element), steps: records };
}
