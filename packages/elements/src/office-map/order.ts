// Loads when a resident asks for another order.
import { html, nothing } from 'lit';
import { distance, rounded, type Position } from '@tomoni/plan/geo';
import { length } from './length.ts';
import type { Area, Place } from './office.ts';
import type { Say } from './say.ts';

/** From where a resident measures. The words say it; nothing else than this page knows it. */
export interface From {
  position: Position;
  words: string;
  /** Value of the chooser; '' for the resident's own position. */
  value: string;
}

/** A place in the list. */
export interface Listed {
  place: Place;
  /** In the order of the numbers. */
  index: number;
  /** How far it is from where the resident measures, in words. */
  away?: string | undefined;
}

/** The list nearest first; what has no place on the map comes last. */
export function sorted(places: readonly Place[], from: Position, say: Say): Listed[] {
  return places
    .map((place, index) => ({ place, index, metres: place.position ? distance(from, place.position) : Infinity }))
    .sort((a, b) => a.metres - b.metres || a.index - b.index)
    .map(({ place, index, metres }) => ({
      place,
      index,
      away: metres < Infinity ? say.t('about', { distance: length(metres, say) }) : undefined,
    }));
}

/** More choices than this are no choice. */
const MOST_CHOICES = 100;

export interface OrderOptions {
  places: readonly Place[];
  areas: readonly Area[];
  from: From | undefined;
  set: (from: From | undefined) => void;
  failed: () => void;
}

/**
 * Asks the browser for the position, only when the button is pressed. It is rounded to two decimals (about one kilometre) before
 * anything else sees it.
 */
function locate(words: string, { set, failed }: OrderOptions): void {
  if (!('geolocation' in navigator)) return failed();
  navigator.geolocation.getCurrentPosition(({ coords }) => set({ position: rounded(coords), words, value: 'here' }), failed, {
    maximumAge: 600_000,
    timeout: 20_000,
  });
}

/** In which order the list stands: by number, nearest to a place first, or nearest to the resident. */
export function orderView(options: OrderOptions, { t, plain }: Say): unknown {
  const { places, areas, from, set } = options;
  const there = places.filter(({ position }) => position);
  const offices = there.length > MOST_CHOICES ? [] : there;
  const choices = [
    ...areas.map(({ name, latitude, longitude }, index) => ({ value: `a${index}`, name, position: { latitude, longitude } })),
    ...offices.map(({ number, office, position }) => ({ value: `n${number}`, name: plain(office.name), position: position! })),
  ].map((choice) => ({ ...choice, words: t('from', { name: choice.name }) }));
  const here = t('here');
  return html`<div class="order" part="order">
    ${
      choices.length
        ? html`<label
            ><span>${t('order')}</span>
            <select
              @input=${(event: Event) => {
                event.stopPropagation(); // input leaves the shadow root; from where a resident measures is nobody else’s business
                const { value } = event.target as HTMLSelectElement;
                set(choices.find((choice) => choice.value === value));
              }}
            >
              <option value="" .selected=${!from}>${t('byNumber')}</option>
              ${choices.map(({ value, words }) => html`<option value=${value} .selected=${from?.value === value}>${words}</option>`)}
              ${from?.value === 'here' ? html`<option value="here" .selected=${true}>${here}</option>` : nothing}
            </select></label
          >`
        : nothing
    }
    <button class="here" type="button" aria-describedby="here-note" @click=${() => locate(here, options)}>${here}</button>
    <p class="fine" id="here-note">${t('hereNote')}</p>
  </div>`;
}
