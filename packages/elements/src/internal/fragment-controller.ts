import type { LitElement, ReactiveController } from 'lit';

/** What a fragment names. A router's `#/a?b=%` is no percent-encoding; such a fragment names what it says. */
function nameOf(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/**
 * Links to a heading in an element's content (`#juumin`) keep working: the heading itself is not drawn any more, so the
 * heading that presents it is brought into view instead.
 */
export class FragmentController implements ReactiveController {
  readonly #host: LitElement;
  #followed = '';

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#again);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#again);
  }

  hostUpdated(): void {
    if (location.hash !== this.#followed) this.#follow();
  }

  readonly #again = (): void => this.#follow();

  #follow(): void {
    const target = location.hash && this.#host.ownerDocument.getElementById(nameOf(location.hash.slice(1)));
    if (!target || target === this.#host || !this.#host.contains(target) || target.getClientRects().length > 0) return;
    // Not a selector: the names of elements may hold anything (`o:p`).
    const index = [...this.#host.getElementsByTagName(target.localName)].indexOf(target);
    const presented = this.#host.renderRoot.querySelectorAll('[part~=heading]')[index] ?? this.#host;
    presented.scrollIntoView();
    this.#followed = location.hash;
  }
}
