import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { eraOf } from './era.ts';
import {
  EARLIEST_FISCAL_YEAR,
  eraYearOf,
  fiscalYearOf,
  formatFiscalYear,
  LATEST_FISCAL_YEAR,
  parseFiscalYear,
  type FiscalYearErrorCode,
} from './fiscal-year.ts';
import { FISCAL_YEARS } from '../testing/fiscal-years.ts';

const anyYear = fc.integer({ min: EARLIEST_FISCAL_YEAR, max: LATEST_FISCAL_YEAR });

describe('reading', () => {
  for (const [written, year] of FISCAL_YEARS) {
    test(`${JSON.stringify(written)} is ${year}`, () => assert.deepEqual(parseFiscalYear(written), { ok: true, year }));
  }

  for (const [written, code] of [
    ['', 'unreadable'],
    ['来年度', 'unreadable'],
    ['令和', 'unreadable'],
    ['慶応3年', 'unreadable'],
    ['令和8年度末', 'unreadable'],
    ['x'.repeat(1000), 'unreadable'],
    [null, 'unreadable'],
    [undefined, 'unreadable'],
    [{}, 'unreadable'],
    [[2026], 'unreadable'],
    [true, 'unreadable'],
    ['8', 'no-era'],
    ['８年度', 'no-era'],
    [8, 'no-era'],
    ['令和0年度', 'era-year-zero'],
    ['R0', 'era-year-zero'],
    ['令和8年度（2025年度）', 'contradiction'],
    ['2026(R7)', 'contradiction'],
    [1867, 'out-of-range'],
    [20266, 'out-of-range'],
    [2026.5, 'out-of-range'],
    [-2026, 'out-of-range'],
    [NaN, 'out-of-range'],
    ['3000', 'out-of-range'],
    ['令和99年度', 'out-of-range'],
    ['2026-04', 'is-date'],
    ['2026/4/1', 'is-date'],
    ['令和8年4月', 'is-date'],
    ['R8.4.1', 'is-date'],
  ] as [unknown, FiscalYearErrorCode][]) {
    test(`${JSON.stringify(written)?.slice(0, 20)} is refused: ${code}`, () => {
      const result = parseFiscalYear(written);
      assert.equal(result.ok, false);
      assert.equal(!result.ok && result.code, code);
    });
  }

  test('says what to do in Japanese, and in English on request', () => {
    const [ja, en] = [parseFiscalYear('8'), parseFiscalYear('8', 'en')];
    assert.ok(!ja.ok && /西暦か元号か.*令和8年度/.test(ja.message));
    assert.ok(!en.ok && /western or an era year.*2026/.test(en.message));
  });

  test('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseFiscalYear(value)));
  });
});

describe('printing', () => {
  for (const [year, lang, full, short] of [
    [2026, 'ja', '令和8年度（2026年度）', '令和8年度'],
    [2026, 'ja-JP', '令和8年度（2026年度）', '令和8年度'],
    [2026, 'en', 'FY2026 (Reiwa 8)', 'FY2026'],
    [2026, 'pt-BR', 'FY2026 (Reiwa 8)', 'FY2026'],
    [2026, 'ja-x-easy', '2026年度（2026年4月から2027年3月まで）', '2026年度'],
    [2019, 'ja', '令和元年度（2019年度）', '令和元年度'],
    [2018, 'ja', '平成30年度（2018年度）', '平成30年度'],
    [1989, 'ja', '平成元年度（1989年度）', '平成元年度'],
    [1988, 'ja', '昭和63年度（1988年度）', '昭和63年度'],
    [1927, 'ja', '昭和2年度（1927年度）', '昭和2年度'],
    [1926, 'ja', '大正15年度（1926年度）', '大正15年度'],
    [1912, 'ja', '大正元年度（1912年度）', '大正元年度'],
    [1911, 'ja', '明治44年度（1911年度）', '明治44年度'],
    [1867, 'ja', '1867年度', '1867年度'],
    [1867, 'en', 'FY1867', 'FY1867'],
  ] as const) {
    test(`${year} in ${lang}`, () => {
      assert.equal(formatFiscalYear(year, lang), full);
      assert.equal(formatFiscalYear(year, lang, { form: 'short' }), short);
    });
  }

  test('every year comes back from every way of printing it', () => {
    fc.assert(
      fc.property(anyYear, fc.constantFrom('ja', 'en', 'ja-x-easy', 'vi'), fc.constantFrom('full', 'short'), (year, lang, form) => {
        const printed = formatFiscalYear(year, lang, { form });
        assert.deepEqual(parseFiscalYear(printed), { ok: true, year }, printed);
      }),
    );
  });

  test('a year is called by the era in which most of it lies', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const counted = eraYearOf(year);
        assert.deepEqual(counted, eraOf(`${year}-10-01`));
      }),
    );
  });
});

describe('the fiscal year of a day', () => {
  for (const [date, year] of [
    ['2026-04-01', 2026],
    ['2027-03-31', 2026],
    ['2027-04-01', 2027],
    ['2026-01-01', 2025],
    ['2026-12-31', 2026],
    ['2026-04', 2026],
    ['2026-03', 2025],
    ['2024-02-29', 2023],
  ] as const) {
    test(`${date} lies in ${year}`, () => assert.equal(fiscalYearOf(date), year));
  }

  for (const date of ['2026', '2026-02-30', '2026-13', '令和8年4月1日', '', '2026-04-01T00:00:00+09:00']) {
    test(`"${date}" is no day`, () => assert.equal(fiscalYearOf(date), undefined));
  }
});
