import type { PlanDocument } from '@tomoni/plan';
import { fail } from './fail.ts';
import { later } from './later.ts';

interface WithSource extends HTMLElement {
  src: string | undefined;
  readonly language: string;
}

/**
 * The plan behind an element's `src`, fetched and checked by code that loads only now. `arrived` is called when it is
 * there, unless the element has turned to another address meanwhile; a failure is reported on the element.
 */
export function loadPlan(element: WithSource, arrived: (plan: PlanDocument) => void): void {
  const { src } = element;
  if (!src) return;
  later(
    async () => (await import('./fetch-plan.ts')).fetchPlan(src, element.baseURI, element.language),
    (plan) => element.src === src && arrived(plan),
    (cause) => element.src === src && fail(element, 'fetch-failed', cause),
  );
}
