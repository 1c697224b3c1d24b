import { plainText, type PlanDocument } from '@tomoni/plan';
import { distance, type Polygon } from '@tomoni/plan/geo';
import type { TableProblem } from '@tomoni/plan/read';
import { html, nothing, type PropertyValues } from 'lit';
import { fail } from '../internal/fail.ts';
import { heading } from '../internal/heading.ts';
import { TomoniElement } from '../internal/tomoni-element.ts';
import { officeMap } from '../locale/ja/office-map.ts';
import { chartOf, type Chart, type Sheet } from './chart.ts';
import { entry } from './entry.ts';
import type { Finding } from './data-report.ts';
import { callout, mapView, pinName, pinText, scaleView } from './map-view.ts';
import { officeMapStyles } from './office-map.styles.ts';
import { officesOfPlan, placesOf, type Area, type OfficeMap, type Place } from './office.ts';
import { orderView, type From } from './order.ts';
import { readOfficeMap } from './read-office-map.ts';
import { nameOf, type Say } from './say.ts';
import { Tiles } from './tiles.ts';

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
  #chosen: number | undefined;
  #opener: HTMLElement | undefined;
  #limit = AT_ONCE;
  #sheet: Sheet | undefined;
  #chart: Chart | undefined;
  #chartOf: readonly unknown[] = [];
  #outline: readonly Polygon[] | undefined = [];
  #from: From | undefined;
  readonly #tiles = new Tiles(this, (key) => this.#announce(this.t(key)));
  #status = '';
  #followed = '';

  readonly #say: Say = {
    t: (key, values) => this.t(key, values),
    phrase: (value) => this.phrase(value),
    plain: (value) => plainText(value, this.language).trim(),
  };
  readonly #observer = new ResizeObserver(() => this.#measure());

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
    this.#observer.disconnect();
    this.#tiles.drop();
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
    this.#places = placesOf(offices);
    if (this.#chosen !== undefined && this.#chosen >= offices.length) this.#chosen = undefined;
    if (this.#tiles.isOpen) queueMicrotask(() => this.#tiles.drop());
  }

  #list(level: number, isOnMap: boolean, isTitled: boolean): unknown {
    const { position: from } = this.#from ?? {};
    const away = (place: Place): number | undefined => from && place.position && distance(from, place.position);
    const order = this.#places.map((place, index) => ({ place, index, away: away(place) }));
    if (from) order.sort((a, b) => (a.away ?? Infinity) - (b.away ?? Infinity) || a.index - b.index);
    const rest = order.length - this.#limit;
    return html`<div class="list-side">
      ${orderView({ places: this.#places, areas: this.areas ?? [], from: this.#from, set: this.#sort, failed: () => this.#announce(this.t('hereFailed')) }, this.#say)}
      <ol part="list" aria-label=${isTitled ? nothing : this.t('list')} aria-labelledby=${isTitled ? 'title' : nothing}>
        ${order.slice(0, this.#limit).map((each) =>
          entry(each.place, {
            say: this.#say,
            level: Math.min(level, 6),
            isChosen: each.index === this.#chosen,
            isOnMap,
            routes: this.routes,
            away: each.away,
            show: (event) => this.#choose(each.index, event),
          }),
        )}
      </ol>
      ${rest > 0 ? html`<button class="more" type="button" @click=${this.#more}>${this.t('more', { count: Math.min(rest, AT_ONCE), rest })}</button>` : nothing}
    </div>`;
  }

  #map(): unknown {
    const places = this.#places;
    const options = { say: this.#say, places, chosen: this.#chosen };
    const chart = this.#draw();
    const pin = chart?.pins.find(({ members }) => this.#chosen !== undefined && members.includes(this.#chosen));
    const off = places.filter(({ position }) => !position).length;
    const shown = {
      positions: places.map(({ position }) => position),
      outline: this.#outline ?? [],
      textOf: (members: readonly number[]) => pinText({ members }, places, this.#say),
      nameOf: (members: readonly number[]) => pinName({ members }, places, this.#say),
      choose: ([first]: readonly number[], event: Event) => void this.#choose(first!, event),
    };
    const isOpen = this.#tiles.isOpen;
    return html`<section class="map-side ${isOpen ? 'opened' : ''}" part="map" aria-label=${this.t('map')}>
      ${isOpen ? this.#tiles.box(this.#say) : nothing}
      <div class="canvas drawn" part="canvas">
        ${chart ? mapView(chart, this.#sheet!, { ...options, choose: (index, event) => void this.#choose(index, event) }) : nothing}
      </div>
      <div class="under">${chart ? scaleView(chart, this.#say) : nothing}</div>
      ${pin ? callout(pin.members, options, this.#close) : nothing} ${this.#tiles.controls(this.tiles, shown, this.#say)}
      ${off ? html`<p class="fine">${this.t('someOffMap', { count: off })}</p>` : nothing}
    </section>`;
  }

  /** The map at its present size, drawn again only when something of it changed. */
  #draw(): Chart | undefined {
    const sheet = this.#sheet;
    if (!sheet || !this.#outline) return undefined;
    const of = [this.#places, sheet, this.#outline, this.language];
    if (of.some((each, index) => each !== this.#chartOf[index])) {
      this.#chartOf = of;
      const names = this.#places.map(({ office }) => this.#say.plain(office.name));
      this.#chart = chartOf(
        this.#places.map(({ position }) => position),
        names,
        this.#outline,
        sheet,
      );
    }
    return this.#chart;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const canvas = this.#find('.drawn');
    if (!canvas) return;
    this.#observer.observe(canvas);
    if (!this.#sheet) this.#measure();
    if (this.#chart) {
      const { width, height } = this.#sheet!;
      canvas.querySelectorAll<HTMLElement>('.pin').forEach((pin, index) => {
        const { x, y } = this.#chart!.pins[index]!;
        pin.style.setProperty('--_x', String(x / width));
        pin.style.setProperty('--_y', String(y / height));
      });
      this.#find('.bar')?.style.setProperty('--_share', String(this.#chart.bar.share));
    }
    if (location.hash !== this.#followed) this.#follow();
  }

  #measure(): void {
    const canvas = this.#find('.drawn');
    if (!canvas?.clientWidth) return;
    const em = Number.parseFloat(getComputedStyle(canvas).fontSize);
    const { clientWidth: width, clientHeight: height } = canvas;
    const { width: w, height: h, em: e } = this.#sheet ?? {};
    if (w === width && h === height && e === em) return;
    this.#sheet = { width, height, em };
    this.requestUpdate();
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** Opens an office on the map and moves the keyboard there; it comes back to what was pressed. */
  async #choose(index: number, event?: Event): Promise<void> {
    this.#opener = event?.currentTarget as HTMLElement | undefined;
    this.#show(index);
    await this.updateComplete;
    const opened = this.#find('.callout');
    if (!event || !opened) return;
    const isBeside = this.#find('ol')!.getBoundingClientRect().top < this.#find('.map-side')!.getBoundingClientRect().bottom - 1;
    const entryOf = this.#find(`#entry-${this.#places[index]!.number}`);
    opened.focus({ preventScroll: true });
    if (isBeside && this.#opener?.classList.contains('pin')) entryOf?.scrollIntoView({ block: 'nearest' });
    opened.scrollIntoView({ block: 'nearest' });
  }

  #show(index: number): void {
    this.#chosen = index;
    this.#tiles.show(index);
    if (index >= this.#limit) this.#limit = Math.ceil((index + 1) / AT_ONCE) * AT_ONCE;
    this.requestUpdate();
  }

  readonly #close = (): void => {
    const opener = this.#opener;
    this.#chosen = this.#opener = undefined;
    this.#tiles.show(undefined);
    this.requestUpdate();
    void this.updateComplete.then(() => opener?.isConnected && opener.focus());
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || (this.#chosen === undefined && !this.#tiles.isOpen)) return;
    event.stopPropagation();
    if (this.#chosen === undefined) void this.#tiles.close();
    else this.#close();
  };

  #announce(words: string): void {
    this.#status = words;
    this.requestUpdate();
  }

  readonly #sort = (from: From | undefined): void => {
    this.#from = from;
    this.#announce(this.t('byNumber'));
    if (!from) return;
    const near = this.#places
      .filter(({ position }) => position)
      .sort((a, b) => distance(from.position, a.position!) - distance(from.position, b.position!))[0]!;
    this.#announce(this.t('sorted', { name: from.words, nearest: nameOf(near, this.#say) }));
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
    this.#show(index);
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
