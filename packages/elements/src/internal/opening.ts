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

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;
/** 2026-12-04 → 2026年12月4日 */
const date = (text: string): string =>
  text.replace(ISO, (_, year: string, month: string, day: string) => `${year}年${Number(month)}月${Number(day)}日`);

/** All that a schedule says, as one Japanese text such as a page has it; days that it is valid from and through stand beside. */
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
    validFrom && !ISO.test(validFrom) && `${validFrom}から`,
    validThrough && !ISO.test(validThrough) && `${validThrough}まで`,
    ja(hours),
    [on && days(on), span].filter(Boolean).join(' '),
    ...Object.entries(byDay).map(([day, text]) => text !== undefined && `${DAYS[day] ?? day} ${ja(text)}`),
    closed !== undefined && `休み：${ja(closed)}`,
    ...closures.map(
      ({ from, through, note: words }) =>
        `休み：${from ? date(from) : ja(words)}${from && through && through !== from ? `〜${date(through)}` : ''}`,
    ),
    ja(note),
  ]
    .filter(Boolean)
    .join('\n');
}

const schedules = new WeakMap<Times, Schedule>();

/** Before and after the days for which it holds, a schedule says nothing. With a season in its own words too, nobody can tell. */
function withValidity(schedule: Schedule, { validFrom: from = '', validThrough: through = '' }: Times): Schedule {
  if (!ISO.test(from) && !ISO.test(through)) return schedule;
  const rules = schedule.rules.length ? schedule.rules : [{ days: [], spans: [] }];
  if (rules.some(({ dates }) => dates)) return { ...schedule, unread: [...schedule.unread, `${from}〜${through}`] };
  const dates = [ISO.test(from) ? from : '0000', ISO.test(through) ? through : '9999'] as const;
  return { ...schedule, rules: rules.map((rule) => ({ ...rule, dates })) };
}

/** A schedule as the engine of hours understands it; `unread` holds what it does not. */
export function scheduleOf(given: Times): Schedule {
  let schedule = schedules.get(given);
  if (!schedule) schedules.set(given, (schedule = withValidity(readHours(hoursText(given)), given)));
  return schedule;
}

/** Whether it is open now; undefined when nothing is said about the hours. */
export const answerFor = (times: Times | undefined, now: Date): Answer | undefined =>
  times && hoursText(times) ? isOpen(scheduleOf(times), now, holidays) : undefined;
