import { safeHref, type Phrase } from '@tomoni/plan';
import { html, nothing } from 'lit';
import { isSensitive, said } from './finder-window.ts';
import { listed, type WindowView } from './draw-window.ts';
import { day, languageName, type Say } from './say.ts';

const fact = (term: string, value: unknown): unknown =>
  value === undefined || value === nothing || value === ''
    ? nothing
    : html`<div>
        <dt>${term}</dt>
        <dd>${value}</dd>
      </div>`;

/** Yes, no, or the words that say how far. */
const available = (say: Say, value: boolean | Phrase | undefined, yes = 'yes', no = 'no'): unknown =>
  value === undefined ? undefined : typeof value === 'boolean' ? say.t(value ? yes : no) : say.phrase(value);

const link = (address: string | undefined): unknown => {
  const href = address && safeHref(address);
  return href ? html`<a class="address" href=${href}>${address}</a>` : address;
};

/** Everything about a window that is not seen at first, and what can be done with it. */
export function drawDetails({ say, window, key, link: linkOnPaper, print, show, copy }: WindowView): unknown {
  const { t } = say;
  const { place = {}, extra = [] } = window;
  const where = [place.postalCode && `〒${place.postalCode}`, place.address, place.building].filter(
    (part) => part !== undefined && part !== '',
  );
  return html`<dl part="facts">
      ${fact(t('description'), window.description && say.phrase(window.description))} ${fact(t('audience'), listed(say, window.audience))}
      ${fact(t('area'), listed(say, window.area))} ${fact(t('place'), place.name && say.phrase(place.name))}
      ${fact(t('address'), where.length ? where.map((part, index) => html`${index ? ' ' : nothing}${say.phrase(part as Phrase)}`) : undefined)}
      ${fact(t('access'), place.access && say.phrase(place.access))} ${fact(t('fax'), window.fax)}
      ${fact(t('email'), window.email && html`<a href="mailto:${window.email}">${window.email}</a>`)} ${fact(t('form'), link(window.form))}
      ${fact(t('online'), available(say, window.online))} ${fact(t('visit'), available(say, window.visit))}
      ${fact(t('homeVisit'), available(say, window.homeVisit))}
      ${fact(t('reservation'), available(say, window.reservation, 'needed', 'notNeeded'))}
      ${fact(t('languages'), window.languages?.length ? window.languages.map((tag) => languageName(say, tag)).join(t('comma')) : undefined)}
      ${fact(t('signLanguage'), available(say, window.signLanguage))} ${fact(t('writing'), available(say, window.writing))}
      ${fact(t('barrierFree'), available(say, window.barrierFree))} ${fact(t('cost'), window.cost && say.phrase(window.cost))}
      ${fact(t('documents'), listed(say, window.documents))} ${fact(t('provider'), window.provider && say.phrase(window.provider))}
      ${extra.map(({ column, value }) => (column ? fact(column, say.phrase(value)) : nothing))}
      ${fact(t('note'), window.note && say.phrase(window.note))} ${fact(t('url'), link(window.url))}
      ${fact(t('checked'), window.checked && day(say, window.checked))}
    </dl>
    <p class="tools">
      ${show ? html`<button type="button" class="quiet" @click=${(event: Event) => show(event.currentTarget as HTMLElement)}>${t('map')}</button>` : nothing}
      ${
        copy && where.length
          ? html`<button
              type="button"
              class="quiet"
              @click=${() => copy(where.map((part) => said(part as Phrase, say.language)).join(' '))}
            >
              ${t('copy')}
            </button>`
          : nothing
      }
      ${isSensitive(window) ? nothing : html`<a class="link" href="#window-${key}">${t('link')}</a>`}
      <button type="button" class="quiet" @click=${() => print(window)}>${t('print')}</button>
    </p>
    ${linkOnPaper}`;
}
