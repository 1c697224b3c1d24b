import { plainText, type PlanDocument } from '@tomoni/plan';
import { html, nothing, type PropertyValues } from 'lit';
import { TomoniElement } from '../internal/tomoni-element.ts';
import { heading, levelOf } from '../internal/heading.ts';
import { catalogue } from '../locale/catalogue.ts';
import type { Lookup } from '../locale/language.ts';
import { mapContext } from '../context.ts';
import { later } from '../internal/later.ts';
import { consultationFinder } from '../locale/ja/consultation-finder.ts';
import { drawAsk, isAsked, narrowed, NARROWINGS, nothingAsked, type Asked } from './draw-ask.ts';
import { drawCrisisLines, drawWindow } from './draw-window.ts';
import type { Found } from './engine.ts';
import { finderOfPlan, said, type ConsultationFinder, type DataReport, type FinderWindow } from './finder-window.ts';
import { LinkedWindow } from './linked-window.ts';
import { MapOfPage } from './map-of-page.ts';
import { Paper } from './paper.ts';
import { QuickExit } from './quick-exit.ts';
import type { Say } from './say.ts';
import { Searching } from './searching.ts';
import { consultationFinderStyles } from './consultation-finder.styles.ts';

/** So many windows stand there before anything is asked, and so many more with each 「もっと見る」. */
const FIRST = 10;
const MORE = 20;
/** A number is said after a pause in typing, in milliseconds. */
const PAUSE = 700;
/** While they are typed into or ticked, nothing of it leaves the element. */
const INSIDE =
  'pointerdown pointerup mousedown mouseup touchstart touchend dragstart beforeinput input change keydown keypress keyup compositionstart compositionupdate compositionend paste cut copy drop select click'.split(
    ' ',
  );

/** Reads tables and draws details; loads when a finder stands on the page, whose own HTML is there until then. */
let behind: typeof import('./behind.ts') | undefined;

/**
 * Finds the consultation window for a worry: by plain words, by situations to tick, narrowed by area, way, language and hours.
 * What a resident says stays here: it enters no address, history, storage, event or log, and nothing is requested while searching.
 * The crisis lines of the data are always in sight.
 *
 * @summary 困りごとから相談窓口を探し、入れた言葉をどこにも残しません。Finds the consultation window for a worry; the words stay inside.
 * @tagname tomoni-consultation-finder
 * @slot - The windows: a `table` with a header row (名称, 相談内容, 電話番号, 受付時間 …), or headings with a `dl` or 項目：値 lines. Crisis lines stand in the same shape inside an element of the class `tomoni-crisis`.
 * @csspart base - The whole element.
 * @csspart title - The heading over everything.
 * @csspart exit - The button that leaves the page.
 * @csspart crisis - The crisis lines.
 * @csspart ask - The panel with the question.
 * @csspart worries - The situations to tick.
 * @csspart filters - What narrows the results.
 * @csspart count - How many windows are shown.
 * @csspart results - The list of windows.
 * @csspart window - One window.
 * @csspart heading - The name of a window, and the heading of the crisis lines.
 * @csspart themes - What a window helps with.
 * @csspart state - Whether it is open.
 * @csspart hours - Its hours as the town says them.
 * @csspart phones - Its telephone numbers.
 * @csspart call - One number to call.
 * @csspart stale - The notice that the entry was checked long ago.
 * @csspart toggle - The button that shows everything about a window.
 * @csspart facts - Everything about a window.
 * @fires {TomoniErrorEvent} tomoni-error - The content could not be read; the page's own HTML stays.
 */
export class TomoniConsultationFinder extends TomoniElement<ConsultationFinder> {
  static override readonly namespace = 'consultationFinder';
  static override readonly strings = consultationFinder;
  static override styles = consultationFinderStyles;
  static override properties = {
    headingLevel: { attribute: 'heading-level', type: Number },
    staleAfter: { attribute: 'stale-after', type: Number },
    exitHref: { attribute: 'exit-href' },
    jsonLd: { attribute: 'json-ld', type: Boolean },
    now: { attribute: false },
  };

  /** Level of the first heading that the element shows, 2 to 6; by default that of its own content, else 3. */
  declare headingLevel: number | undefined;
  /** After so many months since 最終確認日 a window carries a notice; default 12, 0 never. */
  declare staleAfter: number | undefined;
  /** Address of a neutral page, such as a weather forecast. With it there is a button that leaves at once; Shift three times does the same. */
  declare exitHref: string | undefined;
  /** Describes the windows to search engines as JSON-LD in the head of the page. */
  declare jsonLd: boolean | undefined;
  /** The moment for which "open" is said; the clock unless given. */
  declare now: Date | undefined;

  #asked: Asked = nothingAsked();
  #own: ConsultationFinder | undefined;
  #shown = 0;
  #status = '';
  #pause: ReturnType<typeof setTimeout> | undefined;
  #open = new WeakSet<FinderWindow>();
  readonly #search = new Searching(this);
  readonly #exit = new QuickExit(this);
  readonly #paper = new Paper(this);
  readonly #map = new MapOfPage(this);
  #later: Lookup | null | undefined = null;
  #head: import('./json-ld.ts').HeadData | undefined;
  #showing: ConsultationFinder | undefined;

  constructor() {
    super();
    this.addController(new LinkedWindow((key) => this.#reveal(key)));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (behind) return;
    later(
      () => import('./behind.ts'),
      (module) => {
        behind = module;
        this.contentChanged();
      },
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#head?.remove();
  }

  /** For the web team: columns, values and hours that were not understood, what was repaired, and entries checked long ago. */
  get report(): Promise<DataReport> {
    const { windows = [] } = this.#showing ?? {};
    const content = this.#showing && this.#showing === this.#own ? this : undefined;
    return import('./data-report.ts').then(({ dataReport }) => dataReport(windows, content, this.#staleAfter, this.#now));
  }

  /** Forgets what was asked and which windows were opened. The element does so by itself when the page is left. */
  forget(): void {
    clearTimeout(this.#pause);
    this.#asked = nothingAsked();
    this.#open = new WeakSet();
    this.#shown = 0;
    this.#status = '';
    const field = this.renderRoot?.querySelector('input');
    if (field) field.value = '';
    this.requestUpdate();
  }

  protected override fromContent(): ConsultationFinder | undefined {
    return (this.#own = behind?.readConsultationFinder(this));
  }

  override providerAppeared(context: unknown): void {
    super.providerAppeared(context);
    if (context === mapContext) this.#map.ask();
  }

  /** While its own content cannot be read yet, it stays: a plan around would take its place for a moment. */
  protected override render(): unknown {
    return behind ? super.render() : html`<slot></slot>`;
  }

  protected override t(key: string, values?: Readonly<Record<string, string | number>>): string {
    return this.#later?.(key, values) ?? super.t(key, values);
  }

  protected override fromPlan(plan: PlanDocument): ConsultationFinder | undefined {
    return finderOfPlan(plan);
  }

  get #now(): Date {
    return this.now ?? new Date();
  }

  get #staleAfter(): number {
    return this.staleAfter ?? 12;
  }

  get #say(): Say {
    return {
      t: (key, values) => this.t(key, values),
      phrase: (value) => this.phrase(value),
      language: this.catalogue,
    };
  }

  protected override firstUpdated(): void {
    for (const type of INSIDE) {
      this.renderRoot.addEventListener(type, (event) => {
        if ((event.target as Element).closest('.ask')) event.stopPropagation();
      });
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const shown = this.jsonLd ? this.#showing : undefined;
    if (!shown) this.#head?.remove();
    else
      later(
        () => import('./json-ld.ts'),
        ({ HeadData, linkedData }) =>
          this.isConnected && this.jsonLd && (this.#head ??= new HeadData()).show(linkedData(shown.windows, this.language, this.#now)),
      );
  }

  protected override present(data: ConsultationFinder): unknown {
    this.#showing = data;
    // The lines of the region belong to the plan around, where the page has none of its own.
    const lines = data.crisisLines ?? (this.plan && finderOfPlan(this.plan)?.crisisLines) ?? [];
    const { title, before = [], windows, after = [] } = data;
    // What is not seen before something is opened: worries, details. Its words in another language come behind the others.
    this.#later = catalogue(this.catalogue, 'consultationMore', () => this.requestUpdate());
    const say = this.#say;
    const level = levelOf(this);
    const sub = title ? level + 1 : level;
    const found = this.#search.find(data, this.#asked, this.#now);
    const { choices } = this.#search;
    const asked = isAsked(this.#asked);
    const results = found ? found.results.map(({ window }) => window) : windows;
    const shown = this.#paper.isPrinting ? results.length : Math.max(this.#shown, asked ? (found?.few ?? FIRST) : FIRST);
    const only = this.#paper.only;
    const printed = only ? [only] : results.slice(0, shown);
    const isUrgent = asked && (found?.urgent || found?.found === false);
    return html`<div class="base ${only ? 'one' : ''}" part="base">
      ${
        this.#exit.href
          ? html`<div class="exit" part="exit">
                <button type="button" class="leave" @click=${this.#exit.leave}>${this.t('exit')}</button>
              </div>
              <p class="exit-note">${this.t('exitNote')}</p>`
          : nothing
      }
      ${title ? heading(level, 'title', 'title', this.phrase(title)) : nothing}
      ${before.map((text) => html`<p class="prose">${this.phrase(text)}</p>`)} ${drawCrisisLines(say, lines, sub, 'crisis')}
      <div class="ask" part="ask" role="search" aria-label=${this.t('search')}>
        ${drawAsk({ say, asked: this.#asked, choices: this.#later === undefined ? undefined : choices, changed: this.#changed })}
      </div>
      <div class="bar">
        <p class="count" part="count">${this.#count(found, asked, results.length)}</p>
        <span>
          ${asked ? html`<button type="button" class="quiet" @click=${this.#reset}>${this.t('reset')}</button>` : nothing}
          <button type="button" class="quiet" @click=${() => this.#paper.print()}>${this.t('printAll')}</button>
        </span>
      </div>
      ${
        isUrgent && lines.length
          ? html`<p class="urgent">${this.t('urgent')}</p>
              ${drawCrisisLines(say, lines, sub, 'crisis-again')}`
          : nothing
      }
      ${
        found?.outside && narrowed(this.#asked)
          ? html`<p class="outside">
              ${this.t('outside', { count: found.outside })}
              <button type="button" class="quiet" @click=${this.#widen}>${this.t('widen')}</button>
            </p>`
          : nothing
      }
      <ul class="results" part="results" aria-label=${this.t('results')}>
        ${printed.map((window) => {
          const number = windows.indexOf(window) + 1;
          const key = window.id ?? String(number);
          const why = found?.results.find((each) => each.window === window)?.why;
          return html`<li>
            ${drawWindow({
              say,
              window,
              number,
              key,
              level: sub,
              now: this.#now,
              staleAfter: this.#staleAfter,
              isOpen: this.#open.has(window),
              answer: this.#search.answer(window, this.#now),
              meant: why?.find(({ theme }) => theme)?.theme,
              link: this.#paper.link(window, key, this.t('qr')),
              details: behind!.drawDetails,
              toggle: this.#toggle,
              print: this.#paper.print,
              show: this.#map.showing(window),
              copy: this.#copy,
            })}
          </li>`;
        })}
      </ul>
      ${
        !only && results.length > shown
          ? html`<button type="button" class="next" @click=${() => this.#more(shown)}>
              ${this.t('next', { count: results.length - shown })}
            </button>`
          : nothing
      }
      ${after.map((text) => html`<p class="prose">${this.phrase(text)}</p>`)}
      <p class="sr" role="status">${this.#status}</p>
    </div>`;
  }

  #count(found: Found | undefined, asked: boolean, count: number): string {
    if (!asked || !found) return this.t('count', { count });
    if (!found.found) return this.t('notFound');
    return this.t(count === 1 ? 'foundOne' : 'found', { count });
  }

  /** The number of results is said after a pause, or at once on Enter. */
  readonly #changed = (flush = false): void => {
    this.#shown = 0;
    clearTimeout(this.#pause);
    const tell = () => {
      const found = this.#showing && this.#search.find(this.#showing, this.#asked, this.#now);
      const asked = isAsked(this.#asked);
      const count = found?.results.length ?? this.#showing?.windows.length ?? 0;
      this.#status = asked && found?.found === false ? this.t('notFoundStatus', { count }) : this.#count(found, asked, count);
      this.requestUpdate();
    };
    if (flush) tell();
    else this.#pause = setTimeout(tell, PAUSE);
    this.requestUpdate();
  };

  readonly #reset = (): void => {
    this.forget();
    this.#changed();
    this.renderRoot.querySelector('input')!.focus();
  };

  readonly #widen = (): void => {
    for (const list of NARROWINGS) this.#asked[list].clear();
    this.#asked.openNow = false;
    this.#changed();
    this.renderRoot.querySelector<HTMLElement>('[part=filters] summary')!.focus();
  };

  readonly #toggle = (window: FinderWindow): void => {
    if (!this.#open.delete(window)) this.#open.add(window);
    this.requestUpdate();
  };

  /** The address goes where the resident pastes it; that it did is said. */
  readonly #copy = navigator.clipboard
    ? (text: string): void =>
        void navigator.clipboard.writeText(text).then(
          () => {
            this.#status = this.t('copied');
            this.requestUpdate();
          },
          () => undefined, // not allowed here: the address can still be selected
        )
    : undefined;

  /** The keyboard goes on with the first window that is new. */
  async #more(shown: number): Promise<void> {
    this.#shown = shown + MORE;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.results > li')[shown]?.querySelector<HTMLElement>('a, button')?.focus();
  }

  /** Opens the window that a link names: `#window-3`, or the id of its heading in the page. */
  #reveal(key: string): Element | undefined {
    const { windows = [] } = this.#showing ?? {};
    const heading = this.ownerDocument.getElementById(key);
    const inside = heading && this.contains(heading) ? (heading.textContent ?? '').replace(/\s+/g, ' ').trim() : undefined;
    const index = windows.findIndex(
      ({ id, name }, place) =>
        key === `window-${id ?? place + 1}` || (inside !== undefined && (said(name) === inside || plainText(name) === inside)),
    );
    const window = windows[index];
    if (!window) return undefined;
    const drawn = this.renderRoot.querySelector(`#w${index + 1}`);
    if (drawn && this.#open.has(window)) return drawn;
    this.#open.add(window);
    this.#shown = Math.max(this.#shown, index + 1);
    this.requestUpdate();
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tomoni-consultation-finder': TomoniConsultationFinder;
  }
}
