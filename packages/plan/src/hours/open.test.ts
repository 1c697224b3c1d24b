import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isOpen } from './open.ts';
import { readHours } from './read.ts';
import { sayEn } from './say/en.ts';
import { sayEasy } from './say/ja-x-easy.ts';
import { at, isHoliday, says } from './testing/japan.ts';
import type { Answer } from './types.ts';

describe('isOpen', () => {
  const weekdays = readHours('月〜金 9:00〜17:00');
  test('takes a Date or milliseconds', () => {
    const now = at('2026-11-20 10:00');
    assert.deepEqual(isOpen(weekdays, new Date(now), isHoliday), { state: 'open', until: at('2026-11-20 17:00') });
    assert.deepEqual(isOpen(weekdays, now, isHoliday), { state: 'open', until: at('2026-11-20 17:00') });
  });
  test('counts seconds to the minute that has begun', () => {
    assert.equal(isOpen(weekdays, at('2026-11-20 09:00') - 1, isHoliday).state, 'closed');
    assert.equal(isOpen(weekdays, at('2026-11-20 17:00') - 1, isHoliday).state, 'open');
  });
  test('does not answer for a moment that is none, or beyond its calendar', () => {
    for (const now of [NaN, Infinity, -1, 8.64e15, new Date('x')]) assert.equal(isOpen(weekdays, now, isHoliday).state, 'check');
  });
  test('tells why it cannot answer', () => {
    const reason = (text: string, moment: string) => {
      const answer = isOpen(readHours(text), at(moment), isHoliday);
      return answer.state === 'check' && answer.reason;
    };
    assert.equal(reason('月〜金 9:00〜17:00', '2026-11-23 10:00'), 'holiday');
    assert.equal(reason('月〜金 9:00〜17:00', '2026-12-29 10:00'), 'year-end');
    assert.equal(reason('月〜金', '2026-11-20 10:00'), 'unsaid');
    assert.equal(reason('要予約', '2026-11-20 10:00'), 'unread');
  });
  test('while holidays are not known, answers what does not depend on them', () => {
    const of = (text: string, moment: string) => isOpen(readHours(text), at(moment)).state;
    assert.equal(of('毎日 9:00〜17:00', '2026-11-20 10:00'), 'open');
    assert.equal(of('24時間 365日', '2026-11-20 10:00'), 'open');
    assert.equal(of('月〜金 9:00〜17:00（祝日を含む）', '2026-11-20 10:00'), 'open');
    assert.equal(of('平日 9:00〜17:00', '2026-11-20 10:00'), 'check');
    assert.equal(of('平日 9:00〜17:00', '2026-11-20 08:00'), 'closed');
    assert.equal(of('平日 9:00〜17:00', '2026-11-21 10:00'), 'closed');
    assert.equal(of('月〜金 9:00〜17:00（祝日を除く）', '2026-11-20 10:00'), 'check');
    assert.equal(of('9:00〜17:00 休館日：月曜日（祝日の場合は翌日）', '2026-11-23 10:00'), 'check');
  });
  test('a town may set the days of 年末年始, and what silence means', () => {
    const options = { yearEnd: ['12-28', '01-04'], unsaid: 'closed' } as const;
    says(readHours('平日9時〜17時（年末年始を除く）', options), '2026-12-28 10:00', '閉まっています（次は1月5日（火） 9:00から）');
    says(readHours('月〜金 9時〜17時', options), '2027-01-04 10:00', '閉まっています（次は火曜 9:00から）');
    says(readHours('月〜金 9時〜17時', options), '2026-11-23 10:00', '閉まっています（次は火曜 9:00から）');
    says(readHours('毎日 9時〜17時', options), '2026-11-23 10:00', '開いています（17:00まで）');
    says(readHours('平日9時〜17時（年末年始（12月29日〜1月3日）を除く）', options), '2026-12-28 10:00', '開いています（17:00まで）');
  });
});

describe('an answer in words', () => {
  const now = at('2026-11-20 10:00');
  const answers: [Answer, en: string, easy: string][] = [
    [{ state: 'open', until: at('2026-11-20 17:15') }, 'Open (until 17:15)', '開（あ）いています（17:15まで）'],
    [{ state: 'open', until: at('2026-11-21 00:00') }, 'Open (until 24:00)', '開（あ）いています（24:00まで）'],
    [
      { state: 'open', until: at('2026-11-21 09:00') },
      'Open (until 9:00 on Saturday)',
      '開（あ）いています（土曜日（どようび） 9:00まで）',
    ],
    [{ state: 'open' }, 'Open (24 hours)', '開（あ）いています（24時間（じかん））'],
    [
      { state: 'closed', next: at('2026-11-20 13:00') },
      'Closed (opens today at 13:00)',
      '閉（し）まっています（次（つぎ）は 今日（きょう） 13:00から）',
    ],
    [
      { state: 'closed', next: at('2026-11-23 08:30') },
      'Closed (opens on Monday at 8:30)',
      '閉（し）まっています（次（つぎ）は 月曜日（げつようび） 8:30から）',
    ],
    [
      { state: 'closed', next: at('2027-01-04 08:30') },
      'Closed (opens on Monday, 4 January at 8:30)',
      '閉（し）まっています（次（つぎ）は 1月（がつ）4日（にち） 月曜日（げつようび） 8:30から）',
    ],
    [
      { state: 'closed', next: at('2026-11-24 08:30'), unsure: at('2026-11-23 08:30') },
      'Closed (opens on Tuesday at 8:30; may be open on Monday, please check)',
      '閉（し）まっています（次（つぎ）は 火曜日（かようび） 8:30から。月曜日（げつようび）は 確認（かくにん）してください）',
    ],
    [{ state: 'closed' }, 'Closed', '閉（し）まっています'],
    [{ state: 'check', note: '要予約', reason: 'unread' }, 'Please check: 要予約', '確認（かくにん）してください：要予約'],
    [
      { state: 'check', note: '月〜金', reason: 'holiday' },
      'Please check (public holiday): 月〜金',
      '今日（きょう）は 祝日（しゅくじつ）です。確認（かくにん）してください：月〜金',
    ],
    [{ state: 'check', note: '', reason: 'unread' }, 'Please check', '確認（かくにん）してください'],
  ];
  for (const [answer, en, easy] of answers) {
    test(en, () => {
      assert.equal(sayEn(answer, now), en);
      assert.equal(sayEasy(answer, now), easy);
      assert.equal(sayEn(answer, new Date(now)), en);
    });
  }
});
