// What web teams are told. Loads only when there is something to tell.
import { assessmentsFromRows } from '@tomoni/plan/read';
import { reportError } from '../internal/report.ts';
import { readRecords } from '../light-dom/records.ts';

/** Rows without a year or a rating are no report. */
export function reportNothing(element: Element): void {
  reportError(element, {
    code: 'no-assessments',
    message:
      '評価が見つかりません。「施策」「年度」「進捗状況」などの列のある表か、年度の列（令和8年度）のある表を書いてください。元の内容をそのまま表示します。 No assessments: write a table with the columns 施策, 年度 and 進捗状況, or a column for each year. The page’s own HTML stays.',
  });
}

/** Everything that a person should look at; the rest is shown. */
export function reportProblems(element: Element, isFromPage: boolean, lost: readonly string[], unknown: readonly string[]): void {
  const details = isFromPage ? assessmentsFromRows(readRecords(element)).problems.map(({ message }) => `${message.ja} ${message.en}`) : [];
  details.push(
    ...lost.map(
      (id) =>
        `評価「${id}」：対象（target）か段階（step）が計画にありません。id を確かめてください。 Assessment "${id}" points to a target or a step that the plan lacks.`,
    ),
    ...unknown.map(
      (words) =>
        `「${words}」は、計画の目盛りにありません。色あいを付けずに表示しています。 "${words}" is not on the plan’s scales; shown without a tone.`,
    ),
  );
  if (!details.length) return;
  reportError(element, {
    code: 'invalid-content',
    message: `評価に直すところが ${details.length} 件あります。ほかはそのまま表示しています。 The assessments have ${details.length} problem(s); the rest is shown.`,
    details,
  });
}
