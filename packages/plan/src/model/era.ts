/** A Japanese era（元号）. */
export interface Era {
  /** 令和 */
  name: string;
  /** Reiwa */
  latin: string;
  /** R, as in forms and tables: R8 */
  letter: string;
  /** First calendar day, `YYYY-MM-DD`. */
  start: string;
}

/**
 * The eras since 明治, newest first.
 *
 * Source: 元号法（昭和54年法律第43号）and the edicts and cabinet orders that changed the era.
 * 明治 was counted back to the first day of 慶応4年, which is 1868-01-25 in the Gregorian calendar.
 */
export const ERAS: readonly Era[] = [
  { name: '令和', latin: 'Reiwa', letter: 'R', start: '2019-05-01' },
  { name: '平成', latin: 'Heisei', letter: 'H', start: '1989-01-08' },
  { name: '昭和', latin: 'Showa', letter: 'S', start: '1926-12-25' },
  { name: '大正', latin: 'Taisho', letter: 'T', start: '1912-07-30' },
  { name: '明治', latin: 'Meiji', letter: 'M', start: '1868-01-25' },
];

/** A year counted in an era: 令和8. The first year is 1 and printed 元. */
export interface EraYear {
  era: Era;
  year: number;
}

/** Western year in which the era began: 令和 → 2019. */
export function firstYear(era: Era): number {
  return Number(era.start.slice(0, 4));
}

/**
 * The era of a calendar day in Japan: 2019-04-30 is 平成31年, 2019-05-01 is 令和元年.
 *
 * @param date `YYYY-MM-DD`, a day of the Japanese calendar (Asia/Tokyo); never an instant, so no time zone enters.
 * @returns undefined for a day before 明治 or a text that is not a calendar day.
 */
export function eraOf(date: string): EraYear | undefined {
  if (!isCalendarDate(date)) return undefined;
  const era = ERAS.find((each) => each.start <= date);
  return era && { era, year: Number(date.slice(0, 4)) - firstYear(era) + 1 };
}

/** True for a real day in the form `YYYY-MM-DD`: 2024-02-29 is one, 2026-02-29 is not. */
export function isCalendarDate(date: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}
