// What web teams are told. Loads only when there is something to tell.
import { fold, plainText } from '@tomoni/plan';
import { INDICATOR_TABLE, recordsToRows } from '@tomoni/plan/read';
import { reportError } from '../internal/report.ts';
import { readRecords } from '../light-dom/records.ts';
import type { Indicators } from './indicator.ts';
import { lacksUnit } from './read-indicators.ts';

/** Rows without any value are no indicators. */
export function reportNoIndicators(element: Element): void {
  reportError(element, {
    code: 'no-indicators',
    message:
      '成果指標が見つかりません。「指標」「現状値」「目標の方向」などの列のある表を書いてください。元の内容をそのまま表示します。 No indicators: write a table with the columns 指標, 現状値, 目標の方向. The page’s own HTML stays.',
  });
}

/** Everything that a person should look at; the rest is shown. */
export function reportIndicators(element: Element, { indicators }: Indicators, isFromPage: boolean): void {
  const details = isFromPage
    ? recordsToRows(readRecords(element), INDICATOR_TABLE).problems.map(({ message }) => `${message.ja} ${message.en}`)
    : [];
  const seen = new Set<string>();
  for (const indicator of indicators) {
    const title = plainText(indicator.title);
    if (lacksUnit(indicator))
      details.push(`「${title}」：単位がありません。「単位」列に書くか、値に付けてください（例 27.5%）。 "${title}" has no unit.`);
    if (seen.has(fold(title)))
      details.push(
        `「${title}」が二つ以上あります。一つの行にまとめるか、名前を分けてください。 "${title}" is there twice: join the rows or rename one.`,
      );
    seen.add(fold(title));
  }
  if (!details.length) return;
  reportError(element, {
    code: 'invalid-content',
    message: `成果指標に直すところが ${details.length} 件あります。ほかはそのまま表示しています。 The indicators have ${details.length} problem(s); the rest is shown.`,
    details,
  });
}
