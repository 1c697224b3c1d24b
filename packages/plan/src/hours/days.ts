import type { Dates, Days, IsHoliday } from './types.ts';

// A day is counted from 1970-01-01, in Japan's calendar.

/** The days of a page's windows are the same few. */
const known = new Map<number, string>();

export function dateOf(day: number): string {
  let date = known.get(day);
  if (date === undefined) {
    if (known.size > 1000) known.clear();
    known.set(day, (date = new Date(day * 864e5).toISOString().slice(0, 10)));
  }
  return date;
}

/** 1970-01-01 was a Thursday; days before it are negative. */
const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

export function within([from, through]: Dates, date: string): boolean {
  const day = from.length === 5 ? date.slice(5) : date;
  return from <= through ? from <= day && day <= through : from <= day || day <= through;
}

function fits({ weekdays, nth, monthDays, dates }: Days, day: number): boolean {
  const date = dateOf(day);
  const ofMonth = Number(date.slice(8));
  const isLast = (step: number) => dateOf(day + step).slice(0, 7) > date.slice(0, 7);
  return (
    (!weekdays || weekdays.includes(weekdayOf(day))) &&
    (!nth || nth.includes(Math.ceil(ofMonth / 7)) || (nth.includes(0) && isLast(7))) &&
    (!monthDays || monthDays.includes(ofMonth) || (monthDays.includes(0) && isLast(1))) &&
    (!dates || within(dates, date))
  );
}

/**
 * Whether a day is meant: yes, no, or undefined when that cannot be told. It cannot where holidays matter and are not
 * known, nor where 翌日 falls on another holiday: one town then closes on it, another on the day after the last holiday.
 */
export function applies(days: Days, day: number, isHoliday: IsHoliday | undefined): boolean | undefined {
  const { holidays, moved } = days;
  const hit = fits(days, day);
  if (!moved && (!holidays || holidays === 'also')) return hit;
  if (!isHoliday) return hit || moved ? undefined : false;
  const holiday = isHoliday(dateOf(day));
  if (holidays === 'only') return hit && holiday;
  if (hit && !holiday) return true;
  if (!moved) return false;
  const rests = (each: number) => isHoliday(dateOf(each)) || (moved === 'next-weekday' && weekdayOf(each) % 6 === 0);
  for (let before = day - 1; before > day - 15 && rests(before); before--) {
    if (!fits(days, before) || !isHoliday(dateOf(before))) continue;
    if (moved === 'next-weekday') return !rests(day);
    return before === day - 1 && !holiday ? true : undefined;
  }
  return false;
}

/** What is said of fewer days counts more: of dates, of holidays, of the second Wednesday, of Wednesdays. */
export const strength = ({ dates, holidays, nth }: Days): number => (dates ? 4 : holidays === 'only' ? 3 : nth ? 2 : 1);
