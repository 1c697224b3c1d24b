import { fiscalYearOf, parseFiscalYear, type FiscalYear } from '../../model/fiscal-year.ts';
import { plainText } from '../../shapes/plain-text.ts';
import type { Phrase } from '../../shapes/types.ts';
import { readDate } from '../read-date.ts';

/** What stands in brackets says it again: 令和8年度（2026年度）. */
const bare = (value: Phrase): string =>
  plainText(value)
    .normalize('NFKC')
    .replace(/\([^()]*\)/g, '')
    .trim();

/** A fiscal year, or the one in which a month falls: 令和8年度, 2026年4月. */
function yearOf(text: string): FiscalYear | undefined {
  const year = parseFiscalYear(text);
  return year.ok ? year.year : fiscalYearOf(readDate(text, true) ?? '');
}

/** Fiscal years, both included. */
export interface PeriodCard {
  start: FiscalYear;
  end: FiscalYear;
}

/** 計画期間: 令和8年度（2026年度）から令和12年度（2030年度）まで（5年間）, 令和8～12年度, 2026年4月～2031年3月. Undefined when it is not understood wholly. */
export function readPeriod(value: Phrase): PeriodCard | undefined {
  const [first = '', last = first, more] = bare(value)
    .split(/から|まで|\s+to\s+|[~〜‐-―−-]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const start = yearOf(first);
  // 令和8～12年度 names the era once.
  const end = yearOf(last) ?? yearOf((/^\D+/.exec(first)?.[0] ?? '') + last);
  return more === undefined && start !== undefined && end !== undefined && start <= end ? { start, end } : undefined;
}

/** A day, a month or a year: 令和3年3月（2021年3月）. As `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const readPartialDate = (value: Phrase): string | undefined => readDate(bare(value), true);
