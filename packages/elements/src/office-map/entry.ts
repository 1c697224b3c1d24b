import type { Phrase } from '@tomoni/plan';
import { html, nothing } from 'lit';
import { heading } from '../internal/heading.ts';
import type { OpenState } from './hours.ts';
import { dialled, routeTo, type Place } from './office.ts';
import { nameOf, type Say } from './say.ts';

export interface EntryOptions {
  say: Say;
  level: number;
  isChosen: boolean;
  isOnMap: boolean;
  routes: string | undefined;
  /** How far it is from where the resident measures. */
  away: string | undefined;
  /** Whether it is open; undefined until that is known. */
  open: OpenState | undefined;
  show: (event: Event) => void;
}

const fact = (term: unknown, value: unknown): unknown =>
  html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;

/** A number that can be dialled by a tap, as printed. */
export function phoneLink(phone: string): unknown {
  const number = dialled(phone);
  return number ? html`<a href=${`tel:${number}`} part="phone">${phone}</a>` : phone;
}

/** One office of the list: everything that is known of it, with or without a map. */
export function entry(place: Place, { say, level, isChosen, isOnMap, routes, away, open, show }: EntryOptions): unknown {
  const { office, number, position } = place;
  const { t, phrase, plain } = say;
  const { postalCode, address, phone, fax, email, hours, schedule = {}, url, note, extra = [] } = office;
  const { days, opens, closes, closed, note: when } = schedule;
  const times = [days, [opens, closes].filter(Boolean).join('〜')].filter(Boolean).join(' ');
  const optional = (key: string, value: Phrase | undefined): unknown => (value ? fact(t(key), phrase(value)) : nothing);
  const route = routes && position && routeTo(routes, position, address && plain(address));
  return html`<li id="entry-${number}" class="entry ${isChosen ? 'chosen' : ''}" part="entry" aria-current=${isChosen ? 'true' : nothing}>
    <span class="disc" part="number" aria-hidden="true">${number}</span>
    ${heading(level, 'heading', `name-${number}`, html`<span class="sr">${t('number', { number: number! })} </span>${phrase(office.name)}`)}
    ${away ? html`<p class="away" part="distance">${away}</p>` : nothing}
    ${hours || times ? html`<p class="state ${open?.state}" part="state">${open?.words}</p>` : nothing}
    <dl>
      ${
        address || postalCode
          ? fact(
              t('address'),
              html`${postalCode ? html`<span class="code">〒${postalCode.replace(/^〒\s*/, '')}</span> ` : nothing}${address ? phrase(address) : nothing}`,
            )
          : nothing
      }
      ${phone ? fact(t('phone'), phoneLink(phone)) : nothing} ${fax ? fact(t('fax'), fax) : nothing}
      ${email ? fact(t('email'), html`<a href=${`mailto:${email}`}>${email}</a>`) : nothing} ${optional('hours', hours)}
      ${optional('hours', times)} ${optional('closedOn', closed)} ${optional('note', when)}
      ${url ? fact(t('url'), html`<a href=${url}>${url}</a>`) : nothing} ${optional('note', note)}
      ${extra.map(({ column, value }) => fact(column || t('note'), phrase(value)))}
    </dl>
    ${isOnMap && !position ? html`<p class="off" part="off-map">${t('offMap')}</p>` : nothing}
    ${
      isOnMap && position
        ? html`<p class="actions">
            <button class="show" type="button" aria-expanded=${isChosen} aria-label="${t('show')}：${nameOf(place, say)}" @click=${show}>
              ${t('show')}
            </button>
            ${route ? html`<a class="route" part="route" href=${route} rel="noreferrer">${t('route')}</a>` : nothing}
          </p>`
        : nothing
    }
  </li>`;
}
