import type { IsHoliday } from './types.ts';

/** What we use of the package. */
interface Calendar {
  getHolidaysOf: (year: number) => { month: number; date: number }[];
}

/**
 * Public holidays of Japan（国民の祝日に関する法律第3条: with 振替休日 and 国民の休日）, loaded when they are asked for.
 * From japanese-holidays, which knows the law since 1948 and computes the equinoxes; the days of 春分の日 and 秋分の日 are official
 * only from the February before. Rejects when the module cannot be loaded: then ask `isOpen` without them.
 */
export async function loadHolidays(): Promise<IsHoliday> {
  // @ts-expect-error: the package has no types
  const { default: calendar } = (await import('japanese-holidays')) as { default: Calendar };
  const years = new Map<number, Set<string>>();
  return (date) => {
    const year = Number(date.slice(0, 4));
    let days = years.get(year);
    if (!days) years.set(year, (days = new Set(calendar.getHolidaysOf(year).map((each) => `${each.month}-${each.date}`))));
    return days.has(`${Number(date.slice(5, 7))}-${Number(date.slice(8))}`);
  };
}
