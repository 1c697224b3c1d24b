import type { ContextEvent } from '@lit/context';
import { fold } from '@tomoni/plan';
import { readPosition, type Polygon, type Position } from '@tomoni/plan/geo';
import { mapContext, type MapScope, type PlaceToShow } from '../context.ts';
import { contextEvent } from '../internal/context-event.ts';
import type { Place } from './office.ts';
import type { Say } from './say.ts';

/** Places so far outside still make a map of the town, in shares of its extent; a map of one office has an extent too. Unit: degrees. */
const NEAR = 0.5;
const LEAST = 0.05;

/** A map and its outline cover this point, or nearly. */
function isNear(at: Position, places: readonly Place[], outline: readonly Polygon[]): boolean {
  const all = [...places.flatMap(({ position }) => position ?? []), ...outline.flat(2)];
  return (['latitude', 'longitude'] as const).every((axis) => {
    const [least, most] = all.reduce(([a, b], { [axis]: x }) => [Math.min(a, x), Math.max(b, x)], [Infinity, -Infinity]);
    const beyond = Math.max((most - least) * NEAR, LEAST);
    return at[axis] >= least - beyond && at[axis] <= most + beyond;
  });
}

/** The office on the map that is meant: the same name, or the same address with or without its prefecture; -1 when there is none. */
export function officeOf({ name, address }: PlaceToShow, places: readonly Place[], { plain }: Say): number {
  const [called, at] = [fold(name), fold(address ?? '')];
  const isSame = (text: string): boolean =>
    !!at && !!text && (at.endsWith(text) || text.endsWith(at)) && Math.min(at.length, text.length) > 5;
  return places.findIndex(
    ({ office, position }) => position && (fold(plain(office.name)) === called || (office.address && isSame(fold(plain(office.address))))),
  );
}

/** Where a place is that no office has; undefined when the map does not reach so far. */
export function spotOf(place: PlaceToShow, places: readonly Place[], outline: readonly Polygon[]): Position | undefined {
  const { position } = readPosition(place.latitude, place.longitude);
  return position && isNear(position, places, outline) ? position : undefined;
}

/** Says that a map came or went, as `ContextProvider` of Lit does. */
const providerEvent = (contextTarget: HTMLElement): Event => contextEvent('context-provider', { context: mapContext, contextTarget });

type Subscriber = (scope: MapScope | undefined, unsubscribe?: () => void) => void;

/** Offers a map to the other elements of the page, as long as it stands there with offices on it. */
export class MapProvider {
  readonly #host: HTMLElement;
  readonly #subscribers = new Map<Subscriber, () => void>();
  #scope: MapScope | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** A new scope each time that the offices change: what `has` says may differ. Undefined takes the offer back. */
  offer(scope: MapScope | undefined): void {
    if (!scope && !this.#scope) return;
    const { ownerDocument } = this.#host;
    this.#scope = scope;
    const listen = scope ? 'addEventListener' : 'removeEventListener';
    ownerDocument[listen]('context-request', this.#answer as EventListener);
    for (const [subscriber, unsubscribe] of this.#subscribers) subscriber(scope, unsubscribe);
    if (!scope) this.#subscribers.clear();
    // Elements that were here before ask now; after the last word of a map, another one on the page may answer.
    (scope ? this.#host : ownerDocument).dispatchEvent(providerEvent(this.#host));
  }

  readonly #answer = (event: ContextEvent<typeof mapContext>): void => {
    const { context, callback, subscribe } = event;
    if (context !== mapContext || event.composedPath()[0] === this.#host) return;
    event.stopImmediatePropagation(); // the first map of a page answers
    const unsubscribe = subscribe ? () => void this.#subscribers.delete(callback) : undefined;
    if (unsubscribe) this.#subscribers.set(callback, unsubscribe);
    callback(this.#scope, unsubscribe);
  };
}
