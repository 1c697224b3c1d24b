import { parseFiscalYear } from '../model/fiscal-year.ts';
import { columnOf, type Column } from './column.ts';

const YEAR =
  /(?:令和|平成|昭和|[RHSＲＨＳ])[.．]?\s*(?:元|[\d０-９]{1,2})\s*(?:年度?)?(?:[（(][\d０-９]{4}(?:年度?)?[)）])?|[\d０-９]{4}年?度?(?:[（(].{2,8}[)）])?/;

/** The year that a column's name has in it, and what else it says: 令和8年度の今後の方向性 → 2026, 今後の方向性. */
export function yearIn(name: string): { year: number; rest: string } | undefined {
  const [found = ''] = YEAR.exec(name) ?? [];
  const year = found ? parseFiscalYear(found) : undefined;
  if (!year?.ok) return undefined;
  const rest = name
    .replace(found, '')
    .replace(/[（(]\s*[)）]/, '')
    .trim();
  return {
    year: year.year,
    rest: rest
      .replace(/^の/, '')
      .replace(/^[（(](.*)[)）]$/, '$1')
      .trim(),
  };
}

/** What a column that names a fiscal year holds. */
export interface YearColumn {
  year: number;
  /** 目標値（令和12年度）: the column that it is without its year; undefined for a value measured in that year. */
  column?: Column;
  /** Whether it says not the value but where it comes from: 令和8年度の調査. */
  isSurvey: boolean;
}

/** 令和8年度, 令和8年度実績値, 2026年度（令和8年度）の調査, 目標値（R12）; undefined for a column that is none of them. */
export function yearColumnOf(name: string, columns: readonly Column[]): YearColumn | undefined {
  const [found = ''] = YEAR.exec(name) ?? [];
  const year = found ? parseFiscalYear(found) : undefined;
  if (!year?.ok) return undefined;
  const rest = name.replace(found, '').replace(/[\s（()）の]/g, '');
  const column = rest ? columnOf(rest, columns) : undefined;
  if (column?.field.endsWith('.value')) return { year: year.year, column, isSurvey: false };
  return /^(実績値?|値|調査)?$/.test(rest) ? { year: year.year, isSurvey: rest === '調査' } : undefined;
}
