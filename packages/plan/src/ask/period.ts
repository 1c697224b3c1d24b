import { fiscalYearOf, type FiscalYear } from '../model/fiscal-year.ts';
import { isCalendarDate } from '../model/era.ts';

/** Japan has kept UTC+9 all year since 1952 (Asia/Tokyo). Unit: ms. */
const TOKYO = 9 * 3_600_000;

/** The day that it is in Japan at an instant, `YYYY-MM-DD`; undefined for an invalid date. */
export function dayInJapan(instant: Date): string | undefined {
  const day = Number.isNaN(instant.getTime()) ? '' : new Date(instant.getTime() + TOKYO).toISOString().slice(0, 10);
  return isCalendarDate(day) ? day : undefined;
}

/** Where a day stands in the period of a plan. */
export interface PeriodNow {
  state: 'before' | 'during' | 'after';
  /** How many fiscal years the plan covers. */
  years: number;
  /** Which of them it is, from 1; 0 before the first, `years` + 1 after the last. */
  year: number;
  /** How much of the period has passed, from 0 to 1. */
  passed: number;
}

/** Where an instant stands in a period of fiscal years, by the calendar of Japan; undefined when it is no instant, or the period no period. */
export function periodNow({ start, end }: { start: FiscalYear; end: FiscalYear }, now: Date): PeriodNow | undefined {
  const day = dayInJapan(now);
  const fiscalYear = fiscalYearOf(day ?? '');
  const years = end - start + 1;
  if (!day || fiscalYear === undefined || !(years > 0)) return undefined;
  const state = fiscalYear < start ? 'before' : fiscalYear > end ? 'after' : 'during';
  const first = Date.UTC(start, 3);
  const passed = (Date.parse(day) - first) / (Date.UTC(end + 1, 3) - first);
  return {
    state,
    years,
    year: Math.min(Math.max(fiscalYear - start + 1, 0), years + 1),
    passed: Math.min(Math.max(passed, 0), 1),
  };
}
