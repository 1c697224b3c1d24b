import { createContext } from '@lit/context';
import type { PlanDocument } from '@tomoni/plan';

/** What `<tomoni-plan>` hands to everything inside it. */
export interface PlanScope {
  /** The plan, checked; undefined until it has arrived, or when it could not be read. */
  readonly plan: PlanDocument | undefined;
  /** BCP 47 tag of the language in which the provider stands. */
  readonly language: string;
}

/**
 * The plan and the language, by the W3C community protocol for context.
 * The key is a registered symbol, so that elements of two bundles on one page still find each other.
 * @see https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md
 */
export const planContext = createContext<PlanScope>(Symbol.for('tomoni-plan'));
