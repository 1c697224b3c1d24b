import { parseFiscalYear, type FiscalYear } from '../../model/fiscal-year.ts';
import { plainText } from '../../shapes/plain-text.ts';
import type { Phrase } from '../../shapes/types.ts';

/** Without what stands in brackets, which says it again: 令和8年度（2026年度）. */
export const withoutBrackets = (value: Phrase): string =>
  plainText(value)
    .normalize('NFKC')
    .replace(/\([^()]*\)/g, '')
    .trim();

/** A fiscal year, or the one in which a month falls: 令和8年度, 2026年4月. */
function yearOf(text: string): FiscalYear | undefined {
  const [, of = text, month = 4] = /^(.+?年)(\d{1,2})月/.exec(text) ?? [];
  const year = parseFiscalYear(of);
  return year.ok ? year.year - (Number(month) < 4 ? 1 : 0) : undefined;
}

/** Fiscal years, both included. */
export interface PeriodCard {
  start: FiscalYear;
  end: FiscalYear;
}

/** 計画期間: 令和8年度（2026年度）から令和12年度（2030年度）まで（5年間）, 令和8～12年度, 2026年4月～2031年3月. Undefined when it is not understood wholly. */
export function readPeriod(value: Phrase): PeriodCard | undefined {
  const [first = '', last = first, more] = withoutBrackets(value)
    .split(/から|まで|\s+to\s+|[~〜‐-―−-]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const start = yearOf(first);
  // 令和8～12年度 names the era once.
  const end = yearOf(last) ?? yearOf((/^\D+/.exec(first)?.[0] ?? '') + last);
  return more === undefined && start !== undefined && end !== undefined && start <= end ? { start, end } : undefined;
}
