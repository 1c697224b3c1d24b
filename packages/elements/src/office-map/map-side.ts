// The map beside the list. Loads after the list stands there, in a box that the list’s page keeps free for it.
import type { Polygon, Position } from '@tomoni/plan/geo';
import { nothing } from 'lit';
import type { MapScope, PlaceToShow } from '../context.ts';
import { adopt } from '../internal/adopt.ts';
import { fail } from '../internal/fail.ts';
import { officeMap } from '../locale/ja/office-map.ts';
import { officeMapSide } from '../locale/ja/office-map-side.ts';
import { Drawing } from './drawing.ts';
import { mapView, pinName, pinText, scaleView, type MapOptions } from './map-view.ts';
import { mapStyles } from './map.styles.ts';
import type { TomoniOfficeMap } from './office-map.ts';
import type { Place } from './office.ts';
import type { Say } from './say.ts';
import { MapProvider, officeOf, spotOf } from './scope.ts';
import { tileSource } from './tile-source.ts';
import { tilesButton } from './tiles-button.ts';
import type { Shown, Tiles } from './tiles.ts';

/** What list and map have in common. */
export interface Common {
  readonly say: Say;
  places: readonly Place[];
  /** One office, or those of a pin that stands for several. */
  chosen: readonly number[];
  /** Has a screen reader say something. */
  announce(words: string): void;
  /** Brings an office into the part of the list that is shown. */
  reveal(index: number): void;
  /** The parts that load on a press; undefined when they cannot be had. */
  need(): Promise<typeof import('./later.ts') | undefined>;
}

/** The drawing, the pins, what opens when one is chosen, and the tile map. */
export class MapSide {
  readonly #host: TomoniOfficeMap;
  readonly #common: Common;
  readonly #drawing: Drawing;
  readonly #provider: MapProvider;
  #offered: unknown;
  /** The offices, and behind them a place that another element wanted to see. */
  #onMap: readonly Place[] = [];
  #onMapOf: unknown;
  #outline: readonly Polygon[] | undefined;
  #opener: HTMLElement | undefined;
  #later: typeof import('./later.ts') | undefined;
  #tiles: Tiles | undefined;
  #tilesFailed = false;

  constructor(host: TomoniOfficeMap, common: Common) {
    this.#host = host;
    this.#common = common;
    this.#drawing = new Drawing(() => host.requestUpdate());
    this.#provider = new MapProvider(host);
    adopt(host.renderRoot as ShadowRoot, mapStyles);
    Object.assign(officeMap, officeMapSide); // from now on the element has these words too
    void this.load();
  }

  get outline(): readonly Polygon[] {
    return this.#outline ?? [];
  }

  /** Until the outline is there nothing is drawn, so that no pin moves when it comes. */
  async load(): Promise<void> {
    const host = this.#host;
    const { boundary, boundaryData } = host;
    const isOld = (): boolean => boundary !== host.boundary || boundaryData !== host.boundaryData;
    this.#outline = boundaryData || boundary ? undefined : [];
    let outline: readonly Polygon[] = [];
    if (!this.#outline) {
      try {
        const load = await import('../internal/fetch-boundary.ts');
        outline = boundaryData ? load.boundaryOf(boundaryData) : await load.fetchBoundary(boundary!, host.baseURI);
      } catch (cause) {
        if (!isOld()) void fail(host, 'fetch-failed', cause);
      }
    }
    if (isOld()) return;
    this.#outline = outline;
    host.requestUpdate();
  }

  /** What stands in the boxes that the page keeps free. */
  view(): { before: unknown; canvas: unknown; under: unknown; callout: unknown; tools: unknown; hasOutline: boolean } {
    const { places, say, chosen } = this.#common;
    if (this.#onMapOf !== places) {
      this.#onMapOf = this.#onMap = places;
      if (this.#tiles) queueMicrotask(this.closeTiles);
    }
    const chart = this.#outline && this.#drawing.chart(this.#onMap, this.#outline, this.#host.language, say);
    const options: MapOptions = { say, places: this.#onMap, chosen, choose: this.#press };
    return {
      before: this.#tiles?.box(say),
      canvas: chart ? mapView(chart, this.#drawing.sheet!, options) : nothing,
      under: chart ? scaleView(chart, say) : nothing,
      callout: chosen.length && this.#later ? this.#later.callout(chosen, options, this.#close) : nothing,
      tools:
        this.#tiles?.controls(say) ??
        tilesButton(tileSource(this.#host.tiles, this.#host.baseURI), this.#tilesFailed, () => void this.openTiles(), say),
      hasOutline: !!chart?.outline,
    };
  }

  /** After each update of the element. */
  settle(): void {
    const canvas = this.#find('.drawn');
    if (canvas) this.#drawing.settle(canvas);
    const offered = canvas ? this.#common.places : undefined;
    if (offered === this.#offered) return;
    this.#offered = offered;
    this.#provider.offer(offered && this.#scope());
  }

  leave(): void {
    this.#drawing.leave();
    this.#tiles?.remove();
    this.#tiles = undefined;
    this.#offered = undefined;
    this.#provider.offer(undefined);
  }

  /** Opens an office on the map and moves the keyboard there; Escape brings it back to what was pressed. */
  async choose(members: readonly number[], opener: HTMLElement): Promise<void> {
    const host = this.#host;
    this.#opener = opener;
    this.show(members);
    this.#later = await this.#common.need();
    host.requestUpdate();
    await host.updateComplete;
    const opened = this.#find('.callout');
    if (!opened) return;
    const side = this.#find('.map-side')!;
    const isBeside = this.#find('ol')!.getBoundingClientRect().top < side.getBoundingClientRect().bottom - 1;
    opened.focus({ preventScroll: true });
    if (!host.renderRoot.contains(opener)) side.scrollIntoView({ block: 'nearest' });
    else if (isBeside && opener.classList.contains('pin'))
      this.#find(`#entry-${this.#common.places[members[0]!]?.number}`)?.scrollIntoView({ block: 'nearest' });
    opened.scrollIntoView({ block: 'nearest' });
  }

  /** Chooses without moving the keyboard. */
  show(members: readonly number[]): void {
    this.#common.chosen = members;
    this.#common.reveal(members[0]!);
    this.#tiles?.show(members[0]);
    void this.#common.need().then((later) => {
      this.#later = later;
      this.#host.requestUpdate();
    });
  }

  /** Shows the office that a fragment names by its number or id. */
  follow(hash: string): void {
    const { places, reveal } = this.#common;
    const wanted = hash.slice('#office-'.length);
    const index = places.findIndex(({ number, office }) => String(number) === wanted || office.id === wanted);
    if (index < 0) return;
    if (places[index]!.position) this.show([index]);
    else {
      this.#common.chosen = [index];
      reveal(index);
      this.#host.requestUpdate();
    }
    void this.#host.updateComplete.then(() => this.#find(`#entry-${places[index]!.number}`)?.scrollIntoView({ block: 'nearest' }));
  }

  readonly #press = (members: readonly number[], event: Event): void => void this.choose(members, event.currentTarget as HTMLElement);

  readonly #close = (): void => {
    const opener = this.#opener;
    const host = this.#host;
    this.#common.chosen = [];
    this.#opener = undefined;
    this.#tiles?.show(undefined);
    host.requestUpdate();
    void host.updateComplete.then(() => opener?.isConnected && opener.focus());
  };

  /** Escape closes what is open. */
  escape(event: Event): void {
    const { chosen } = this.#common;
    if (!chosen.length && !this.#tiles) return;
    event.stopPropagation();
    if (chosen.length) this.#close();
    else this.closeTiles();
  }

  /** The only way to another host, and only by its button. */
  async openTiles(): Promise<void> {
    const host = this.#host;
    const { say, announce, need } = this.#common;
    const source = tileSource(host.tiles, host.baseURI)!;
    const places = this.#onMap;
    const shown: Shown = {
      positions: places.map(({ position }) => position),
      outline: this.outline,
      textOf: (members) => pinText({ members }, places, say),
      nameOf: (members) => pinName({ members }, places, say),
      choose: this.#press,
    };
    this.#tilesFailed = false;
    announce(say.t('loadingTiles'));
    try {
      await need();
      const { Tiles } = await import('./tiles.ts');
      const tiles = (this.#tiles = new Tiles(host, source, this.closeTiles));
      host.requestUpdate();
      await host.updateComplete;
      await tiles.open(shown, this.#failTiles);
      if (this.#tiles !== tiles) return;
      tiles.show(this.#common.chosen[0]);
      announce(say.t('tilesOpened'));
    } catch (cause) {
      this.#failTiles();
      const message =
        '詳しい地図を開けませんでした。CSP と Trusted Types を確かめてください。 The tile map could not be opened: check CSP and Trusted Types.';
      void fail(host, 'fetch-failed', { problem: { code: 'tiles-failed', message, cause } });
    }
  }

  readonly #failTiles = (): void => {
    this.#tilesFailed = true;
    this.closeTiles();
    this.#common.announce(this.#common.say.t('tilesFailed'));
  };

  /** Takes the tile map away; when the keyboard was in it, it comes back to the button. */
  readonly closeTiles = (): void => {
    const hadFocus = document.activeElement === document.body || this.#find('.tiles:focus, .map-side :focus') !== null;
    this.#tiles?.remove();
    this.#tiles = undefined;
    this.#host.requestUpdate();
    if (hadFocus) void this.#host.updateComplete.then(() => this.#find('.open-tiles')?.focus());
  };

  /** What the map offers the other elements of the page. */
  #scope(): MapScope {
    const { places, say } = this.#common;
    const office = (place: PlaceToShow): number => officeOf(place, places, say);
    const spot = (place: PlaceToShow): Position | undefined => spotOf(place, places, this.outline);
    return {
      has: (place) => office(place) >= 0 || spot(place) !== undefined,
      show: (place, from) => {
        let index = office(place);
        if (index < 0) {
          const position = spot(place);
          if (!position) return;
          index = places.length;
          const { name, address } = place;
          this.#onMap = [...places, { office: { name, ...(address && { address }) }, number: undefined, position }];
          this.#tiles?.remove(); // they have no pin for it
          this.#tiles = undefined;
        }
        void this.choose([index], from);
      },
    };
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
