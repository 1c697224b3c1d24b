import type { Phrase } from '@tomoni/plan';
import type { HierarchyProblem } from '@tomoni/plan/ask';
import type { HierarchyCard, RelationCard } from '@tomoni/plan/read';

/** What the element shows. */
export interface HierarchyData {
  /** The outermost plans, each with those that stand in it. */
  plans: readonly HierarchyCard[];
  /** Sentences about the plans. */
  relations?: readonly RelationCard[] | undefined;
  title?: Phrase | undefined;
  before?: readonly Phrase[] | undefined;
  /** Heading over the sentences. */
  second?: Phrase | undefined;
  after?: readonly Phrase[] | undefined;
  problems?: readonly HierarchyProblem[] | undefined;
  /** Whether the page's own table holds something that cannot be read. */
  isOdd?: boolean | undefined;
}

/** How many plans stand one in the other. */
export const depthOf = (plans: readonly HierarchyCard[]): number => Math.max(0, ...plans.map((plan) => 1 + depthOf(plan.plans)));
