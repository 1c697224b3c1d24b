import { YEAR_END } from './read.ts';
import type { Dates, Days, HoursOptions, Rule, Schedule, Span } from './types.ts';

const WEEK = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `09:00`, `09:00:00`, `09:00:00+09:00`: minutes after midnight. */
function minutes(value: unknown): number | undefined {
  const [, hour, minute] = /^([01]\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?(?:\+09:00)?$/.exec(textOf(value)) ?? [];
  const total = Number(hour) * 60 + Number(minute);
  return total <= 1440 ? total : undefined;
}

/** `Monday`, `https://schema.org/Monday`, `schema:PublicHolidays` */
function daysOf(value: unknown): Days | undefined {
  const name = textOf(isObject(value) ? value['@id'] : value).replace(/^.*[/:]/, '');
  if (name === 'PublicHolidays') return { holidays: 'only' };
  return WEEK.includes(name) ? { weekdays: [WEEK.indexOf(name)] } : undefined;
}

const day = (value: unknown): string | undefined => /^\d{4}-\d\d-\d\d(?=T|$)/.exec(textOf(value))?.[0];

function datesOf({ validFrom, validThrough }: Record<string, unknown>): Dates | undefined | false {
  if (validFrom == null && validThrough == null) return undefined;
  const from = validFrom == null ? '0000' : day(validFrom);
  const through = validThrough == null ? '9999' : day(validThrough);
  return from !== undefined && through !== undefined && from <= through ? [from, through] : false;
}

/** What one entry says. Equal times at midnight, or none, are closed; an end before the beginning is on the next day. */
function spanOf({ opens, closes }: Record<string, unknown>): Span | 'closed' | undefined {
  if (opens == null && closes == null) return 'closed';
  const [start, end] = [minutes(opens), minutes(closes)];
  if (start === undefined || end === undefined || start === 1440) return undefined;
  if (start === end) return start === 0 ? 'closed' : undefined;
  const last = end >= 1439 ? 1440 : end;
  return [start, last > start ? last : last + 1440];
}

/**
 * Reads `OpeningHoursSpecification` objects of schema.org: `dayOfWeek`, `opens`, `closes`, `validFrom`, `validThrough`.
 * Entries of the same day add up（9:00–12:00 and 13:00–17:00）. Entries without `dayOfWeek` are for the days from `validFrom` through
 * `validThrough` and take the place of the others（special hours, closures）. Weekdays say nothing about holidays, unless
 * there is an entry for `PublicHolidays`.
 *
 * @param value One object, or a list; anything else, and every entry that is not understood (by its place in the list), is `unread`.
 */
export function readSpecification(value: unknown, { yearEnd = YEAR_END, unsaid = 'check' }: HoursOptions = {}): Schedule {
  const unread: string[] = [];
  const closures: Days[] = [];
  const found = new Map<string, { days: Days; dates: Dates | undefined; spans: Span[] }>();
  let index = -1;
  for (const entry of listOf(value)) {
    index++;
    const dates = isObject(entry) && datesOf(entry);
    const span = isObject(entry) ? spanOf(entry) : undefined;
    const named = isObject(entry) ? listOf(entry['dayOfWeek']).map(daysOf) : [];
    const days = named.length || !dates ? named : [{ dates }];
    if (dates === false || !span || !days.length || days.includes(undefined)) {
      unread.push(`[${index}]`);
      continue;
    }
    for (const each of days as Days[]) {
      const season = each.dates ? undefined : dates;
      const key = JSON.stringify([each, season]);
      const same = found.get(key) ?? { days: each, dates: season, spans: [] };
      found.set(key, same);
      if (span !== 'closed') same.spans.push(span);
    }
  }
  const rules: Rule[] = [];
  for (const { days, dates, spans } of found.values()) {
    spans.sort(([a], [b]) => a - b);
    if (spans.length) rules.push({ days: [days], spans, ...(dates && { dates, instead: true }) });
    else closures.push({ ...days, ...(dates && { dates }) });
  }
  if (!found.size && !unread.length) unread.push('[]');
  return { note: '', rules, closures, unread, yearEnd, said: { holidays: false, yearEnd: false }, unsaid };
}
