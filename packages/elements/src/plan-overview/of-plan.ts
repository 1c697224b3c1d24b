// Loads when a plan is there: what a page says itself needs none of it.
import type { PlanDocument } from '@tomoni/plan';
import { overviewOf } from '@tomoni/plan/ask';
import { planOverviewTerms } from '../locale/ja/plan-overview-terms.ts';
import type { Overview } from './read-overview.ts';

const japanese: Readonly<Record<string, string>> = planOverviewTerms;

/**
 * The overview of a plan.
 *
 * @param t The element's words in its language; a key that its Japanese lacks comes back as it is.
 */
export const overviewOfPlan = (document: PlanDocument, language: string, t: (key: string) => string): Overview => ({
  ...overviewOf(document, { language, term: (field) => ({ [language]: t(field) === field ? (japanese[field] ?? field) : t(field) }) }),
  summarised: document.plan.summarised,
});
