import { html, nothing } from 'lit';
import { phoneLink } from './entry.ts';
import { MOST_NAMES, pinName, type MapOptions } from './map-view.ts';
import { NO_NUMBER } from './say.ts';

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
          <span class="disc" aria-hidden="true">${number ?? NO_NUMBER}</span
          >${number === undefined ? nothing : html`<span class="sr">${say.t('number', { number })} </span>`}${say.phrase(office.name)}
        </p>
        ${office.address ? html`<p>${say.phrase(office.address)}</p>` : nothing}
        ${office.phone ? html`<p>${say.t('phone')} ${phoneLink(office.phone)}</p>` : nothing}
        ${office.coordinateAccuracy ? html`<p class="fine">${say.t('accuracy', { value: office.coordinateAccuracy })}</p>` : nothing}
      </div>`;
    })}
    ${rest ? html`<p>${say.t('others', { count: rest })}</p>` : nothing}
  </div>`;
}
