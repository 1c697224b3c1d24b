import type { Phrase } from '@tomoni/plan';
import { html, nothing } from 'lit';
import { heading } from '../internal/heading.ts';
import { dialled, isStale, said, type CrisisLineOfPage, type FinderSchedule, type FinderWindow } from './finder-window.ts';
import type { Answer } from '@tomoni/plan/hours';
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
  /** Draws the rest. It loads with what reads the page, behind its own list. */
  details: (view: WindowView) => unknown;
  toggle: (window: FinderWindow) => void;
  print: (window: FinderWindow) => void;
  /** Shows its place on the map of the page; undefined when there is none that has it. */
  show: ((from: HTMLElement) => void) | undefined;
  /** Copies its address; undefined where the browser does not let a page do so. */
  copy: ((text: string) => void) | undefined;
}

/** Phrases in a row; undefined when there are none. */
export const listed = (say: Say, phrases: readonly Phrase[] = []): unknown =>
  phrases.length ? phrases.map((each, index) => html`${index ? say.t('comma') : nothing}${say.phrase(each)}`) : undefined;

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
    <div class="more ${isOpen ? '' : 'aside'}" id="more-${id}">${view.details(view)}</div>
  </article>`;
}

/**
 * The lines to call at once. Nothing where the data have none. On a telephone each is as low as its number, and what is said beside
 * the hours opens under all of them, so that the question is near.
 */
export function drawCrisisLines(say: Say, lines: readonly CrisisLineOfPage[], level: number, id: string): unknown {
  if (!lines.length) return nothing;
  const dates = [...new Set(lines.flatMap(({ checked }) => checked ?? []))].sort();
  return html`<div class="crisis" part="crisis">
    ${heading(level, 'heading', id, say.t('crisis'))}
    <ul aria-labelledby=${id}>
      ${lines.map(
        ({ name, phone, hours, region, note }) =>
          html`<li>
            <span class="who">${say.phrase(name)}${region ? html` <small>${say.phrase(region)}</small>` : nothing}</span>
            ${call(say, phone, said(name))}
            ${
              hours || note
                ? html`<span class="note"
                    >${hours ? say.phrase(hours) : nothing}${hours && note ? ' ' : nothing}${note ? html`<span class="rest">${say.phrase(note)}</span>` : nothing}</span
                  >`
                : nothing
            }
          </li>`,
      )}
    </ul>
    <details class="rests">
      <summary aria-label=${say.t('moreOf', { name: say.t('crisis') })}>${say.t('more')}</summary>
      <dl>
        ${lines.map(({ name, note }) =>
          note
            ? html`<div>
                <dt>${say.phrase(name)}</dt>
                <dd>${say.phrase(note)}</dd>
              </div>`
            : nothing,
        )}
      </dl>
    </details>
    ${dates[0] ? html`<p class="asof">${say.t('asOf', { date: day(say, dates[0]) })}</p>` : nothing}
  </div>`;
}
