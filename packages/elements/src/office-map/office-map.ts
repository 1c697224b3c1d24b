import { plainText, type PlanDocument } from '@tomoni/plan';
import { html, nothing, type PropertyValues } from 'lit';
import { fail } from '../internal/fail.ts';
import { heading, levelOf } from '../internal/heading.ts';
import { later } from '../internal/later.ts';
import { TomoniElement } from '../internal/tomoni-element.ts';
import { officeMap } from '../locale/ja/office-map.ts';
import type { Finding } from './data-report.ts';
import { entry } from './entry.ts';
import type { Common, MapSide } from './map-side.ts';
import { officeMapStyles } from './office-map.styles.ts';
import { officesOfPlan, placesOf, type Area, type OfficeMap } from './office.ts';
import type { From, Listed } from './order.ts';
import { readOfficeMap } from './read-office-map.ts';
import { nameOf, type Say } from './say.ts';

/** So many offices are listed at once; more when asked. */
const AT_ONCE = 100;

/**
 * The offices of a council of social welfare or a municipality: a numbered list with everything in it, and beside it a map that is
 * drawn from the coordinates alone. Nothing is asked of any other host.
 *
 * @summary 本所・支部などの一覧と、外部に接続しない地図を示します。Lists offices and draws where they are, without asking another host.
 * @tagname tomoni-office-map
 * @slot - A table with the columns 番号, 名称, 郵便番号, 住所, 電話番号, FAX番号, 緯度, 経度, 開所時間; or a heading with a `dl` or 項目：値 lines for each office. A caption or a heading over all is the title.
 * @csspart base - The whole element.
 * @csspart title - The title.
 * @csspart list - The list.
 * @csspart entry - One office in it.
 * @csspart heading - The name of an office.
 * @csspart number - The number in front of it.
 * @csspart state - Whether it is open.
 * @csspart phone - A telephone number.
 * @csspart off-map - The note that an office is not on the map.
 * @csspart map - The map with all that belongs to it.
 * @csspart canvas - The drawing with its pins.
 * @csspart pin - A pin.
 * @csspart scale - The scale, and where north is.
 * @csspart callout - What opens when a pin is chosen.
 * @csspart tiles - The tile map, once it is open.
 * @csspart order - The controls of the list's order.
 * @csspart distance - How far an office is away.
 * @csspart route - The link to a map site.
 * @fires {TomoniErrorEvent} tomoni-error - The offices or the boundary could not be shown; what can be shown stays.
 */
export class TomoniOfficeMap extends TomoniElement<OfficeMap> {
  static override readonly namespace = 'officeMap';
  static override readonly strings = officeMap;
  static override styles = officeMapStyles;
  static override properties = {
    headingLevel: { attribute: 'heading-level', type: Number },
    routes: {},
    tiles: {},
    tilesAttribution: { attribute: 'tiles-attribution' },
    boundary: {},
    boundaryData: { attribute: false },
    areas: { attribute: false },
    now: { attribute: false },
  };

  /** Level of the first heading that the element shows, 2 to 6; by default that of its own content, else 3. */
  declare headingLevel: number | undefined;
  /** Address of a map site for a route, with `{lat}`, `{lng}`, `{address}`: `geo:{lat},{lng}`. Only https, http and geo. Without it there is no such link. */
  declare routes: string | undefined;
  /** Tiles of the map that a resident may open: `pale` (default) or `std` of 国土地理院, or an address with `{z}`, `{x}`, `{y}`; `none` for no such map. */
  declare tiles: string | undefined;
  /** Whose tiles they are, where the town names others than those of 国土地理院; printed below the map. */
  declare tilesAttribution: string | undefined;
  /** Address of a GeoJSON file on this site with the outline of the municipality (Polygon, MultiPolygon). */
  declare boundary: string | undefined;
  /** The outline itself, as GeoJSON, from a script. Wins over `boundary`. */
  declare boundaryData: unknown;
  /** Districts (町字, 地区) from which a resident may measure, from a script. Degrees. */
  declare areas: readonly Area[] | undefined;
  /** The moment by which an office is open or closed, from a script; otherwise the clock. */
  declare now: Date | undefined;

  /** What the element's own content says. */
  #own: OfficeMap | undefined;
  #placesOf: unknown;
  #limit = AT_ONCE;
  #from: From | undefined;
  #later: typeof import('./later.ts') | undefined;
  #isOrdering = false;
  #hours: typeof import('./hours.ts') | undefined;
  #hoursLoad = false;
  #side: MapSide | undefined;
  #sideLoads: Promise<MapSide | undefined> | undefined;
  #status = '';
  #followed = '';

  readonly #say: Say = {
    t: (key, values) => this.t(key, values),
    phrase: (value) => this.phrase(value),
    plain: (value) => plainText(value, this.language).trim(),
  };

  readonly #common: Common = {
    say: this.#say,
    places: [],
    chosen: [],
    announce: (words) => {
      this.#status = words;
      this.requestUpdate();
    },
    reveal: (index) => {
      const place = this.#listed().findIndex((each) => each.index === index);
      if (place >= this.#limit) this.#limit = Math.ceil((place + 1) / AT_ONCE) * AT_ONCE;
    },
    /** Without these parts the list and the map go on. */
    need: async () => {
      try {
        this.#later ??= await import('./later.ts');
        this.#later.adopt(this.renderRoot as ShadowRoot);
      } catch (cause) {
        void fail(this, 'fetch-failed', cause);
      }
      this.requestUpdate();
      return this.#later;
    },
  };

  protected override fromContent(): OfficeMap | undefined {
    return (this.#own = readOfficeMap(this));
  }

  protected override fromPlan(plan: PlanDocument): OfficeMap | undefined {
    return officesOfPlan(plan);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#follow);
    addEventListener('beforeprint', this.#printed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#side?.leave();
    removeEventListener('hashchange', this.#follow);
    removeEventListener('beforeprint', this.#printed);
  }

  /** What to put right in the data: columns, coordinates, numbers. For the web team; nothing is sent anywhere. */
  async report(): Promise<readonly Finding[]> {
    await this.updateComplete;
    const { dataReport } = await import('./data-report.ts');
    return dataReport(this.#common.places, this.#own?.offices === this.#placesOf ? this : undefined, this.#side?.outline ?? []);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('boundary') || changed.has('boundaryData')) void this.#side?.load();
  }

  protected override present(data: OfficeMap): unknown {
    const { title, before = [], after = [], offices } = data;
    if (this.#placesOf !== offices) {
      this.#placesOf = offices;
      this.#common.places = placesOf(offices);
      if (this.#common.chosen.some((index) => index >= offices.length)) this.#common.chosen = [];
    }
    const isOnMap = this.#common.places.some(({ position }) => position);
    const level = levelOf(this);
    return html`<div class="base" part="base" @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.#side?.escape(event)}>
      ${title ? heading(level, 'title', 'title', this.phrase(title)) : nothing} ${before.map((text) => html`<p>${this.phrase(text)}</p>`)}
      <div class="layout ${isOnMap ? '' : 'alone'}">
        ${this.#list(title ? level + 1 : level, isOnMap, !!title)} ${isOnMap ? this.#map() : nothing}
      </div>
      ${isOnMap ? nothing : html`<p class="fine">${this.t('noneOnMap')}</p>`} ${after.map((text) => html`<p>${this.phrase(text)}</p>`)}
      <p class="sr" role="status">${this.#status}</p>
    </div>`;
  }

  /** The list in its order: that of the numbers, until somebody asks for another. */
  #listed(): readonly Listed[] {
    const { places } = this.#common;
    return this.#from ? this.#later!.sorted(places, this.#from.position, this.#say) : places.map((place, index) => ({ place, index }));
  }

  #list(level: number, isOnMap: boolean, isTitled: boolean): unknown {
    const order = this.#listed();
    const rest = order.length - this.#limit;
    return html`<div class="list-side">
      ${this.#orderView()}
      <ol part="list" aria-label=${isTitled ? nothing : this.t('list')} aria-labelledby=${isTitled ? 'title' : nothing}>
        ${order.slice(0, this.#limit).map((each) =>
          entry(each.place, {
            say: this.#say,
            level,
            isChosen: this.#common.chosen.includes(each.index),
            isOnMap,
            routes: this.routes,
            away: each.away,
            open: this.#hours?.openState(each.place.office, this.now ?? new Date(), this.#say, this.language),
            show: ({ currentTarget }) => void this.#withSide((side) => side.choose([each.index], currentTarget as HTMLElement)),
          }),
        )}
      </ol>
      ${rest > 0 ? html`<button class="more" type="button" @click=${this.#more}>${this.t('more', { count: Math.min(rest, AT_ONCE), rest })}</button>` : nothing}
    </div>`;
  }

  /** The boxes of the map, and what it holds as soon as it is loaded. */
  #map(): unknown {
    const view = this.#side?.view();
    const off = this.#common.places.filter(({ position }) => !position).length;
    return html`<section class="map-side ${view?.before ? 'opened' : ''}" part="map" aria-label=${this.t('map')}>
      ${view?.before}
      <div class="canvas drawn ${view?.hasOutline ? 'has-outline' : ''}" part="canvas">${view?.canvas}</div>
      <div class="under">${view?.under}</div>
      ${view?.callout}
      <div class="tools">${view?.tools}</div>
      ${off ? html`<p class="fine">${this.t('someOffMap', { count: off })}</p>` : nothing}
    </section>`;
  }

  /** The map loads behind the list. When it cannot, the list is complete without it. */
  async #withSide(use: (side: MapSide) => unknown): Promise<void> {
    this.#sideLoads ??= import('./map-side.ts').then(
      ({ MapSide }) => (this.#side = new MapSide(this, this.#common)),
      (cause: unknown) => {
        void fail(this, 'fetch-failed', cause);
        return undefined;
      },
    );
    const side = await this.#sideLoads;
    if (side && this.isConnected) use(side);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#side) this.#side.settle();
    else if (this.#find('.drawn')) void this.#withSide(() => this.requestUpdate());
    if (!this.#hoursLoad && this.#find('.state')) {
      this.#hoursLoad = true;
      later(
        () => import('./hours.ts'),
        async (hours) => {
          await hours.ready();
          this.#hours = hours;
          this.requestUpdate();
        },
      );
    }
    if (location.hash !== this.#followed && this.#find('ol')) this.#follow();
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** One button until somebody wants another order. */
  #orderView(): unknown {
    const { places } = this.#common;
    if (places.filter(({ position }) => position).length < 3) return nothing;
    if (this.#isOrdering && this.#later) {
      return this.#later.orderView(
        { places, areas: this.areas ?? [], from: this.#from, set: this.#sort, failed: () => this.#common.announce(this.t('hereFailed')) },
        this.#say,
      );
    }
    return html`<p class="order"><button class="near" type="button" @click=${this.#askOrder}>${this.t('near')}</button></p>`;
  }

  readonly #askOrder = (): void =>
    void this.#withSide(async () => {
      this.#isOrdering = true;
      await this.#common.need();
      await this.updateComplete;
      this.#find('.order :is(select, button)')?.focus();
    });

  readonly #sort = (from: From | undefined): void => {
    this.#from = from;
    const [near] = this.#listed();
    this.#common.announce(
      from && near ? this.t('sorted', { name: from.words, nearest: nameOf(near.place, this.#say) }) : this.t('byNumber'),
    );
  };

  readonly #more = (): void => {
    const first = this.#limit;
    this.#limit += AT_ONCE;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const next = this.renderRoot.querySelectorAll<HTMLElement>('.entry')[first];
      next?.setAttribute('tabindex', '-1');
      next?.focus();
    });
  };

  /** Paper has the whole list. */
  readonly #printed = (): void => {
    this.#limit = Infinity;
    this.requestUpdate();
    this.performUpdate();
  };

  /** `#office-3`, `#office-hanaizumi`: the office with that number or id is shown. */
  readonly #follow = (): void => {
    this.#followed = location.hash;
    if (this.#followed.startsWith('#office-')) void this.#withSide((side) => side.follow(this.#followed));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tomoni-office-map': TomoniOfficeMap;
  }
}
