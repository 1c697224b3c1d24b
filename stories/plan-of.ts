import type { PlanDocument } from '@tomoni/plan';
import { readPlan } from '@tomoni/plan/document';

const read = new WeakMap<object, PlanDocument>();

/** A sample plan, checked as a page would check it. */
export function planOf(document: object): PlanDocument {
  let plan = read.get(document);
  if (!plan) {
    const result = readPlan(document);
    if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join('\n'));
    read.set(document, (plan = result.plan));
  }
  return plan;
}
