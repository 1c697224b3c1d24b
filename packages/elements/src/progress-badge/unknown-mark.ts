import { plainText, type PlanDocument, type Words } from '@tomoni/plan';
import { warnOnce } from '../internal/report.ts';

/** Tells the web team of a mark that the plan's scales lack: a typing error, or another plan's scale. The badge shows it as text. */
export function warnOfUnknownMark(element: Element, { mark, label }: Words, scales: PlanDocument['scales']): void {
  const known = scales.flatMap(({ steps }) => steps.map((step) => step.mark ?? plainText(step.label))).join(' ');
  warnOnce(
    element,
    `「${mark ?? plainText(label)}」は、この計画の目盛り（${known}）にありません。文字のまま表示します。 Not on the plan’s scales; shown as text.`,
  );
}
