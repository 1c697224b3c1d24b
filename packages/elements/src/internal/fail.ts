import type { Failure } from './report.ts';

/** Reports what was caught. The words for it load only now: pages where nothing fails do not pay for them. */
export async function fail(element: Element, failure: Failure, cause: unknown): Promise<void> {
  (await import('./report.ts')).reportFailure(element, failure, cause);
}
