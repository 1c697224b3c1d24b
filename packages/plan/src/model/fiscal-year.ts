import { ERAS, firstYear, isCalendarDate, type EraYear } from './era.ts';

/**
 * A Japanese fiscal year（会計年度）: the western year in which it starts. 2026 runs from 1 April 2026
 * to 31 March 2027 and is printed 令和8年度.
 *
 * Source: 地方自治法 第208条（会計年度は、毎年4月1日に始まり、翌年3月31日に終わる）.
 */
export type FiscalYear = number;

/** Years outside are taken for slips of the pen: 明治元年 and a century that no plan reaches. */
export const EARLIEST_FISCAL_YEAR = 1868;
export const LATEST_FISCAL_YEAR = 2100;

/** No way of writing a year is longer; a longer text would only cost the patterns below their time. */
const LONGEST_TEXT = 60;

/** Why a text is not a fiscal year. */
export type FiscalYearErrorCode = 'unreadable' | 'no-era' | 'era-year-zero' | 'contradiction' | 'out-of-range' | 'is-date';

export type FiscalYearResult = { ok: true; year: FiscalYear } | { ok: false; code: FiscalYearErrorCode; message: string };

const KANJI_DIGITS = '〇一二三四五六七八九';
const ERA = `(?:${ERAS.map((era) => era.name).join('|')}|[${ERAS.map((era) => era.letter).join('')}]\\.?|${ERAS.map((era) => era.latin).join('|')})`;
const ERA_YEAR = new RegExp(`^(${ERA})\\s*(元|\\d{1,2}|[${KANJI_DIGITS}十]{1,3})(?:年度?)?$`, 'i');
const WESTERN_YEAR = /^(?:西暦|FY|fiscalyear)?\s*(\d{4})(?:年度?)?$/i;
/** `令和8年度(2026年度)`, `令和8(2026)年度`: the same year said twice. */
const TWICE = /^(.+?)\s*\((.+?)\)\s*(?:年度?)?$/;
/** What やさしい日本語 adds in brackets: 2026年4月から2027年3月まで. */
const SPAN = /^(\d{4})年4月から\s*\d{4}年3月まで$/;

/**
 * Reads a fiscal year as people write it: 2026, "2026", "２０２６", "2026年度", "令和8年度", "令和八年度", "令和元年度",
 * "R8", "Reiwa 8", "FY2026", "令和8年度（2026年度）". Years that an era never reached are read as plans
 * of their time print them: 平成31年度 = 令和元年度 = 2019, 平成32年度 = 2020.
 *
 * @param input A number or a text; anything else is an error, nothing is thrown.
 * @param language Language of the message: Japanese unless `en`.
 */
export function parseFiscalYear(input: unknown, language: 'ja' | 'en' = 'ja'): FiscalYearResult {
  const fail = (code: FiscalYearErrorCode): FiscalYearResult => ({ ok: false, code, message: MESSAGES[language][code] });
  if (typeof input !== 'number' && typeof input !== 'string') return fail('unreadable');
  if (typeof input === 'number' && !Number.isInteger(input)) return fail('out-of-range');
  if (String(input).length > LONGEST_TEXT) return fail('unreadable');
  // Spaces mean nothing in 令和 8 年度, but "2 026" stays what it is.
  const text = String(input)
    .normalize('NFKC')
    .trim()
    .replace(/(\D)\s+|\s+(?!\d)/g, '$1');
  const said = TWICE.exec(text)?.slice(1) ?? [text];
  const years = said.map(readOne);
  const failed = years.find((year) => typeof year === 'string');
  if (failed !== undefined) return fail(failed as FiscalYearErrorCode);
  const [year, again] = years as number[];
  if (again !== undefined && again !== year) return fail('contradiction');
  if (year! < EARLIEST_FISCAL_YEAR || year! > LATEST_FISCAL_YEAR) return fail('out-of-range');
  return { ok: true, year: year! };
}

function readOne(text: string): FiscalYear | FiscalYearErrorCode {
  const western = WESTERN_YEAR.exec(text) ?? SPAN.exec(text);
  if (western) return Number(western[1]);
  const match = ERA_YEAR.exec(text);
  if (match) {
    const year = eraNumber(match[2]!);
    if (year === 0) return 'era-year-zero';
    const name = match[1]!.toLowerCase();
    const era = ERAS.find((each) => [each.name, each.latin, each.letter, `${each.letter}.`].some((known) => known.toLowerCase() === name));
    if (era && year !== undefined) return firstYear(era) + year - 1;
  }
  if (/^\d{1,3}(?:年度?)?$/.test(text)) return 'no-era';
  if (/\d{4}[-/.]\d|\d[-/.]\d+[-/.]\d|\d月/.test(text)) return 'is-date';
  return /^-?\d+(?:年度?)?$/.test(text) ? 'out-of-range' : 'unreadable';
}

/** 元 → 1, 八 → 8, 十 → 10, 二十一 → 21, 12 → 12. */
function eraNumber(text: string): number | undefined {
  if (text === '元') return 1;
  if (/^\d+$/.test(text)) return Number(text);
  const match = new RegExp(`^([${KANJI_DIGITS}]?)(十?)([${KANJI_DIGITS}]?)$`).exec(text);
  if (!match) return undefined;
  const [, tens = '', ten = '', ones = ''] = match;
  const value = (digit: string, empty: number) => (digit === '' ? empty : KANJI_DIGITS.indexOf(digit));
  return ten ? value(tens, 1) * 10 + value(ones, 0) : value(tens, 0) * (ones ? 10 : 1) + value(ones, 0);
}

/**
 * The era year by which a fiscal year is called: the era that covers most of it. 2019 is 令和元年度 (not 平成31年度),
 * 1926 is 大正15年度 (昭和 began on 25 December), 1989 is 平成元年度.
 */
export function eraYearOf(year: FiscalYear): EraYear | undefined {
  const era = ERAS.find((each) => each.start <= `${year}-10-01`);
  return era && { era, year: year - firstYear(era) + 1 };
}

/** `full` says the year twice, `short` once. */
export interface FiscalYearFormat {
  form?: 'full' | 'short';
}

/**
 * Prints a fiscal year.
 *
 * | language | full | short |
 * |---|---|---|
 * | ja | 令和8年度（2026年度） | 令和8年度 |
 * | en and others | FY2026 (Reiwa 8) | FY2026 |
 * | ja-x-easy | 2026年度（2026年4月から2027年3月まで） | 2026年度 |
 *
 * やさしい日本語 uses western years: 在留支援のためのやさしい日本語ガイドライン（出入国在留管理庁・文化庁）.
 */
export function formatFiscalYear(year: FiscalYear, lang = 'ja', { form = 'full' }: FiscalYearFormat = {}): string {
  const tag = lang.toLowerCase();
  const counted = eraYearOf(year);
  const short = form === 'short' || counted === undefined;
  if (tag.startsWith('ja-x-easy')) return short ? `${year}年度` : `${year}年度（${year}年4月から${year + 1}年3月まで）`;
  if (tag === 'ja' || tag.startsWith('ja-')) {
    if (!counted) return `${year}年度`;
    const japanese = `${counted.era.name}${counted.year === 1 ? '元' : counted.year}年度`;
    return short ? japanese : `${japanese}（${year}年度）`;
  }
  return short ? `FY${year}` : `FY${year} (${counted.era.latin} ${counted.year})`;
}

/**
 * The fiscal year in which a day falls: 2027-03-31 is still 2026, 2027-04-01 is 2027.
 *
 * @param date `YYYY-MM-DD` or `YYYY-MM`, a day of the Japanese calendar (Asia/Tokyo), never an instant.
 * @returns undefined when the text is no such day.
 */
export function fiscalYearOf(date: string): FiscalYear | undefined {
  if (!isCalendarDate(date.length === 7 ? `${date}-01` : date)) return undefined;
  const year = Number(date.slice(0, 4));
  return date.slice(5, 7) >= '04' ? year : year - 1;
}

const MESSAGES: Record<'ja' | 'en', Record<FiscalYearErrorCode, string>> = {
  ja: {
    unreadable: '年度として読めません。2026 や「令和8年度」のように書いてください。',
    'no-era': '西暦か元号かが分かりません。2026 や「令和8年度」のように書いてください。',
    'era-year-zero': '元号の年は元年（1年）から始まります。',
    contradiction: '括弧の中と外で年度が違います。',
    'out-of-range': `年度は ${EARLIEST_FISCAL_YEAR} から ${LATEST_FISCAL_YEAR} までの整数です。`,
    'is-date': '日付や月ではなく、年度を書いてください。',
  },
  en: {
    unreadable: 'This is not a fiscal year. Write it as 2026 or 令和8年度.',
    'no-era': 'A western or an era year? Write it as 2026 or 令和8年度.',
    'era-year-zero': 'Era years start at 1.',
    contradiction: 'The years inside and outside the brackets differ.',
    'out-of-range': `A fiscal year is a whole number from ${EARLIEST_FISCAL_YEAR} to ${LATEST_FISCAL_YEAR}.`,
    'is-date': 'Write the fiscal year, not a date or a month.',
  },
};
