import { safeHref } from '@tomoni/plan';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Three presses of Shift within this time leave the page. Escape clashes with screen readers. */
const WITHIN = 5000;

interface Leaving extends ReactiveControllerHost {
  /** The neutral page; without one there is nothing to leave for. */
  exitHref: string | undefined;
  /** Forgets what was asked and clears what is shown. */
  forget(): void;
}

/**
 * Leaves quickly. The page is cleared before anything loads, and its entry in the history of this tab is replaced; what the
 * browser has noted besides stays, and the element says so.
 */
export class QuickExit implements ReactiveController {
  readonly #host: Leaving;
  #presses: number[] = [];
  #other = false;

  constructor(host: Leaving) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#down, true);
    addEventListener('keyup', this.#up, true);
    addEventListener('pagehide', this.#forget);
    addEventListener('pageshow', this.#shown);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#down, true);
    removeEventListener('keyup', this.#up, true);
    removeEventListener('pagehide', this.#forget);
    removeEventListener('pageshow', this.#shown);
    this.#forget();
  }

  /** Where it leads; undefined when none is set, or when it is no address. */
  get href(): string | undefined {
    const { exitHref } = this.#host;
    return (exitHref && safeHref(exitHref)) || undefined;
  }

  readonly leave = (): void => {
    const { href } = this;
    if (!href) return;
    this.#forget();
    document.documentElement.style.setProperty('display', 'none', 'important');
    location.replace(href);
  };

  /** Shift that is held for a capital letter is no press by itself. */
  readonly #down = (event: KeyboardEvent): void => {
    if (event.key !== 'Shift') {
      this.#other = true;
      this.#presses = [];
    } else if (!event.repeat) this.#other = false;
  };

  readonly #up = (event: KeyboardEvent): void => {
    if (event.key !== 'Shift' || this.#other) return;
    this.#presses = [...this.#presses.filter((time) => event.timeStamp - time < WITHIN), event.timeStamp];
    if (this.#presses.length > 2) {
      this.#presses = [];
      this.leave();
    }
  };

  readonly #forget = (): void => this.#host.forget();

  /** A page that comes back from the browser's cache is empty of words, and visible again. */
  readonly #shown = (event: PageTransitionEvent): void => {
    if (event.persisted) document.documentElement.style.removeProperty('display');
  };
}
