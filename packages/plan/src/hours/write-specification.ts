import { dateOf } from './days.ts';
import type { Days, Schedule, Span } from './types.ts';

const WEEK = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const SCHEMA = 'https://schema.org/';
const TO_JAPAN = 9 * 36e5;

/** One entry of schema.org's `openingHoursSpecification`. */
export interface Specification {
  '@type': 'OpeningHoursSpecification';
  dayOfWeek?: string[];
  opens: string;
  closes: string;
  validFrom?: string;
  validThrough?: string;
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const entry = (days: readonly string[], [from, to]: Span): Specification => ({
  '@type': 'OpeningHoursSpecification',
  dayOfWeek: days.map((day) => SCHEMA + day),
  opens: clock(from),
  closes: to === 1440 ? '23:59' : clock(to), // 24:00 is no time in schema.org
});

/** Weekdays and holidays only; what schema.org cannot say (第2水曜日, 末日, a season, 翌日に振り替え) is not plain. */
const isPlain = ({ nth, monthDays, dates, moved }: Days): boolean => !nth && !monthDays && !dates && !moved;

/** The next 年末年始 as dates of one winter: from the one that is not over yet. */
function nextWinter([from, through]: readonly [string, string], now: Date | number): [string, string] {
  const today = dateOf(Math.floor((Number(now) + TO_JAPAN) / 864e5));
  const year = Number(today.slice(0, 4)) - (from > through && today.slice(5) <= through ? 1 : 0);
  const ends = (start: number): string => `${from > through ? start + 1 : start}-${through}`;
  const start = ends(year) < today ? year + 1 : year;
  return [`${start}-${from}`, ends(start)];
}

/**
 * A schedule as schema.org says it, the other way round of `readSpecification`. Nothing of a schedule that was not understood wholly,
 * or that schema.org cannot say: a search engine would announce wrong hours. What it says is open is open.
 *
 * @param now 年末年始 is written with the dates of the next winter.
 * @returns undefined when it cannot be said.
 */
export function writeSpecification({ rules, closures, unread, yearEnd }: Schedule, now: Date | number): Specification[] | undefined {
  if (unread.length || !rules.length) return undefined;
  const open = new Map<string, readonly Span[]>();
  let isClosedOnHolidays = false;
  for (const { days, spans, dates, instead } of rules) {
    if (!days.length || !spans.length || dates || instead) return undefined;
    for (const each of days) {
      if (!isPlain(each) || (!each.weekdays && !each.holidays)) return undefined;
      const { weekdays = [0, 1, 2, 3, 4, 5, 6], holidays } = each;
      const names = holidays === 'only' ? [] : weekdays.map((day) => WEEK[day]!);
      if (holidays === 'never') isClosedOnHolidays = true;
      else if (holidays === 'only' && each.weekdays) return undefined;
      else if (holidays) names.push('PublicHolidays');
      for (const name of names) {
        if (open.has(name) && String(open.get(name)) !== String(spans)) return undefined;
        open.set(name, spans);
      }
    }
  }
  const winters: (readonly [string, string])[] = [];
  for (const { except: _, ...days } of closures) {
    if (days.dates) {
      if (String(days.dates) !== String(yearEnd) || days.weekdays || days.holidays || !isPlain({ ...days, dates: undefined! }))
        return undefined;
      winters.push(nextWinter(yearEnd, now));
    } else if (!isPlain(days)) return undefined;
    else if (days.holidays === 'only' && !days.weekdays) isClosedOnHolidays = true;
    else if (days.weekdays && !days.holidays) {
      // Open on holidays, closed on Wednesdays: schema.org cannot say what a holiday on a Wednesday is.
      if (open.has('PublicHolidays')) return undefined;
      for (const day of days.weekdays) open.delete(WEEK[day]!);
    } else return undefined;
  }
  if (isClosedOnHolidays) open.delete('PublicHolidays');

  const bySpan = new Map<string, { names: string[]; span: Span }>();
  for (const [name, spans] of open) {
    for (const span of spans) {
      const same = bySpan.get(String(span)) ?? { names: [], span };
      same.names.push(name);
      bySpan.set(String(span), same);
    }
  }
  const entries = [...bySpan.values()].map(({ names, span }) => entry(names, span));
  if (!entries.length) return undefined;
  if (isClosedOnHolidays) entries.push(entry(['PublicHolidays'], [0, 0]));
  for (const [validFrom, validThrough] of winters)
    entries.push({ '@type': 'OpeningHoursSpecification', opens: '00:00', closes: '00:00', validFrom, validThrough });
  return entries;
}
