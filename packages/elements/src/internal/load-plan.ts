import type { PlanDocument } from '@tomoni/plan';
import { fail } from './fail.ts';

interface WithSource extends HTMLElement {
  src: string | undefined;
  readonly language: string;
}

/**
 * The plan behind an element's `src`, fetched and checked by code that loads only now. `arrived` is called when it is
 * there, unless the element has turned to another address meanwhile; a failure is reported on the element.
 */
export async function loadPlan(element: WithSource, arrived: (plan: PlanDocument) => void): Promise<void> {
  const { src } = element;
  if (!src) return;
  try {
    const { fetchPlan } = await import('./fetch-plan.ts');
    const plan = await fetchPlan(src, element.baseURI, element.language);
    if (element.src === src) arrived(plan);
  } catch (cause) {
    if (element.src === src) void fail(element, 'fetch-failed', cause);
  }
}
