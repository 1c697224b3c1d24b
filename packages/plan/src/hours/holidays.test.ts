import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, describe, test } from 'node:test';
import holidayJp from '@holiday-jp/holiday_jp';
import { loadHolidays } from './holidays.ts';

const YEARS = { from: '2020-01-01', through: '2050-12-31' };
const DAY = 864e5;

/** Every day of the years, counted without any time zone. */
const days = Array.from({ length: (Date.parse(YEARS.through) - Date.parse(YEARS.from)) / DAY + 1 }, (_, index) =>
  new Date(Date.parse(YEARS.from) + index * DAY).toISOString().slice(0, 10),
);
const expected = days.filter((day) => Object.hasOwn(holidayJp.holidays, day));

describe('public holidays of 2020 to 2050', () => {
  test('are known to the second source for all these years', () => {
    for (let year = 2020; year <= 2050; year++) assert.ok(expected.filter((day) => day.startsWith(`${year}-`)).length >= 15, String(year));
  });

  test('are the same in both sources, day for day', async () => {
    const isHoliday = await loadHolidays();
    assert.deepEqual(days.filter(isHoliday), expected);
  });

  test('include substitute holidays and days between two holidays', async () => {
    const isHoliday = await loadHolidays();
    for (const day of ['2026-05-06', '2026-09-22', '2027-03-22', '2032-09-21', '2049-09-21']) assert.ok(isHoliday(day), day);
    for (const day of ['2026-05-07', '2026-09-24', '2026-12-29', '2028-02-29']) assert.ok(!isHoliday(day), day);
  });

  test('do not depend on the visitor’s time zone', async () => {
    const zone = process.env['TZ'];
    after(() => {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    });
    const require = createRequire(import.meta.url);
    const offsets = new Set<number>();
    // Whole and broken offsets, both sides of the date line, summer time that begins or ends at Japan’s midnight.
    for (const name of [
      'UTC',
      'Asia/Tokyo',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'Asia/Kathmandu',
      'Africa/Cairo',
      'America/Sao_Paulo',
      'Europe/Berlin',
    ]) {
      process.env['TZ'] = name;
      for (const path of Object.keys(require.cache).filter((each) => each.includes('japanese-holidays'))) delete require.cache[path];
      const calendar = require('japanese-holidays') as { getHolidaysOf: (year: number) => { month: number; date: number }[] };
      const found: string[] = [];
      for (let year = 2020; year <= 2050; year++) {
        for (const { month, date } of calendar.getHolidaysOf(year))
          found.push(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
      }
      assert.deepEqual(found, expected, name);
      offsets.add(new Date(0).getTimezoneOffset());
    }
    assert.ok(offsets.size > 8, 'the zones were not really set');
  });
});
