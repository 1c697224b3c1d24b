import { html, LitElement, type PropertyDeclarations, type PropertyValues, render } from 'lit';
import type { Phrase, PlanDocument } from '@tomoni/plan';
import { catalogue } from '../locale/catalogue.ts';
import { interpolate } from '../locale/interpolate.ts';
import { catalogueFor, type Language, type Lookup } from '../locale/language.ts';
import { planContext, type PlanScope } from '../context.ts';
import { Consumer } from './consumer.ts';
import { fail } from './fail.ts';
import { later } from './later.ts';
import { join, languageOf, leave, type LiveElement } from './live.ts';
import { loadPlan } from './load-plan.ts';
import { phrase } from './phrase.ts';
import { VERSION } from './version.ts';

/** Japanese words of one element, compiled in. The key is the same in every language. */
export type Strings = Readonly<Record<string, string>>;

/** The town's own HTML, shown as it is: before the data is there, and whenever something goes wrong. */
const ownContent = html`<slot></slot>`;

/**
 * What every element shares. The page is the data: an element reads its light DOM, never edits it, follows its changes,
 * and shows it untouched when anything fails.
 *
 * Precedence: `data` property, then the plan fetched from `src`, then the element's own light DOM, then the plan of a
 * surrounding `<tomoni-plan>`. While `src` is on its way the light DOM shows.
 */
export abstract class TomoniElement<Data> extends LitElement implements LiveElement {
  static readonly tomoniVersion = VERSION;
  /** The element's name in the catalogues. */
  declare static readonly namespace: string;
  declare static readonly strings: Strings;

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: {},
    theme: { reflect: true },
  };

  /** The data itself, from a script. Wins over `src`, the content and the surrounding plan. */
  declare data: Data | undefined;
  /** Address of a plan.json. While it is fetched, and when that fails, the element's own content shows. */
  declare src: string | undefined;
  /** Ground for this element and what stands inside: `light`, `paper` or `dark`. Unless set, the page's `--tomoni-*` tokens decide. */
  declare theme: 'light' | 'paper' | 'dark' | undefined;

  /** Language of plain strings in the data: where the element stands, or the plan's own language. */
  protected dataLanguage = 'ja';

  readonly #around = new Consumer<PlanScope>(this, planContext, () => this.requestUpdate());
  #language = 'ja';
  #fetched: PlanDocument | undefined;
  #words: Lookup | null | undefined;
  #content: Data | undefined;
  #contentIsStale = true;

  /** BCP 47 tag of the language in which the element stands. */
  get language(): string {
    return this.#language;
  }

  get #kind(): typeof TomoniElement {
    return this.constructor as typeof TomoniElement;
  }

  /** The catalogue that the element's own words come from. */
  get catalogue(): Language {
    return catalogueFor(this.#language);
  }

  /** The plan: fetched from `src`, or the surrounding one. */
  protected get plan(): PlanDocument | undefined {
    return this.#fetched ?? this.#around.scope?.plan;
  }

  /** Reads the light DOM; undefined when it holds nothing that this element presents. Never edits it. */
  protected abstract fromContent(): Data | undefined;
  /** Takes the element's part out of a plan; undefined when the plan has none. */
  protected abstract fromPlan(plan: PlanDocument): Data | undefined;
  /** Draws the data. */
  protected abstract present(data: Data): unknown;

  /** One of the element's own words in its language; Japanese where the catalogue lacks it. */
  protected t(key: string, values?: Readonly<Record<string, string | number>>): string {
    return this.#words?.(key, values) ?? interpolate(this.#kind.strings[key] ?? key, values);
  }

  /** A phrase of the data, in the reader's language where the data has it. */
  protected phrase(value: Phrase): unknown {
    return phrase(value, this.#language, this.dataLanguage);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    join(this);
    this.#language = languageOf(this);
    this.#around.ask();
    this.contentChanged();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leave(this);
    this.#around.forget();
  }

  contentChanged(): void {
    this.#contentIsStale = true;
    this.requestUpdate();
  }

  languageChanged(): void {
    const before = this.#language;
    this.#language = languageOf(this);
    if (this.#language !== before) this.requestUpdate();
  }

  providerAppeared(context: unknown): void {
    if (context === planContext) this.#around.ask();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.theme && changed.has('theme')) {
      later(
        () => import('./mood.ts'),
        (mood) => mood.adoptMoods(this),
      );
    }
    if (changed.has('src')) {
      this.#fetched = undefined;
      loadPlan(this, (plan) => {
        this.#fetched = plan;
        this.requestUpdate();
      });
    }
    this.#words = catalogue(this.catalogue, this.#kind.namespace, () => this.requestUpdate());
  }

  /** What cannot be drawn after all (a value that is no text) ends here; what cannot be read or computed, in `render`. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (cause) {
      render(this.#instead(cause), this.renderRoot as ShadowRoot, this.renderOptions);
    }
  }

  protected override render(): unknown {
    try {
      if (this.#words === undefined) return ownContent; // its language is on the way: do not speak the wrong one first
      const data = this.#resolve();
      return data === undefined ? ownContent : this.present(data);
    } catch (cause) {
      return this.#instead(cause);
    }
  }

  #instead(cause: unknown): unknown {
    fail(this, 'render-failed', cause);
    return ownContent;
  }

  #resolve(): Data | undefined {
    const plan = this.#fetched;
    const given = this.data ?? (plan && this.fromPlan(plan));
    if (given !== undefined) {
      this.dataLanguage = (this.data === undefined && plan?.language) || 'ja';
      return given;
    }
    if (this.#contentIsStale) {
      this.#content = this.fromContent();
      this.#contentIsStale = false;
    }
    this.dataLanguage = this.#language;
    if (this.#content !== undefined) return this.#content;
    const around = this.#around.scope?.plan;
    if (around) this.dataLanguage = around.language;
    return around && this.fromPlan(around);
  }
}
