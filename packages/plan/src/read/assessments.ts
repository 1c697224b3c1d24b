import type { Row } from '../shapes/types.ts';
import { assessmentRows } from './assessment-rows.ts';
import type { AssessmentCard } from './cards.ts';
import { recordsToRows, type Records } from './records.ts';
import { ASSESSMENT_TABLE } from './vocabulary.ts';

/**
 * 評価 from a table: one row an item and year with the columns of `ASSESSMENT_TABLE`, or one row an item with a column a fiscal
 * year, whose cells hold the words (`◎ 計画より進んでいる`). An item without any year is an item of which nothing is recorded.
 */
export function assessmentsFromRows(rows: readonly Row[]): Records<AssessmentCard> {
  const read = recordsToRows(assessmentRows(rows), ASSESSMENT_TABLE);
  // What is wrong in a row is wrong once, however many years it has.
  const told = new Map(read.problems.map((problem) => [problem.message.ja, problem]));
  return { ...read, problems: [...told.values()] };
}
