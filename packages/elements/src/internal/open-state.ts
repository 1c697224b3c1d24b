/** What `isOpen` of `@tomoni/plan/hours` says; instants are milliseconds since 1970. */
type Answer = { state: 'open'; until?: number } | { state: 'closed'; next?: number; unsure?: number } | { state: 'check' };

/** How an element speaks of hours: `open`, `openAlways`, `closed`, `closedUntil`, `check`, `tomorrow` are its words. */
interface Say {
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  language: string;
}

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
