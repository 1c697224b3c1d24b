// Loads when an empty <tomoni-plan> has its plan: the parts of it, one under the other, and a table of contents.
import type { PlanDocument } from '@tomoni/plan';
import { type CSSResult, html, type LitElement } from 'lit';
import { adopt } from '../internal/adopt.ts';
import { heading } from '../internal/heading.ts';
import { catalogue } from '../locale/catalogue.ts';
import { wholePlan as words } from '../locale/ja/whole-plan.ts';
import { catalogueFor } from '../locale/language.ts';
import { rowsOf, type Row } from './parts.ts';
import { wholePlanStyles } from './whole-plan.styles.ts';

type Host = LitElement & { readonly language: string; headingLevel: number | undefined };

/** Every element, so that the plan has one for each of its parts. */
export const everyElement = (): Promise<unknown> => import('../define.ts');

/** Draws all of a plan in an element. */
export class WholePlan {
  readonly #host: Host;
  readonly #elements = new Map<Row, HTMLElement>();
  #followed = '';

  constructor(host: Host) {
    this.#host = host;
    const sheets = (wholePlanStyles as unknown[]).flat(9) as CSSResult[];
    adopt(host.renderRoot as ShadowRoot, ...sheets);
    host.addController({
      hostConnected: () => addEventListener('hashchange', this.#show),
      hostDisconnected: () => removeEventListener('hashchange', this.#show),
      hostUpdated: () => requestAnimationFrame(this.#arrive),
    });
  }

  draw(plan: PlanDocument): unknown {
    const host = this.#host;
    // While the words of another language are on their way it is undefined, and nothing is drawn in the wrong one.
    const lookup = catalogue(catalogueFor(host.language), 'wholePlan', () => host.requestUpdate());
    const rows = rowsOf(plan);
    if (lookup === undefined || !rows.length) return undefined;
    const say = (key: string): string => lookup?.(key) ?? words[key as keyof typeof words];
    const level = Math.min(Math.max(host.headingLevel || 2, 2), 5);
    const parts = [...new Set(rows.map(([part]) => part))];
    const idOf = (part: string): string => `${plan.plan.id}-${part}`;
    return html`<div class="base" part="base">
      <nav part="contents" aria-labelledby="contents">
        <p id="contents">${say('contents')}</p>
        <ol>
          ${parts.map((part) => html`<li><a href="#${idOf(part)}" @click=${this.#follow}>${say(part)}</a></li>`)}
        </ol>
      </nav>
      ${parts.map(
        (part) =>
          html`<div class="part" part="part">
            ${heading(level, 'heading', idOf(part), say(part))}
            ${rows.filter(([of]) => of === part).map((row) => this.#element(row, level + 1))}
          </div>`,
      )}
    </div>`;
  }

  #element(row: Row, level: number): HTMLElement {
    let element = this.#elements.get(row);
    if (!element) {
      const [, tag, , attributes = {}] = row;
      this.#elements.set(row, (element = document.createElement(`tomoni-${tag}`)));
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    }
    // The title of a table is its caption; the part's heading stands over it.
    if (!/^tomoni-(indicators|progress-report)$/.test(element.localName)) element.setAttribute('heading-level', String(level));
    return element;
  }

  /** The browser puts the part's name into the address, but does not look for it in here. */
  readonly #follow = (event: MouseEvent): void => {
    const { hash, href } = event.currentTarget as HTMLAnchorElement;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (href.split('#')[0] !== location.href.split('#')[0]) event.preventDefault(); // a <base> would lead away
    this.#bring(hash, true);
  };

  readonly #show = (): void => this.#bring(location.hash, true);

  /** A link from another page: brought into view once, without taking the focus from anybody. */
  readonly #arrive = (): void => {
    if (location.hash !== this.#followed) this.#bring(location.hash, false);
  };

  #bring(hash: string, takesFocus: boolean): void {
    const target = hash && (this.#host.renderRoot as ShadowRoot).getElementById(decodeURI(hash.slice(1)));
    if (!target) return;
    this.#followed = location.hash;
    target.tabIndex = -1;
    if (takesFocus) target.focus({ preventScroll: true });
    target.scrollIntoView();
  }
}
