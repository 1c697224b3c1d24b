import type { ReactiveController } from 'lit';

/** Links to a window (`#window-3`) open it and bring it into view. The address of the page is only read. */
export class LinkedWindow implements ReactiveController {
  readonly #reveal: (key: string) => Element | undefined;
  #followed = '';

  constructor(reveal: (key: string) => Element | undefined) {
    this.#reveal = reveal;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#again);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#again);
  }

  hostUpdated(): void {
    const { hash } = location;
    if (hash.length < 2 || hash === this.#followed) return;
    let key = hash.slice(1);
    try {
      key = decodeURIComponent(key);
    } catch {
      // a stray % is part of the name
    }
    const target = this.#reveal(key);
    if (!target) return;
    this.#followed = hash;
    target.scrollIntoView();
  }

  readonly #again = (): void => {
    this.#followed = '';
    this.hostUpdated();
  };
}
