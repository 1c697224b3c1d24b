// What web teams are told. Loads only when there may be something to tell.
import { plainText, type PlanDocument, type Words } from '@tomoni/plan';
import { warnOnce } from '../internal/report.ts';
import type { TomoniProgressBadge } from './progress-badge.ts';

/** Tells the web team of a mark that the plan's scales lack: a typing error, or another plan's scale. The badge shows it as text. */
export function warnOfUnknownMark(element: Element, { mark, label }: Words, scales: PlanDocument['scales']): void {
  const known = scales.flatMap(({ steps }) => steps.map((step) => step.mark ?? plainText(step.label))).join(' ');
  warnOnce(
    element,
    `「${mark ?? plainText(label)}」は、この計画の目盛り（${known}）にありません。文字のまま表示します。 Not on the plan’s scales; shown as text.`,
  );
}

/** `for` and `year` found no assessment. Often nothing was assessed yet; but an id that nothing has, or a year in words, is a slip. */
export function warnOfUnknownTarget(badge: TomoniProgressBadge, { nodes, roles, indicators }: PlanDocument): void {
  const known = [...nodes, ...roles, ...indicators].map(({ id }) => id);
  if (!known.includes(badge.for!)) {
    warnOnce(
      badge,
      `for「${badge.for}」は、この計画の目標・役割・指標の id にありません（計画にあるもの：${known.join('、') || 'なし'}）。 No goal, role or indicator of the plan has this id.`,
    );
  } else if (Number.isNaN(badge.year)) {
    warnOnce(
      badge,
      `year「${badge.getAttribute('year')}」は使えません。年度が始まる年を西暦の数字で書いてください（例：2026）。 Write the western year in which the fiscal year starts.`,
    );
  }
}
