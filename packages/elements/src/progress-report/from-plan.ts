// Loads only where a report comes from a plan and not from the page: a plan is fetched, so nothing is there before it.
import type { PlanDocument } from '@tomoni/plan';
import { reportOf } from '@tomoni/plan/ask';
import type { ProgressReport } from './report.ts';

/** The report of a plan; undefined when nothing of it was assessed. */
export function reportOfPlan(plan: PlanDocument): ProgressReport | undefined {
  if (!plan.assessments.length) return undefined;
  const { items, lost } = reportOf(plan);
  return { items, scales: plan.scales, lost: lost.map(({ id }) => id) };
}
