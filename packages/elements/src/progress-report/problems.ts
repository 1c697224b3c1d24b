// What web teams are told. Loads only when there is something to tell.
import { plainText, type PlanDocument } from '@tomoni/plan';
import { statusOf } from '@tomoni/plan/ask';
import { assessmentsFromRows } from '@tomoni/plan/read';
import { reportError } from '../internal/report.ts';
import { readRecords } from '../light-dom/records.ts';
import type { ProgressReport } from './report.ts';

/** Rows without a year or a rating are no report. */
export function reportNothing(element: Element): void {
  reportError(element, {
    code: 'no-assessments',
    message:
      '評価が見つかりません。「施策」「年度」「進捗状況」などの列のある表か、年度の列（令和8年度）のある表を書いてください。元の内容をそのまま表示します。 No assessments: write a table with the columns 施策, 年度 and 進捗状況, or a column for each year. The page’s own HTML stays.',
  });
}

/** Words that no scale of the plan has. */
function unknownWords({ items }: ProgressReport, scales: PlanDocument['scales']): Set<string> {
  const unknown = new Set<string>();
  for (const entry of scales.length ? items.flatMap(({ entries }) => entries) : []) {
    for (const axis of ['progress', 'direction'] as const) {
      const words = entry[axis];
      if (words && !statusOf(words, scales, axis).tone) unknown.add(`${words.mark ?? ''}${plainText(words.label)}`);
    }
  }
  return unknown;
}

/** Everything that a person should look at; the rest is shown. */
export function reportProblems(
  element: Element,
  isFromPage: boolean,
  data: ProgressReport = { items: [] },
  scales: PlanDocument['scales'] = [],
): void {
  const details = isFromPage ? assessmentsFromRows(readRecords(element)).problems.map(({ message }) => `${message.ja} ${message.en}`) : [];
  for (const id of data.lost ?? []) {
    details.push(
      `評価「${id}」：対象（target）か段階（step）が計画にありません。id を確かめてください。 Assessment "${id}" points to a target or a step that the plan lacks.`,
    );
  }
  for (const words of unknownWords(data, scales)) {
    details.push(
      `「${words}」は、計画の目盛りにありません。色あいを付けずに表示しています。 "${words}" is not on the plan’s scales; shown without a tone.`,
    );
  }
  if (!details.length) return;
  reportError(element, {
    code: 'invalid-content',
    message: `評価に直すところが ${details.length} 件あります。ほかはそのまま表示しています。 The assessments have ${details.length} problem(s); the rest is shown.`,
    details,
  });
}
