// What web teams are told. Loads only when there is something to tell.
import type { HierarchyProblem } from '@tomoni/plan/ask';
import { RELATED_PLAN_TABLE, recordsToRows } from '@tomoni/plan/read';
import { reportError } from '../internal/report.ts';
import { readRecords } from '../light-dom/records.ts';

const SAY: Record<HierarchyProblem['code'], (problem: HierarchyProblem) => string> = {
  'unknown-plan': ({ relation, plan }) =>
    `関係「${relation}」の「${plan}」に当たる計画がありません。from と to の id を直してください。 A relation to a missing plan.`,
  'plan-cycle': ({ relation, plan }) =>
    `関係「${relation}」では「${plan}」が自分の上位計画になります。from と to を直してください。 A plan would stand above itself.`,
};

/** One message with everything that is odd; what could be read is shown. */
export function reportOddities(element: Element, problems: readonly HierarchyProblem[], fromContent?: boolean): void {
  const table = fromContent
    ? recordsToRows(readRecords(element), RELATED_PLAN_TABLE).problems.map(({ message }) => `${message.ja} ${message.en}`)
    : [];
  const details = [...table, ...problems.map((problem) => SAY[problem.code](problem))];
  if (!details.length) return;
  reportError(element, {
    code: 'invalid-content',
    message: `計画の一覧に直すところがあります（${details.length}件）。ほかはそのまま表示します。 Some of the plans or relations cannot be used; the rest is shown.`,
    details,
  });
}

/** Text without lists or tables is no hierarchy. */
export function reportNoPlans(element: Element): void {
  reportError(element, {
    code: 'no-plans',
    message:
      '計画が見つかりません。「上位計画：市総合計画」のような箇条書きを書いてください。元の内容をそのまま表示します。 No plans: write a list such as 上位計画：…. The page’s own HTML stays.',
  });
}
