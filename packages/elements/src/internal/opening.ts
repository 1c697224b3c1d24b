// Opening hours: loads behind a list, which shows them as text.
import { isOpen, loadHolidays, readHours, type Answer, type IsHoliday, type Schedule } from '@tomoni/plan/hours';
import { plainText, type Phrase } from '@tomoni/plan';

type Maybe<T> = T | undefined;

/** When a window or an office can be reached, verbatim; see `schedule` of the model. */
export interface Times {
  hours?: Maybe<Phrase>;
  closed?: Maybe<Phrase>;
  days?: Maybe<string>;
  opens?: Maybe<string>;
  closes?: Maybe<string>;
  note?: Maybe<Phrase>;
  byDay?: Maybe<{ readonly [day: string]: Maybe<Phrase> }>;
  validFrom?: Maybe<string>;
  validThrough?: Maybe<string>;
  closures?: Maybe<readonly { from?: Maybe<string>; through?: Maybe<string>; note?: Maybe<Phrase> }[]>;
}

let holidays: IsHoliday | undefined;
/** Without the holidays, what depends on them is 要確認. */
export async function withHolidays(): Promise<void> {
  holidays ??= await loadHolidays().catch(() => undefined);
}

const DAYS: Record<string, string> = {
  weekdays: '平日',
  monday: '月曜日',
  tuesday: '火曜日',
  wednesday: '水曜日',
  thursday: '木曜日',
  friday: '金曜日',
  saturday: '土曜日',
  sunday: '日曜日',
  holiday: '祝日',
};
const ja = (phrase: Phrase | undefined): string => (phrase === undefined ? '' : plainText(phrase, 'ja').trim());
const days = (list: string): string =>
  list.normalize('NFKC').replace(/^[月火水木金土日祝、,・\s]+$/, (all) =>
    all
      .replace(/[、,・\s]/g, '')
      .split('')
      .join('・'),
  );

/** All that a schedule says, as one Japanese text such as a page has it. */
export function hoursText({
  hours,
  closed,
  days: on,
  opens,
  closes,
  note,
  byDay = {},
  validFrom,
  validThrough,
  closures = [],
}: Times): string {
  const span = opens && closes ? `${opens}〜${closes}` : (opens ?? closes ?? '');
  return [
    validFrom && `${validFrom}から`,
    validThrough && `${validThrough}まで`,
    ja(hours),
    [on && days(on), span].filter(Boolean).join(' '),
    ...Object.entries(byDay).map(([day, text]) => text !== undefined && `${DAYS[day] ?? day} ${ja(text)}`),
    closed !== undefined && `休み：${ja(closed)}`,
    ...closures.map(
      ({ from, through, note: words }) => `休み：${from ?? ja(words)}${from && through && through !== from ? `〜${through}` : ''}`,
    ),
    ja(note),
  ]
    .filter(Boolean)
    .join('\n');
}

const schedules = new WeakMap<Times, Schedule>();

/** A schedule as the engine of hours understands it; `unread` holds what it does not. */
export function scheduleOf(given: Times): Schedule {
  let schedule = schedules.get(given);
  if (!schedule) schedules.set(given, (schedule = readHours(hoursText(given))));
  return schedule;
}

/** Whether it is open now; undefined when nothing is said about the hours. */
export const answerFor = (times: Times | undefined, now: Date): Answer | undefined =>
  times && hoursText(times) ? isOpen(scheduleOf(times), now, holidays) : undefined;
