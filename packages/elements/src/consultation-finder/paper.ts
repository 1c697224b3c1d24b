import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import { later } from '../internal/later.ts';
import { isSensitive, type FinderWindow } from './finder-window.ts';

/** While the finder is printed by its own buttons, the rest of the page stays off the paper. */
const ALONE = '@media print{body *:not(:has([data-tomoni-printing]),[data-tomoni-printing]){display:none!important}}';

/** On paper all results stand, opened; or one window alone, when its button was pressed. */
export class Paper implements ReactiveController {
  readonly #host: LitElement;
  #codes: typeof import('./qr.ts') | undefined;
  isPrinting = false;
  only: FinderWindow | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#before);
    addEventListener('afterprint', this.#after);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#before);
    removeEventListener('afterprint', this.#after);
    this.#after();
  }

  /** The address of a window with its code, for paper only; nothing for a window that has no link of its own. */
  link(window: FinderWindow, key: string, label: string): unknown {
    if (!this.isPrinting || isSensitive(window)) return nothing;
    const { href } = new URL(`#window-${encodeURIComponent(key)}`, location.href);
    return html`<p class="code">${this.#codes?.drawCode(href, label)}<span>${href}</span></p>`;
  }

  /** Prints one window, or all results. Without the code, when that does not load. */
  readonly print = (only?: FinderWindow): void => {
    if (this.#codes) void this.#print(only);
    else
      later(
        () => import('./qr.ts'),
        (codes) => {
          this.#codes = codes;
          return this.#print(only);
        },
        () => this.#print(only),
      );
  };

  async #print(only: FinderWindow | undefined): Promise<void> {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(ALONE);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    this.#host.toggleAttribute('data-tomoni-printing', true);
    this.only = only;
    this.#before();
    try {
      await this.#host.updateComplete;
      globalThis.print();
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      this.#host.removeAttribute('data-tomoni-printing');
      this.#after();
    }
  }

  readonly #before = (): void => {
    this.isPrinting = true;
    this.#host.requestUpdate();
  };

  readonly #after = (): void => {
    this.isPrinting = false;
    this.only = undefined;
    this.#host.requestUpdate();
  };
}
