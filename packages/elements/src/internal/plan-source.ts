import type { PlanDocument } from '@tomoni/plan';
import { fail } from './fail.ts';

/** The plan behind an element's `src`: fetched and checked by code that loads only when a page uses `src`. */
export class PlanSource {
  /** The plan; undefined until it has arrived, and when it could not be read. */
  plan: PlanDocument | undefined;
  #src: string | undefined;
  readonly #host: HTMLElement;
  readonly #changed: () => void;

  constructor(host: HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** Goes for another address. A late answer of an earlier one is dropped; a failure is reported on the host. */
  async load(src: string | undefined, language: string): Promise<void> {
    this.#src = src;
    if (this.plan) {
      this.plan = undefined;
      this.#changed();
    }
    if (!src) return;
    try {
      const { fetchPlan } = await import('./fetch-plan.ts');
      const plan = await fetchPlan(src, this.#host.baseURI, language);
      if (this.#src !== src) return;
      this.plan = plan;
      this.#changed();
    } catch (cause) {
      if (this.#src === src) void fail(this.#host, 'fetch-failed', cause);
    }
  }
}
