import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { loadHolidays } from './holidays.ts';
import { isOpen } from './open.ts';
import { readHours } from './read.ts';
import { readSpecification } from './specification.ts';
import { writeSpecification } from './write-specification.ts';

const isHoliday = await loadHolidays();
const NOW = Date.parse('2026-11-20T05:00:00Z');
const said = (text: string) => writeSpecification(readHours(text), NOW);

describe('opening hours for search engines', () => {
  it('says weekdays, closed holidays and the next 年末年始', () => {
    const type = '@type';
    assert.deepEqual(said('月〜金 8:30〜17:15（祝日・年末年始を除く）'), [
      {
        [type]: 'OpeningHoursSpecification',
        dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((day) => `https://schema.org/${day}`),
        opens: '08:30',
        closes: '17:15',
      },
      { [type]: 'OpeningHoursSpecification', dayOfWeek: ['https://schema.org/PublicHolidays'], opens: '00:00', closes: '00:00' },
      { [type]: 'OpeningHoursSpecification', opens: '00:00', closes: '00:00', validFrom: '2026-12-29', validThrough: '2027-01-03' },
    ]);
  });

  it('says the 年末年始 that is not over, and the next one after it', () => {
    const winter = (now: string) => {
      const last = writeSpecification(readHours('毎日 9:00〜17:00（年末年始を除く）'), Date.parse(now))!.at(-1)!;
      return [last.validFrom, last.validThrough];
    };
    assert.deepEqual(winter('2027-01-02T00:00:00Z'), ['2026-12-29', '2027-01-03']);
    assert.deepEqual(winter('2027-01-03T15:00:00Z'), ['2027-12-29', '2028-01-03']);
    assert.deepEqual(winter('2026-12-31T15:00:00Z'), ['2026-12-29', '2027-01-03']);
  });

  for (const text of [
    '第2・第4水曜日 13時から16時まで',
    '毎月10日 9:00〜12:00',
    '随時',
    '平日 9:00〜17:00、職員が不在のときはお休みです',
    '4月〜9月は平日 9:00〜18:00',
    '24時間',
    '平日',
    '年中無休 24時間\n休み：水曜日',
    '',
  ]) {
    it(`says nothing of 「${text}」`, () => assert.equal(said(text), undefined));
  }

  it('what it says is open is open, at any moment', () => {
    const days = fc.constantFrom('月〜金', '平日', '土日祝', '毎日', '火・木', '月曜日から土曜日まで', '水曜日', '祝日', '年中無休');
    const spans = fc.constantFrom('8:30〜17:15', '9時から12時、13時から17時', '22:00〜翌5:00', '0:00〜24:00', '24時間', '10:00～19:00');
    const except = fc.constantFrom(
      '',
      '（祝日を除く）',
      '（祝日・年末年始を除く）',
      '\n休み：水曜日',
      '\n休み：土日祝、年末年始',
      '（12月29日〜1月3日を除く）',
      '\n休み：第3月曜日',
    );
    const rule = fc.tuple(days, spans).map((parts) => parts.join(' '));
    let written = 0;
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 2 }), except, fc.integer({ min: 0, max: 380 * 48 }), (rules, closed, half) => {
        const schedule = readHours(rules.join('、') + closed);
        const entries = writeSpecification(schedule, NOW);
        if (!entries) return;
        written++;
        const at = NOW + half * 18e5;
        const read = isOpen(readSpecification(entries), at, isHoliday).state;
        const own = isOpen(schedule, at, isHoliday).state;
        assert.ok(
          read !== 'open' || own === 'open' || closed.includes('年末年始') || closed.includes('12月29日'),
          `${schedule.note}: ${own}`,
        );
        if (at < Date.parse('2027-12-01'))
          assert.ok(read !== 'open' || own === 'open', `${schedule.note} ${new Date(at).toISOString()}: ${own}`);
      }),
      { numRuns: 3000 },
    );
    assert.ok(written > 500, `${written}`);
  });
});
