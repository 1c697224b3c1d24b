import { html, nothing } from 'lit';
import type { Chart, ChartPin } from './chart.ts';
import { length } from './length.ts';
import type { Place } from './office.ts';
import { nameOf, NO_NUMBER, type Say } from './say.ts';

/** A pin for more offices than this says how many more, after so many names. */
export const MOST_NAMES = 8;

export interface MapOptions {
  say: Say;
  places: readonly Place[];
  chosen: readonly number[];
  choose: (members: readonly number[], event: Event) => void;
}

/** What a pin says: every name of a few, the first names of a crowd and how many more; never only a count. */
export function pinName({ members }: { members: readonly number[] }, places: readonly Place[], say: Say): string {
  const names = members.slice(0, MOST_NAMES).map((index) => nameOf(places[index]!, say));
  const rest = members.length - names.length;
  return [...names, ...(rest ? [say.t('others', { count: rest })] : [])].join('、');
}

/** What stands on a pin: its number, both numbers of two, or how many there are. */
export const pinText = ({ members }: { members: readonly number[] }, places: readonly Place[], { t }: Say): string =>
  members.length > 2 ? t('pins', { count: members.length }) : members.map((index) => places[index]!.number ?? NO_NUMBER).join('・');

function pin(each: ChartPin, { say, places, chosen, choose }: MapOptions): unknown {
  const { members, side } = each;
  const first = members[0]!;
  const isChosen = members.some((index) => chosen.includes(index));
  return html`<a
    class="pin ${isChosen ? 'chosen' : ''} ${members.length > 1 ? 'many' : ''}"
    part="pin"
    href="#office-${places[first]!.number ?? ''}"
    aria-current=${isChosen ? 'true' : nothing}
    @click=${(event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      choose(members, event);
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
