import type { ReportEntry, ReportItem } from '../ask/report-items.ts';
import { formatFiscalYear } from '../model/fiscal-year.ts';
import { nameOf } from '../read/column.ts';
import { ASSESSMENT_TABLE } from '../read/vocabulary.ts';
import type { Cell, Row } from '../shapes/types.ts';
import { speaker } from './options.ts';
import { rowsOfNouns, writeRecords, type RecordOptions } from './records.ts';
import { numbered } from './title.ts';

export interface AssessmentOptions extends RecordOptions {
  /** Whether an item is one row with columns for each fiscal year; else each item and year has a row. Needs one entry an item and year. */
  wide?: boolean | undefined;
}

const nameOfField = (field: string): string => nameOf(ASSESSMENT_TABLE.columns.find((each) => each.field === field)!);
const ITEM = new Set(['goal', 'target'].map(nameOfField));
const YEAR = nameOfField('fiscalYear');
const PROGRESS = nameOfField('progress');

/** 令和8年度（2026年度） has the words, 令和8年度（2026年度）の今後の方向性 and so on the rest. */
function toWide(rows: readonly Row[], items: readonly ReportItem[]): Row[] {
  let next = 0;
  const years = [...new Set(items.flatMap(({ entries }) => entries.map(({ fiscalYear }) => fiscalYear)))].sort(
    (a, b) => (a ?? 0) - (b ?? 0),
  );
  return items.map(({ entries }, index): Row => {
    const mine = rows.slice(next, (next += entries.length || 1));
    const cells = mine[0]!.cells.filter(({ column }) => ITEM.has(column));
    for (const year of years) {
      const name = year === undefined ? '' : formatFiscalYear(year);
      const at = entries.findIndex(({ fiscalYear }) => fiscalYear === year);
      const said: readonly Cell[] =
        at < 0 ? [{ column: PROGRESS, value: '' }] : mine[at]!.cells.filter(({ column }) => !ITEM.has(column) && column !== YEAR);
      cells.push(...said.map(({ column, value }) => ({ column: column === PROGRESS ? name : `${name}の${column}`, value })));
    }
    return { number: index + 1, cells: index ? cells.filter(({ value }) => value !== '') : cells };
  });
}

/** 評価 as a table (or lists), a row an item and year; an item of which nothing is recorded is a row with its name alone. */
export function writeAssessments(items: readonly ReportItem[], options: AssessmentOptions = {}): string {
  const { say } = speaker(options);
  const cards = items.flatMap(({ number, title, goal, entries }) =>
    (entries.length ? entries : [{} as ReportEntry]).map((entry) => ({
      ...entry,
      goal: goal && numbered(goal.number, say(goal.title)),
      target: numbered(number, say(title)),
    })),
  );
  const rows = rowsOfNouns(cards, ASSESSMENT_TABLE, options);
  return writeRecords(options.wide ? toWide(rows, items) : rows, options);
}
