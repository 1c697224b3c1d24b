// What web teams are told. Loads only when there is something to tell.
import { plainText, type PlanDocument } from '@tomoni/plan';
import { reportError, warnOnce } from '../internal/report.ts';
import type { CyclePhase } from './cycle.ts';

/** `current` means none of the phases: all is shown, but nothing is marked. */
export function warnOfUnknownPhase(element: Element, current: string, phases: readonly CyclePhase[]): void {
  const known = phases.map(({ label, name }, index) => [index + 1, label && plainText(label), plainText(name)].filter(Boolean).join(' '));
  warnOnce(
    element,
    `current「${current}」に当たる段階がありません。${known.join('、')} のどれかを、番号か言葉で書いてください。 No phase is meant by current: write its number, id, label or name.`,
  );
}

/** `cycle` is the id of none of the plan's cycles. */
export function reportUnknownCycle(element: Element, cycle: string, cycles: PlanDocument['cycles']): void {
  const known = cycles.map(({ id }) => id).join('、') || 'なし';
  reportError(element, {
    code: 'unknown-cycle',
    message: `cycle「${cycle}」は、この計画にありません（計画にあるもの：${known}）。元の内容をそのまま表示します。 The plan has no such cycle; the page’s own HTML stays.`,
  });
}

/** What repeats has at least two phases. */
export function reportTooFewPhases(element: Element): void {
  reportError(element, {
    code: 'too-few-phases',
    message:
      '段階が二つ以上見つかりません。段階ごとに見出し（例：Plan（計画））を付けてください。元の内容をそのまま表示します。 Fewer than two phases: give each a heading. The page’s own HTML stays.',
  });
}
