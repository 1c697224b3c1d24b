import { later } from './later.ts';
import type * as words from './report.ts';

/** Tells the web team, in words that load only now: pages where nothing fails do not pay for them. */
export const report = (say: (report: typeof words) => void): void => later(() => import('./report.ts'), say);

/** Reports what was caught. */
export const fail = (element: Element, failure: words.Failure, cause: unknown): void =>
  report(({ reportFailure }) => reportFailure(element, failure, cause));
