import { ContextProvider } from '@lit/context';
import type { PlanDocument } from '@tomoni/plan';
import { html, LitElement, type PropertyValues } from 'lit';
import { planContext, type PlanScope } from '../context.ts';
import { contextEvent } from '../internal/context-event.ts';
import { fail } from '../internal/fail.ts';
import { later } from '../internal/later.ts';
import { join, languageOf, leave, type LiveElement } from '../internal/live.ts';
import { loadPlan } from '../internal/load-plan.ts';
import { VERSION } from '../internal/version.ts';
import { planStyles } from './plan.styles.ts';

/** The frame that shows what the page says already. A page that nobody looks at has none: then a quarter of a second. */
const firstFrame = (): Promise<unknown> =>
  Promise.race([
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    new Promise((resolve) => setTimeout(resolve, 250)),
  ]);

/** Says that it is there in words that pages with MooTools let through; see `contextEvent`. */
class Provider extends ContextProvider<typeof planContext, TomoniPlan> {
  override hostConnected(): void {
    this.host.dispatchEvent(contextEvent('context-provider', { context: planContext, contextTarget: this.host }));
  }
}

/**
 * Gives a plan and its language to every Tomoni element inside it, in whatever order they are defined or inserted.
 * Its own content stays on the page as the town wrote it. Providers can be nested; the nearest one counts.
 * Without content it shows all of the plan, with a table of contents.
 *
 * @summary 計画のデータを中に置いた部品に渡し、中が空なら計画の全体を示します。Provides a plan to the elements inside; when empty, shows all of it.
 * @tagname tomoni-plan
 * @slot - The page's own HTML and the elements that use the plan.
 * @csspart base - The whole plan, when the element is empty.
 * @csspart contents - Its table of contents.
 * @csspart part - One part of it.
 * @csspart heading - The heading of a part.
 * @fires {TomoniErrorEvent} tomoni-error - The plan could not be fetched or has errors; the content stays.
 */
export class TomoniPlan extends LitElement implements LiveElement {
  static readonly tomoniVersion = VERSION;
  static override styles = planStyles;
  static override properties = {
    src: {},
    data: { attribute: false },
    theme: { reflect: true },
    whole: { type: Boolean },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Address of the plan.json: relative, or http(s). Fetched once, also when several elements name it. */
  declare src: string | undefined;
  /** The plan as an object, checked by `readPlan` beforehand. Wins over `src`. */
  declare data: PlanDocument | undefined;

  /** Ground for everything inside: `light`, `paper` or `dark`. */
  declare theme: 'light' | 'paper' | 'dark' | undefined;
  /** Shows all of the plan also in place of content: a link to the plan, for pages without JavaScript, while it loads, and when it fails. */
  declare whole: boolean | undefined;
  /** Level of the parts' headings in a whole plan, 2 to 5; 2 unless given. */
  declare headingLevel: number | undefined;

  readonly #provider = new Provider(this, {
    context: planContext,
    initialValue: { plan: undefined, language: 'ja' },
  });
  #fetched: PlanDocument | undefined;
  /** Null while its code is on the way. */
  #whole: import('./whole-plan.ts').WholePlan | null | undefined;

  /** BCP 47 tag of the language in which the element stands; handed on with the plan. */
  get language(): string {
    return languageOf(this);
  }

  /** The plan that is handed on: `data`, else what `src` brought; undefined until then. */
  get plan(): PlanDocument | undefined {
    return this.data ?? this.#fetched;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    join(this);
    this.#provide();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leave(this);
  }

  contentChanged(): void {
    this.requestUpdate(); // its content is not its data, but an empty one shows all of the plan
  }

  providerAppeared(): void {} // it asks nobody

  languageChanged(): void {
    this.#provide();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) {
      this.#fetched = undefined;
      const { src } = this;
      // Checking a plan takes its time. Whoever has named another one meanwhile has it loaded then, and hears of it once.
      if (this.#hasContent) void firstFrame().then(() => this.src === src && this.#load());
      else this.#load();
    }
    if (this.theme && changed.has('theme')) {
      later(
        () => import('../internal/mood.ts'),
        (mood) => mood.adoptMoods(this),
      );
    }
    if (changed.has('data') || changed.has('src')) this.#provide();
    if (this.#isWhole && this.#whole === undefined) this.#loadWhole();
  }

  get #hasContent(): boolean {
    return !!(this.firstElementChild || this.textContent?.trim());
  }

  /** Whether all of the plan is to be shown: it is there, and nothing else stands here. */
  get #isWhole(): boolean {
    return !!this.plan && (this.whole || !this.#hasContent);
  }

  #load(): void {
    loadPlan(this, (plan) => {
      this.#fetched = plan;
      this.#provide();
      this.requestUpdate();
    });
  }

  protected override render(): unknown {
    try {
      return (this.#isWhole && this.#whole?.draw(this.plan!)) || html`<slot></slot>`;
    } catch (cause) {
      fail(this, 'render-failed', cause);
      return html`<slot></slot>`;
    }
  }

  #loadWhole(): void {
    this.#whole = null;
    later(
      () => import('./whole-plan.ts'),
      async ({ WholePlan, everyElement }) => {
        await everyElement();
        this.#whole = new WholePlan(this);
        this.requestUpdate();
      },
      (cause) => fail(this, 'render-failed', cause),
    );
  }

  #provide(): void {
    const scope: PlanScope = { plan: this.plan, language: this.language };
    const before = this.#provider.value;
    if (before.plan !== scope.plan || before.language !== scope.language) this.#provider.setValue(scope);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tomoni-plan': TomoniPlan;
  }
}
