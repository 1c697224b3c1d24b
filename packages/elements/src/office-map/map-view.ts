import { html, nothing } from 'lit';
import type { Chart, ChartPin } from './chart.ts';
import { phoneLink } from './entry.ts';
import type { Place } from './office.ts';
import { length, nameOf, type Say } from './say.ts';

/** A pin for more offices than this says how many more, after so many names. */
const MOST_NAMES = 8;

export interface MapOptions {
  say: Say;
  places: readonly Place[];
  chosen: number | undefined;
  choose: (index: number, event: Event) => void;
}

/** What a pin says: every name of a few, the first names of a crowd and how many more; never only a count. */
export function pinName({ members }: { members: readonly number[] }, places: readonly Place[], say: Say): string {
  const names = members.slice(0, MOST_NAMES).map((index) => nameOf(places[index]!, say));
  const rest = members.length - names.length;
  return [...names, ...(rest ? [say.t('others', { count: rest })] : [])].join('、');
}

/** What stands on a pin: its number, both numbers of two, or how many there are. */
export const pinText = ({ members }: { members: readonly number[] }, places: readonly Place[], { t }: Say): string =>
  members.length > 2 ? t('pins', { count: members.length }) : members.map((index) => places[index]!.number).join('・');

function pin(each: ChartPin, { say, places, chosen, choose }: MapOptions): unknown {
  const { members, side } = each;
  const first = members[0]!;
  const isChosen = chosen !== undefined && members.includes(chosen);
  return html`<a
    class="pin ${isChosen ? 'chosen' : ''} ${members.length > 1 ? 'many' : ''}"
    part="pin"
    href="#office-${places[first]!.number}"
    aria-current=${isChosen ? 'true' : nothing}
    @click=${(event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      choose(isChosen ? chosen : first, event);
    }}
    ><span class="disc" aria-hidden="true">${pinText(each, places, say)}</span><span class="sr">${pinName(each, places, say)}</span>${
      side ? html`<span class="name ${side}" aria-hidden="true">${say.plain(places[first]!.office.name)}</span>` : nothing
    }</a
  >`;
}

/** The built-in map: a drawing that adds nothing to the list, and pins over it in the order of the list. */
export function mapView(chart: Chart, { width, height }: { width: number; height: number }, options: MapOptions): unknown {
  const { outline, grid, dots, leads, pins } = chart;
  return html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">
      <path class="grid" d=${grid} />
      <path class="outline" d=${outline} fill-rule="evenodd" />
      <path class="leads" d=${leads} />
      <path class="dots" d=${dots} />
    </svg>
    ${pins.map((each) => pin(each, options))}`;
}

/** Scale and north, below the map so that they cover nothing. */
export const scaleView = ({ bar }: Chart, say: Say): unknown =>
  html`<p class="scale" part="scale">
    <span class="bar"></span><span>${length(bar.metres, say)}</span
    ><span class="north"><span aria-hidden="true">↑ </span>${say.t('north')}</span>
  </p>`;

/** What opens when a pin is chosen: the offices at that place. */
export function callout(members: readonly number[], { say, places }: Omit<MapOptions, 'choose'>, close: () => void): unknown {
  const shown = members.slice(0, MOST_NAMES).map((index) => places[index]!);
  const rest = members.length - shown.length;
  return html`<div class="callout" part="callout" role="group" tabindex="-1" aria-label=${pinName({ members }, places, say)}>
    <button class="close" type="button" @click=${close}>${say.t('close')}</button>
    ${shown.map((place) => {
      const { number, office } = place;
      return html`<div class="card">
        <p class="who">
          <span class="disc" aria-hidden="true">${number}</span
          ><span class="sr">${say.t('number', { number })} </span>${say.phrase(office.name)}
        </p>
        ${office.address ? html`<p>${say.phrase(office.address)}</p>` : nothing}
        ${office.phone ? html`<p>${say.t('phone')} ${phoneLink(office.phone)}</p>` : nothing}
        ${office.coordinateAccuracy ? html`<p class="fine">${say.t('accuracy', { value: office.coordinateAccuracy })}</p>` : nothing}
      </div>`;
    })}
    ${rest ? html`<p>${say.t('others', { count: rest })}</p>` : nothing}
  </div>`;
}
