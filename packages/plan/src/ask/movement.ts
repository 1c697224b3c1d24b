import type { PlanDocument } from '../index.ts';
import type { Words } from '../shapes/types.ts';
import { findStep } from './find-step.ts';

/**
 * By how many steps of the plan's own scale an assessment moved: 1 is a step up (△ → ○), -2 two steps down, 0 the same.
 * Steps are counted by the scale's order (1 = furthest). Undefined where a scale lacks one of the words, or the two stand on different scales:
 * nothing is calculated that the plan does not say.
 *
 * @param within Narrows the scales, as for `findStep`.
 */
export function movementOf(
  scales: PlanDocument['scales'],
  before: Words | undefined,
  after: Words | undefined,
  within: { scale?: string | undefined; axis?: string | undefined } = { axis: 'progress' },
): number | undefined {
  const [from, to] = [before, after].map((words) => words && findStep(scales, words, within));
  if (!from || !to || from.scale !== to.scale) return undefined;
  const ranks = from.scale.steps.map(({ order }) => order).sort((a, b) => a - b);
  return ranks.indexOf(from.step.order) - ranks.indexOf(to.step.order);
}
