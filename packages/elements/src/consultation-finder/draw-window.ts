import { safeHref, type Phrase } from '@tomoni/plan';
import { html, nothing } from 'lit';
import { heading } from '../internal/heading.ts';
import { dialled, isSensitive, isStale, said, type CrisisLineOfPage, type FinderSchedule, type FinderWindow } from './finder-window.ts';
import type { Answer } from './answer.ts';
import { day, languageName, stateText, type Say } from './say.ts';

/** A receiver. */
const receiver = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path
    d="M6.6 3 9.4 3l1.6 4.6-2.2 1.9a12 12 0 0 0 5.7 5.7l1.9-2.2 4.6 1.6v2.8A3.6 3.6 0 0 1 17.4 21 14.4 14.4 0 0 1 3 6.6 3.6 3.6 0 0 1 6.6 3Z"
  />
</svg>`;

export interface WindowView {
  say: Say;
  window: FinderWindow;
  /** Its place in the page's own order, from 1. */
  number: number;
  /** What links call it. */
  key: string;
  level: number;
  now: Date;
  staleAfter: number;
  isOpen: boolean;
  /** While the hours are still being worked out: undefined, and its place is kept. */
  answer: Answer | undefined;
  /** What was meant by what the reader said: 生活困窮. */
  meant: string | undefined;
  /** Its address with a code, on paper. */
  link: unknown;
  toggle: (window: FinderWindow) => void;
  print: (window: FinderWindow) => void;
  /** Shows its place on the map of the page; undefined when there is none that has it. */
  show: ((from: HTMLElement) => void) | undefined;
  /** Copies its address; undefined where the browser does not let a page do so. */
  copy: ((text: string) => void) | undefined;
}

const listed = (say: Say, phrases: readonly Phrase[] = []): unknown =>
  phrases.length ? phrases.map((each, index) => html`${index ? say.t('comma') : nothing}${say.phrase(each)}`) : undefined;

const fact = (term: string, value: unknown): unknown =>
  value === undefined || value === nothing || value === ''
    ? nothing
    : html`<div>
        <dt>${term}</dt>
        <dd>${value}</dd>
      </div>`;

/** A number to call. What cannot be dialled is printed only. */
export function call(say: Say, number: string, name: string): unknown {
  const digits = dialled(number);
  const content = html`${receiver}<span class="sr">${say.t('call', { name })}</span><span class="number">${number}</span>`;
  return digits ? html`<a class="call" part="call" href="tel:${digits}">${content}</a>` : html`<span class="call">${content}</span>`;
}

const DAYS = ['weekdays', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'holiday'];

/** Hours as the town says them. */
function hours(say: Say, schedule: FinderSchedule): unknown {
  const { hours, closed, days, opens, closes, note, byDay = {}, validFrom, validThrough, closures = [] } = schedule;
  const lines: unknown[] = [
    hours && say.phrase(hours),
    (days || opens) && `${days ?? ''} ${opens ?? ''}${closes ? `〜${closes}` : ''}`.trim(),
    ...DAYS.map((key) => byDay[key] !== undefined && html`${say.t(key)} ${say.phrase(byDay[key]!)}`),
    closed && html`${say.t('closedOn')}${say.phrase(closed)}`,
    ...closures.map(
      ({ from, through, note: why }) =>
        html`${say.t('closedOn')}${from ? day(say, from) : nothing}${through && through !== from ? `〜${day(say, through)}` : nothing}${why ? html` ${say.phrase(why)}` : nothing}`,
    ),
    (validFrom || validThrough) &&
      say.t('valid', { from: validFrom ? day(say, validFrom) : '', through: validThrough ? day(say, validThrough) : '' }),
    note && say.phrase(note),
  ];
  const drawn = lines.filter((line) => line !== undefined && line !== false && line !== '');
  return drawn.length ? html`<div class="hours" part="hours">${drawn.map((line) => html`<p>${line}</p>`)}</div>` : nothing;
}

/** Yes, no, or the words that say how far. */
const available = (say: Say, value: boolean | Phrase | undefined, yes = 'yes', no = 'no'): unknown =>
  value === undefined ? undefined : typeof value === 'boolean' ? say.t(value ? yes : no) : say.phrase(value);

const link = (address: string | undefined): unknown => {
  const href = address && safeHref(address);
  return href ? html`<a href=${href}>${address}</a>` : address;
};

function details({ say, window, key, link: linkOnPaper, print, show, copy }: WindowView): unknown {
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

/** One window: whom to call at once, the rest when it is opened. */
export function drawWindow(view: WindowView): unknown {
  const { say, window, number, level, now, staleAfter, isOpen, answer, meant, toggle } = view;
  const { t } = say;
  const { phones = [], schedule, themes } = window;
  const id = `w${number}`;
  const name = said(window.name);
  return html`<article class="window" part="window" aria-labelledby=${id}>
    ${heading(level, 'heading', id, say.phrase(window.name))}
    ${themes?.length ? html`<p class="themes" part="themes">${listed(say, themes)}</p>` : nothing}
    ${meant ? html`<p class="meant">${t('meant', { theme: meant })}</p>` : nothing}
    ${
      schedule
        ? html`<p class="state ${answer?.state ?? 'unknown'}" part="state">${answer ? stateText(say, answer, now) : nothing}</p>
            ${hours(say, schedule)}`
        : nothing
    }
    ${
      phones.length
        ? html`<ul class="phones" part="phones">
            ${phones.map((phone) => {
              const notes = [
                phone.kind && t(`kind_${phone.kind}`),
                phone.extension && t('extension', { number: phone.extension }),
                ...(phone.languages ?? []).map((tag) => languageName(say, tag)),
              ].filter(Boolean);
              return html`<li>
                ${call(say, phone.number, name)}
                ${
                  notes.length || phone.note
                    ? html`<span class="note"
                        >${notes.join(t('comma'))}${notes.length && phone.note ? t('comma') : nothing}${phone.note ? say.phrase(phone.note) : nothing}</span
                      >`
                    : nothing
                }
              </li>`;
            })}
          </ul>`
        : nothing
    }
    ${isStale(window.checked, staleAfter, now) ? html`<p class="stale" part="stale">${t('stale', { date: day(say, window.checked!) })}</p>` : nothing}
    <button
      type="button"
      class="toggle"
      part="toggle"
      aria-expanded=${isOpen}
      aria-controls="more-${id}"
      aria-label=${t(isOpen ? 'lessOf' : 'moreOf', { name })}
      @click=${() => toggle(window)}
    >
      ${t(isOpen ? 'less' : 'more')}
    </button>
    <div class="more ${isOpen ? '' : 'aside'}" id="more-${id}">${details(view)}</div>
  </article>`;
}

/** The lines to call at once. Nothing where the data have none. */
export function drawCrisisLines(say: Say, lines: readonly CrisisLineOfPage[], level: number, id: string): unknown {
  if (!lines.length) return nothing;
  const dates = [...new Set(lines.flatMap(({ checked }) => checked ?? []))].sort();
  return html`<div class="crisis" part="crisis">
    ${heading(level, 'heading', id, say.t('crisis'))}
    <ul aria-labelledby=${id}>
      ${lines.map(
        ({ name, phone, hours, region, note }) =>
          html`<li>
            <span class="who">${say.phrase(name)}${region ? html`<small> ${say.phrase(region)}</small>` : nothing}</span>
            ${call(say, phone, said(name))}
            ${
              hours || note
                ? html`<span class="note"
                    >${hours ? say.phrase(hours) : nothing}${hours && note ? ' ' : nothing}${note ? say.phrase(note) : nothing}</span
                  >`
                : nothing
            }
          </li>`,
      )}
    </ul>
    ${dates[0] ? html`<p class="asof">${say.t('asOf', { date: day(say, dates[0]) })}</p>` : nothing}
  </div>`;
}
