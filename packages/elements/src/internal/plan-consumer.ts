import { ContextEvent } from '@lit/context';
import { planContext, type PlanScope } from '../context.ts';

/**
 * Asks for the plan around an element, whenever it may have one.
 * `ContextConsumer` asks once, when its host connects; a page may bring the provider later.
 */
export class PlanConsumer {
  scope: PlanScope | undefined;
  #unsubscribe: (() => void) | undefined;
  readonly #host: HTMLElement;
  readonly #changed: () => void;

  constructor(host: HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  ask(): void {
    this.#host.dispatchEvent(new ContextEvent(planContext, this.#host, this.#receive, true));
  }

  forget(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.scope = undefined;
  }

  readonly #receive = (scope: PlanScope, unsubscribe?: () => void): void => {
    if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    if (this.scope === scope) return;
    this.scope = scope;
    this.#changed();
  };
}
