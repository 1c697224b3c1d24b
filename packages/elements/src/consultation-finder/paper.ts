import { nothing, type LitElement, type ReactiveController } from 'lit';
import type { FinderWindow } from './finder-window.ts';

/** While one window is printed, the rest of the page stays off the paper. */
const ALONE = '@media print{body *:not(:has([data-tomoni-printing]),[data-tomoni-printing]){display:none!important}}';

/** On paper all results stand, opened; or one window alone, when its button was pressed. */
export class Paper implements ReactiveController {
  readonly #host: LitElement;
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

  /** The code of a window's link; drawn when it is going to be printed. */
  code(_window: FinderWindow, _key: string): unknown {
    return nothing;
  }

  async print(window: FinderWindow): Promise<void> {
    this.only = window;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(ALONE);
    const { adoptedStyleSheets } = document;
    document.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
    this.#host.toggleAttribute('data-tomoni-printing', true);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    try {
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
