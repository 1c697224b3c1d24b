import { plainText, type PlanDocument } from '@tomoni/plan';
import type { Polygon, Position } from '@tomoni/plan/geo';
import type { TableProblem } from '@tomoni/plan/read';
import { html, nothing, type PropertyValues } from 'lit';
import { fail } from '../internal/fail.ts';
import type { MapScope, PlaceToShow } from '../context.ts';
import { heading } from '../internal/heading.ts';
import { TomoniElement } from '../internal/tomoni-element.ts';
import { officeMap } from '../locale/ja/office-map.ts';
import { entry } from './entry.ts';
import type { Finding } from './data-report.ts';
import { Drawing } from './drawing.ts';
import { mapView, pinName, pinText, scaleView, tilesButton } from './map-view.ts';
import { officeMapStyles } from './office-map.styles.ts';
import { officesOfPlan, placesOf, sorted, type Area, type OfficeMap, type Place } from './office.ts';
import type { From } from './order.ts';
import { readOfficeMap } from './read-office-map.ts';
import { nameOf, type Say } from './say.ts';
import { MapProvider, officeOf, spotOf } from './scope.ts';
import { tileSource } from './tile-source.ts';
import type { Shown, Tiles } from './tiles.ts';

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
    boundary: {},
    boundaryData: { attribute: false },
    areas: { attribute: false },
  };

  /** Level of the first heading that the element shows, 2 to 6; by default that of its own content, else 3. */
  declare headingLevel: number | undefined;
  /** Address of a map site for a route, with `{lat}`, `{lng}`, `{address}`: `geo:{lat},{lng}`. Only https, http and geo. Without it there is no such link. */
  declare routes: string | undefined;
  /** Tiles of the map that a resident may open: `pale` (default) or `std` of 国土地理院, or an address with `{z}`, `{x}`, `{y}`; `none` for no such map. */
  declare tiles: string | undefined;
  /** Address of a GeoJSON file on this site with the outline of the municipality (Polygon, MultiPolygon). */
  declare boundary: string | undefined;
  /** The outline itself, as GeoJSON, from a script. Wins over `boundary`. */
  declare boundaryData: unknown;
  /** Districts (町字, 地区) from which a resident may measure, from a script. Degrees. */
  declare areas: readonly Area[] | undefined;

  #problems: readonly TableProblem[] = [];
  #places: readonly Place[] = [];
  #placesOf: unknown;
  /** The offices, and behind them a place that another element wanted to see. */
  #onMap: readonly Place[] = [];
  readonly #provider = new MapProvider(this);
  #offered: unknown;
  /** What is shown on the map: one office, or those of a pin that stands for several. */
  #chosen: readonly number[] = [];
  #opener: HTMLElement | undefined;
  #limit = AT_ONCE;
  readonly #drawing = new Drawing(() => this.requestUpdate());
  #outline: readonly Polygon[] | undefined = [];
  #from: From | undefined;
  #later: typeof import('./later.ts') | undefined;
  #isOrdering = false;
  #tiles: Tiles | undefined;
  #tilesFailed = false;
  #status = '';
  #followed = '';

  readonly #say: Say = {
    t: (key, values) => this.t(key, values),
    phrase: (value) => this.phrase(value),
    plain: (value) => plainText(value, this.language).trim(),
  };

  protected override fromContent(): OfficeMap | undefined {
    const read = readOfficeMap(this);
    this.#problems = read?.problems ?? [];
    return read?.map;
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
    this.#offered = undefined;
    this.#provider.offer(undefined);
    this.#drawing.leave();
    this.#tiles?.remove();
    this.#tiles = undefined;
    removeEventListener('hashchange', this.#follow);
    removeEventListener('beforeprint', this.#printed);
  }

  /** What to put right in the data: columns, coordinates, numbers. For the web team; nothing is sent anywhere. */
  async report(): Promise<readonly Finding[]> {
    await this.updateComplete;
    return (await import('./data-report.ts')).dataReport(this.#places, this.#problems, this.#outline ?? []);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('boundary') || changed.has('boundaryData')) void this.#load();
  }

  /** Until the outline is there nothing is drawn, so that no pin moves when it comes. */
  async #load(): Promise<void> {
    const { boundary, boundaryData } = this;
    this.#outline = undefined;
    let outline: readonly Polygon[] = [];
    if (boundaryData ?? boundary) {
      try {
        const load = await import('../internal/fetch-boundary.ts');
        outline = boundaryData ? load.boundaryOf(boundaryData) : await load.fetchBoundary(boundary!, this.baseURI);
      } catch (cause) {
        if (boundary === this.boundary && boundaryData === this.boundaryData) void fail(this, 'fetch-failed', cause);
      }
    }
    if (boundary !== this.boundary || boundaryData !== this.boundaryData) return;
    this.#outline = outline;
    this.requestUpdate();
  }

  protected override present(data: OfficeMap): unknown {
    const { title, before = [], after = [], offices } = data;
    if (this.#placesOf !== offices) this.#take(offices);
    const places = this.#places;
    const isOnMap = places.some(({ position }) => position);
    const level = this.#level();
    return html`<div class="base" part="base" @keydown=${this.#key}>
      ${title ? heading(level, 'title', 'title', this.phrase(title)) : nothing} ${before.map((text) => html`<p>${this.phrase(text)}</p>`)}
      <div class="layout ${isOnMap ? '' : 'alone'}">
        ${this.#list(title ? level + 1 : level, isOnMap, !!title)} ${isOnMap ? this.#map() : nothing}
      </div>
      ${isOnMap ? nothing : html`<p class="fine">${this.t('noneOnMap')}</p>`} ${after.map((text) => html`<p>${this.phrase(text)}</p>`)}
      <p class="sr" role="status">${this.#status}</p>
    </div>`;
  }

  #take(offices: OfficeMap['offices']): void {
    this.#placesOf = offices;
    this.#onMap = this.#places = placesOf(offices);
    if (this.#chosen.some((index) => index >= offices.length)) this.#chosen = [];
    if (this.#tiles) queueMicrotask(this.#closeTiles);
  }

  #list(level: number, isOnMap: boolean, isTitled: boolean): unknown {
    const order = sorted(this.#places, this.#from?.position);
    const rest = order.length - this.#limit;
    return html`<div class="list-side">
      ${this.#orderView()}
      <ol part="list" aria-label=${isTitled ? nothing : this.t('list')} aria-labelledby=${isTitled ? 'title' : nothing}>
        ${order.slice(0, this.#limit).map((each) =>
          entry(each.place, {
            say: this.#say,
            level: Math.min(level, 6),
            isChosen: this.#chosen.includes(each.index),
            isOnMap,
            routes: this.routes,
            away: each.away,
            show: (event) => void this.#choose([each.index], event.currentTarget as HTMLElement),
          }),
        )}
      </ol>
      ${rest > 0 ? html`<button class="more" type="button" @click=${this.#more}>${this.t('more', { count: Math.min(rest, AT_ONCE), rest })}</button>` : nothing}
    </div>`;
  }

  #map(): unknown {
    const places = this.#onMap;
    const options = { say: this.#say, places, chosen: this.#chosen };
    const chart = this.#outline && this.#drawing.chart(places, this.#outline, this.language, this.#say);
    const off = places.filter(({ position }) => !position).length;
    const tiles = this.#tiles;
    return html`<section class="map-side ${tiles ? 'opened' : ''}" part="map" aria-label=${this.t('map')}>
      ${tiles?.box(this.#say)}
      <div class="canvas drawn ${chart?.outline ? 'has-outline' : ''}" part="canvas">
        ${chart ? mapView(chart, this.#drawing.sheet!, { ...options, choose: (members, event) => void this.#choose(members, event.currentTarget as HTMLElement) }) : nothing}
      </div>
      <div class="under">${chart ? scaleView(chart, this.#say) : nothing}</div>
      ${this.#chosen.length && this.#later ? this.#later.callout(this.#chosen, options, this.#close) : nothing}
      ${tiles ? tiles.controls(this.#say) : tilesButton(tileSource(this.tiles, this.baseURI), this.#tilesFailed, this.#openTiles, this.#say)}
      ${off ? html`<p class="fine">${this.t('someOffMap', { count: off })}</p>` : nothing}
    </section>`;
  }

  /** The only way to another host, and only by this button. */
  readonly #openTiles = async (): Promise<void> => {
    const source = tileSource(this.tiles, this.baseURI)!;
    const places = this.#onMap;
    const shown: Shown = {
      positions: places.map(({ position }) => position),
      outline: this.#outline ?? [],
      textOf: (members) => pinText({ members }, places, this.#say),
      nameOf: (members) => pinName({ members }, places, this.#say),
      choose: (members, event) => void this.#choose(members, event.currentTarget as HTMLElement),
    };
    this.#tilesFailed = false;
    this.#announce(this.t('loadingTiles'));
    try {
      await this.#need();
      const { Tiles } = await import('./tiles.ts');
      const tiles = (this.#tiles = new Tiles(this, source, this.#closeTiles));
      this.requestUpdate();
      await this.updateComplete;
      await tiles.open(shown, this.#failTiles);
      if (this.#tiles !== tiles) return;
      tiles.show(this.#chosen[0]);
      this.#announce(this.t('tilesOpened'));
    } catch (cause) {
      this.#failTiles();
      const message =
        '詳しい地図を開けませんでした。CSP と Trusted Types を確かめてください。 The tile map could not be opened: check CSP and Trusted Types.';
      void fail(this, 'fetch-failed', { problem: { code: 'tiles-failed', message, cause } });
    }
  };

  readonly #failTiles = (): void => {
    this.#tilesFailed = true;
    this.#closeTiles();
    this.#announce(this.t('tilesFailed'));
  };

  /** Takes the tile map away; when the keyboard was in it, it comes back to the button. */
  readonly #closeTiles = (): void => {
    const hadFocus = document.activeElement === document.body || this.#find('.tiles:focus, .map-side :focus') !== null;
    this.#tiles?.remove();
    this.#tiles = undefined;
    this.requestUpdate();
    if (hadFocus) void this.updateComplete.then(() => this.#find('.open-tiles')?.focus());
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const canvas = this.#find('.drawn');
    if (canvas) this.#drawing.settle(canvas);
    if (location.hash !== this.#followed) this.#follow();
    const offered = canvas ? this.#places : undefined;
    if (offered === this.#offered) return;
    this.#offered = offered;
    this.#provider.offer(offered && this.#scope());
  }

  /** What the map offers the other elements of the page. */
  #scope(): MapScope {
    const has = (place: PlaceToShow): number => officeOf(place, this.#places, this.#say);
    const spot = (place: PlaceToShow): Position | undefined => spotOf(place, this.#places, this.#outline ?? []);
    return {
      has: (place) => has(place) >= 0 || spot(place) !== undefined,
      show: (place, from) => {
        let index = has(place);
        if (index < 0) {
          const position = spot(place);
          if (!position) return;
          index = this.#places.length;
          this.#onMap = [
            ...this.#places,
            { office: { name: place.name, ...(place.address && { address: place.address }) }, number: undefined, position },
          ];
          this.#tiles?.remove(); // they have no pin for it
          this.#tiles = undefined;
        }
        void this.#choose([index], from);
      },
    };
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** Opens an office on the map and moves the keyboard there; it comes back to what was pressed. */
  async #choose(members: readonly number[], opener: HTMLElement): Promise<void> {
    this.#opener = opener;
    this.#show(members);
    await this.#need();
    await this.updateComplete;
    const opened = this.#find('.callout');
    if (!opened) return;
    const side = this.#find('.map-side')!;
    const isBeside = this.#find('ol')!.getBoundingClientRect().top < side.getBoundingClientRect().bottom - 1;
    opened.focus({ preventScroll: true });
    if (!this.renderRoot.contains(opener)) side.scrollIntoView({ block: 'nearest' });
    else if (isBeside && opener.classList.contains('pin'))
      this.#find(`#entry-${this.#places[members[0]!]?.number}`)?.scrollIntoView({ block: 'nearest' });
    opened.scrollIntoView({ block: 'nearest' });
  }

  #show(members: readonly number[]): void {
    this.#chosen = members;
    this.#tiles?.show(members[0]);
    const place = sorted(this.#places, this.#from?.position).findIndex(({ index }) => index === members[0]);
    if (place >= this.#limit) this.#limit = Math.ceil((place + 1) / AT_ONCE) * AT_ONCE;
    this.requestUpdate();
  }

  readonly #close = (): void => {
    const opener = this.#opener;
    this.#chosen = [];
    this.#opener = undefined;
    this.#tiles?.show(undefined);
    this.requestUpdate();
    void this.updateComplete.then(() => opener?.isConnected && opener.focus());
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || (!this.#chosen.length && !this.#tiles)) return;
    event.stopPropagation();
    if (this.#chosen.length) this.#close();
    else this.#closeTiles();
  };

  #announce(words: string): void {
    this.#status = words;
    this.requestUpdate();
  }

  /** One button until somebody wants another order. */
  #orderView(): unknown {
    const places = this.#places;
    if (places.filter(({ position }) => position).length < 3) return nothing;
    if (this.#isOrdering && this.#later) {
      return this.#later.orderView(
        { places, areas: this.areas ?? [], from: this.#from, set: this.#sort, failed: () => this.#announce(this.t('hereFailed')) },
        this.#say,
      );
    }
    return html`<p class="order"><button class="near" type="button" @click=${this.#askOrder}>${this.t('near')}</button></p>`;
  }

  /** Loads the parts that come after a press; without them the list and the map go on. */
  async #need(): Promise<void> {
    try {
      this.#later ??= await import('./later.ts');
      this.#later.adopt(this.renderRoot as ShadowRoot);
    } catch (cause) {
      void fail(this, 'fetch-failed', cause);
    }
    this.requestUpdate();
  }

  readonly #askOrder = async (): Promise<void> => {
    this.#isOrdering = true;
    await this.#need();
    await this.updateComplete;
    this.#find('.order :is(select, button)')?.focus();
  };

  readonly #sort = (from: From | undefined): void => {
    this.#from = from;
    const [near] = sorted(this.#places, this.#from?.position);
    this.#announce(from && near ? this.t('sorted', { name: from.words, nearest: nameOf(near.place, this.#say) }) : this.t('byNumber'));
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
    if (!this.#places.length) return;
    this.#followed = location.hash;
    const wanted = /^#office-(.+)$/.exec(location.hash)?.[1];
    const index = wanted ? this.#places.findIndex(({ number, office }) => String(number) === wanted || office.id === wanted) : -1;
    if (index < 0) return;
    this.#show([index]);
    void this.#need();
    void this.updateComplete.then(() => this.#find(`#entry-${this.#places[index]!.number}`)?.scrollIntoView({ block: 'nearest' }));
  };

  #level(): number {
    const level = this.headingLevel || Number(this.querySelector('h2,h3,h4,h5,h6')?.localName[1] ?? 3);
    return Math.min(Math.max(Math.trunc(level), 2), 6);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tomoni-office-map': TomoniOfficeMap;
  }
}
