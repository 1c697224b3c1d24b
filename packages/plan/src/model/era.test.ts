import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eraOf, ERAS, isCalendarDate } from './era.ts';

for (const [date, name, year] of [
  ['2026-11-20', '令和', 8],
  ['2019-05-01', '令和', 1],
  ['2019-04-30', '平成', 31],
  ['1989-01-08', '平成', 1],
  ['1989-01-07', '昭和', 64],
  ['1926-12-25', '昭和', 1],
  ['1926-12-24', '大正', 15],
  ['1912-07-30', '大正', 1],
  ['1912-07-29', '明治', 45],
  ['1868-01-25', '明治', 1],
] as const) {
  test(`${date} is ${name}${year}年`, () => {
    const counted = eraOf(date);
    assert.equal(counted?.era.name, name);
    assert.equal(counted?.year, year);
  });
}

for (const date of ['1868-01-24', '2026-02-30', '2026-13-01', '2026-1-1', '', '2026-11-20T00:00:00Z']) {
  test(`"${date}" is no day of an era`, () => assert.equal(eraOf(date), undefined));
}

test('leap days exist when the calendar has them', () => {
  for (const date of ['2024-02-29', '2000-02-29']) assert.ok(isCalendarDate(date), date);
  for (const date of ['2026-02-29', '1900-02-29', '2026-04-31', '2026-00-10', '2026-01-00']) assert.ok(!isCalendarDate(date), date);
});

test('eras stand newest first, so that the first that has begun is the right one', () => {
  const starts = ERAS.map((era) => era.start);
  assert.deepEqual(starts, [...starts].sort().reverse());
});
