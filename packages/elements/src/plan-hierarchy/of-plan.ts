// Finds where a plan stands. A page that writes it itself never loads this.
import type { PlanDocument } from '@tomoni/plan';
import { hierarchyOf, relationsAmong } from '@tomoni/plan/ask';
import type { HierarchyData } from './hierarchy-data.ts';

/** A plan among its related plans; undefined when it has none. */
export function hierarchyOfPlan(plan: PlanDocument): HierarchyData | undefined {
  return plan.relatedPlans.length ? { ...hierarchyOf(plan), relations: relationsAmong('plans', plan) } : undefined;
}
