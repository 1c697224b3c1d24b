// Loads when a plan is there: what a page says itself needs none of it.
import type { PlanDocument } from '@tomoni/plan';
import { overviewOf, overviewTerm } from '@tomoni/plan/ask';
import type { Overview } from './read-overview.ts';

/**
 * The overview of a plan.
 *
 * @param t The element's words in its language; a key that its Japanese lacks comes back as it is.
 */
export const overviewOfPlan = (document: PlanDocument, language: string, t: (key: string) => string): Overview => ({
  ...overviewOf(document, { language, term: (field) => ({ [language]: t(field) === field ? overviewTerm(field) : t(field) }) }),
  summarised: document.plan.summarised,
});
