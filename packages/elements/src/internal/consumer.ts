import type { Context } from '@lit/context';
import { contextEvent } from './context-event.ts';

/**
 * Asks for what the page around an element provides (the plan, the map), whenever it may be there.
 * `ContextConsumer` asks once, when its host connects; a page may bring the provider later.
 */
export class Consumer<Scope> {
  scope: Scope | undefined;
  #unsubscribe: (() => void) | undefined;
  readonly #host: HTMLElement;
  readonly #context: Context<unknown, Scope>;
  readonly #changed: () => void;

  constructor(host: HTMLElement, context: Context<unknown, Scope>, changed: () => void) {
    this.#host = host;
    this.#context = context;
    this.#changed = changed;
  }

  ask(): void {
    this.#host.dispatchEvent(
      contextEvent('context-request', { context: this.#context, contextTarget: this.#host, callback: this.#receive, subscribe: true }),
    );
  }

  forget(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.scope = undefined;
  }

  readonly #receive = (scope: Scope, unsubscribe?: () => void): void => {
    if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    if (this.scope === scope) return;
    this.scope = scope;
    this.#changed();
  };
}
