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

/** A record while it is being read. */
export type Loose = Record<string, unknown>;

/** Puts a part of what was measured in a year beside the other parts. */
function observe(record: Loose, year: number, part: Loose): void {
  const observations = (record['observations'] ??= []) as Loose[];
  const known = observations.find(({ fiscalYear }) => fiscalYear === year);
  if (known) Object.assign(known, part);
  else observations.push({ fiscalYear: year, ...part });
}

/** What was measured, in the order of the years; a year without a value is none. */
function order(record: Loose): void {
  const observations = record['observations'] as { fiscalYear: number; value?: number }[] | undefined;
  if (observations)
    record['observations'] = observations.filter(({ value }) => value !== undefined).sort((a, b) => a.fiscalYear - b.fiscalYear);
}

/** For tables whose columns may stand for fiscal years. */
export const YEARS = { columnOf: yearColumnOf, observe, order };
