// Loads only with an attribute `json-ld`.
import { html, nothing, render } from 'lit';

/**
 * A block of JSON-LD in the head of the page. It is drawn by a template and filled with a text node: under
 * `require-trusted-types-for 'script'` setting a script's text would throw, and a data block is never run.
 */
export class HeadData {
  readonly #box = document.createDocumentFragment();
  #block: Element | undefined;
  #said = '';

  /** Puts it there, or another in its place. */
  show(data: object): void {
    const text = JSON.stringify(data).replace(/</g, '\\u003c');
    if (text === this.#said && this.#block?.isConnected) return;
    this.#said = text;
    this.remove();
    render(html`<script type="application/ld+json"></script>`, this.#box);
    const block = this.#box.querySelector('script')!;
    block.append(document.createTextNode(text));
    document.head.append(block);
    this.#block = block;
    render(nothing, this.#box);
  }

  remove(): void {
    this.#block?.remove();
    this.#block = undefined;
  }
}
