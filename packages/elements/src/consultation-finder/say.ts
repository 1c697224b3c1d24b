import type { Phrase } from '@tomoni/plan';
import type { Answer } from './answer.ts';

/** What the parts of the finder need to speak: its own words, the data's phrases, and the language for dates. */
export interface Say {
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  phrase(value: Phrase): unknown;
  language: string;
}

/** 2026-10-01 → 2026年10月1日 */
export const day = ({ language }: Say, date: string): string =>
  Number.isNaN(Date.parse(date)) ? date : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

const TO_JAPAN = 9 * 36e5;
const dayOf = (instant: number): number => Math.floor((instant + TO_JAPAN) / 864e5);

/** 17:15, 明日 8:30, 月曜 8:30, 1月4日 8:30: by Japan's clock. */
function moment({ t, language }: Say, instant: number, now: Date): string {
  const date = new Date(instant + TO_JAPAN);
  const time = `${date.getUTCHours()}:${String(date.getUTCMinutes()).padStart(2, '0')}`;
  const away = dayOf(instant) - dayOf(Number(now));
  if (away < 1) return time;
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date).replace(/曜日$/, '曜');
  const name = away === 1 ? t('tomorrow') : format(away < 7 ? { weekday: 'long' } : { month: 'long', day: 'numeric' });
  return `${name} ${time}`;
}

/** The three answers. */
export function stateText(say: Say, answer: Answer, now: Date): string {
  const { t } = say;
  if (answer.state === 'open') return answer.until === undefined ? t('openAlways') : t('open', { time: moment(say, answer.until, now) });
  if (answer.state === 'check') return t('check');
  return answer.next === undefined || (answer.unsure ?? Infinity) < answer.next
    ? t('closed')
    : t('closedUntil', { time: moment(say, answer.next, now) });
}

/** zh → 中国語; やさしい日本語 and sign language by our own words. */
export function languageName({ t, language }: Say, tag: string): string {
  if (tag === 'ja-x-easy') return t('easyJapanese');
  if (tag === 'jsl') return t('signLanguage');
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // no BCP 47 tag: as the page has it
  }
}
