import { plainText, type Phrase } from '@tomoni/plan';
import type { LitElement, ReactiveController } from 'lit';
import { mapContext, type MapScope, type PlaceToShow } from '../context.ts';
import { Consumer } from '../internal/consumer.ts';
import { isSensitive, type FinderWindow } from './finder-window.ts';

const text = (phrase: Phrase | undefined): string | undefined => (phrase === undefined ? undefined : plainText(phrase).trim() || undefined);

/** What may be shown of a window: its place by the place's own name, or by the window's (支部 are often both). */
function placesOf({ name, place }: FinderWindow): PlaceToShow[] {
  if (!place) return [];
  const { latitude, longitude } = place;
  const address = text(place.address);
  return [place.name, name].flatMap((each) => (text(each) ? [{ name: text(each)!, address, latitude, longitude }] : []));
}

/** The office map of the page, when there is one. Whichever of the two loads first, they find each other. */
export class MapOfPage implements ReactiveController {
  readonly #map: Consumer<MapScope | undefined>;
  /** Asked once a window: the map gives another scope when its offices change. */
  #places = new WeakMap<FinderWindow, PlaceToShow | null>();

  constructor(host: LitElement) {
    this.#map = new Consumer<MapScope | undefined>(host, mapContext, () => {
      this.#places = new WeakMap();
      host.requestUpdate();
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.ask();
  }

  hostDisconnected(): void {
    this.#map.forget();
    this.#places = new WeakMap();
  }

  ask(): void {
    this.#map.ask();
  }

  /**
   * Shows the window's place on the map; undefined when there is no map or it does not have the place. Never for a window that
   * nobody should be seen to have looked at: a tile map that is open would ask its host for that place.
   */
  showing(window: FinderWindow): ((from: HTMLElement) => void) | undefined {
    const { scope } = this.#map;
    if (!scope || isSensitive(window)) return undefined;
    let place = this.#places.get(window);
    if (place === undefined) this.#places.set(window, (place = placesOf(window).find((each) => scope.has(each)) ?? null));
    return place ? (from) => scope.show(place, from) : undefined;
  }
}
