import { fiscalYearOf, formatFiscalYear, parseFiscalYear, type FiscalYear } from '../../model/fiscal-year.ts';
import { formatDate } from '../../model/partial-date.ts';
import { plainText } from '../../shapes/plain-text.ts';
import type { Phrase } from '../../shapes/types.ts';
import { readDate } from '../read-date.ts';
import type { Form } from './form.ts';

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

export interface PeriodCard {
  start: FiscalYear;
  end: FiscalYear;
}

/** 令和8年度（2026年度）から令和12年度（2030年度）まで（5年間）, 令和8～12年度, 2026年4月～2031年3月. */
export const PERIOD: Form<PeriodCard> = {
  read: (value) => {
    const [first = '', last = first, more] = bare(value)
      .split(/から|まで|\s+to\s+|[~〜‐-―−-]/)
      .map((part) => part.trim())
      .filter(Boolean);
    const start = yearOf(first);
    // 令和8～12年度 names the era once.
    const end = yearOf(last) ?? yearOf((/^\D+/.exec(first)?.[0] ?? '') + last);
    return more === undefined && start !== undefined && end !== undefined && start <= end ? { start, end } : undefined;
  },
  write: ({ start, end }, say) => {
    const [from, to] = [start, end].map((year) => (lang: string) => formatFiscalYear(year, lang)) as [
      (lang: string) => string,
      (lang: string) => string,
    ];
    const japanese = (lang: string) => `${from(lang)}から${to(lang)}まで（${end - start + 1}年間）`;
    return say({ ja: japanese('ja'), 'ja-x-easy': japanese('ja-x-easy'), en: `${from('en')} to ${to('en')}` });
  },
  wanted: ['期間（例 令和8年度から令和12年度まで）', 'a period (such as 令和8年度から令和12年度まで)'],
};

/** A day, a month or a year: 令和3年3月（2021年3月）. As `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const PARTIAL_DATE: Form<string> = {
  read: (value) => readDate(bare(value), true),
  write: (date, say) => say({ ja: formatDate(date), 'ja-x-easy': formatDate(date, 'ja-x-easy'), en: date }),
  wanted: ['年月日（例 令和3年3月）', 'a day, month or year (such as 令和3年3月)'],
};

/** Yes in words of its own: 案, 架空の例. */
export const yesAs = (word: string, pattern: RegExp): Form<boolean> => ({
  read: (value) => pattern.test(bare(value)) || undefined,
  write: () => word,
  wanted: [`「${word}」`, `“${word}”`],
});
