import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import { isOpen } from './open.ts';
import { readHours } from './read.ts';
import { readHoursColumns } from './columns.ts';
import { readSpecification } from './specification.ts';
import { sayJa } from './say/ja.ts';
import { aTown, anInstant, anyDialect } from './testing/arbitrary.ts';
import { at, isHoliday } from './testing/japan.ts';
import { opensByHand } from './testing/by-hand.ts';

const MINUTE = 6e4;

describe('whatever is typed', () => {
  test('nothing crashes the readers, nor the answer', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme' }), anyDialect);
    fc.assert(
      fc.property(anything, anything, anInstant, (text, note, now) => {
        for (const schedule of [
          readHours(text),
          readHoursColumns({ 利用可能曜日: text, 開始時間: note, 終了時間: text, 利用可能日時特記事項: note }),
        ]) {
          const answer = isOpen(schedule, now, isHoliday);
          sayJa(answer, now);
          if (schedule.unread.length) assert.equal(answer.state, 'check');
        }
      }),
    );
    fc.assert(fc.property(fc.jsonValue(), anInstant, (value, now) => void isOpen(readSpecification(value), now, isHoliday)));
  });

  test('one word that is not understood, anywhere in a text, and there is no answer at any time', () => {
    const noise = fc.constantFrom(
      '要予',
      '随',
      '変更',
      '不',
      '申込',
      '電話',
      '祭り',
      'お盆',
      '未定',
      '以降',
      'ごろ',
      'なし',
      'ない',
      '隔',
      '#',
      '?',
      '…',
      '９９',
      'x',
      '🙂',
    );
    fc.assert(
      fc.property(aTown, noise, fc.nat(), anInstant, ({ text }, word, place, now) => {
        const cut = place % (text.length + 1);
        const spoilt = `${text.slice(0, cut)}${word}${text.slice(cut)}`;
        const schedule = readHours(spoilt);
        assert.notDeepEqual(schedule.unread, [], spoilt);
        assert.deepEqual(isOpen(schedule, now, isHoliday), { state: 'check', note: spoilt, reason: 'unread' });
      }),
    );
  });

  test('nothing is open at a time that the text does not hold', () => {
    // All hours in the dialect lie from 9:00 to 17:15.
    fc.assert(
      fc.property(
        anyDialect,
        fc.integer({ min: 0, max: 4000 }),
        fc.constantFrom('00:00', '08:59', '17:15', '23:59'),
        (text, days, clock) => {
          const now = at(`2024-01-01 ${clock}`) + days * 864e5;
          assert.notEqual(isOpen(readHours(text), now, isHoliday).state, 'open', text);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('a closing day that is added to a text is never open', () => {
    const undated = anyDialect.filter((text) => !/\d月|\d\/\d/.test(text)); // hours of one date hold on it
    const days = fc.constantFrom(
      ['\n祝日は休み', '2026-11-23'] as const,
      ['。水曜日を除く', '2026-11-18'] as const,
      ['\n休業日：水曜日', '2026-11-18'] as const,
    );
    fc.assert(
      fc.property(undated, days, fc.constantFrom('09:00', '12:30', '16:59'), (text, [closing, day], clock) => {
        fc.pre(!text.includes('第2') || closing.includes('祝日')); // 水曜日は休み。第2水曜日 9時〜17時
        assert.notEqual(isOpen(readHours(text + closing), at(`${day} ${clock}`), isHoliday).state, 'open', text + closing);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a town’s hours', () => {
  test('are read wholly, and answered as counting by hand answers', () => {
    fc.assert(
      fc.property(aTown, anInstant, (town, now) => {
        const schedule = readHours(town.text);
        assert.deepEqual(schedule.unread, [], town.text);
        for (let minute = 0; minute < 2880; minute++) {
          const instant = Math.floor(now / MINUTE + minute) * MINUTE;
          const expected = opensByHand(town, instant);
          const { state } = isOpen(schedule, instant, isHoliday);
          if (state !== expected) assert.equal(state, expected, `${town.text} at ${new Date(instant).toISOString()}`);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('the end that is told is the end, and the next opening is really the next, minute by minute', () => {
    fc.assert(
      fc.property(aTown, anInstant, (town, now) => {
        const answer = isOpen(readHours(town.text), now, isHoliday);
        const [first, target] =
          answer.state === 'open'
            ? (['open', answer.until] as const)
            : answer.state === 'closed'
              ? (['closed', answer.next] as const)
              : ['check', undefined];
        if (target === undefined) return;
        assert.ok(target > now);
        const where = `${town.text} at ${new Date(now).toISOString()}, told ${new Date(target).toISOString()}`;
        if (first === 'open') assert.notEqual(opensByHand(town, target), 'open', where);
        else assert.equal(opensByHand(town, target), 'open', where);
        const unsure = answer.state === 'closed' ? answer.unsure : undefined;
        if (unsure !== undefined) assert.ok(unsure > now && unsure < target && opensByHand(town, unsure) === 'check', where);
        const end = Math.min(target, now + 10 * 864e5);
        for (let instant = now; instant < end; instant += 7 * MINUTE) {
          const state = opensByHand(town, instant);
          const isAsTold =
            first === 'open' ? state === 'open' : state === 'closed' || (state === 'check' && unsure !== undefined && instant >= unsure);
          if (!isAsTold) assert.fail(`${where}: ${state} at ${new Date(instant).toISOString()}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('are the same for visitors in every time zone', () => {
    const zone = process.env['TZ'];
    after(() => {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    });
    const answerIn = (name: string, text: string, now: number) => {
      process.env['TZ'] = name;
      return sayJa(isOpen(readHours(text), now, isHoliday), now);
    };
    fc.assert(
      fc.property(aTown, anInstant, ({ text }, now) => {
        const inJapan = answerIn('Asia/Tokyo', text, now);
        for (const name of ['America/St_Johns', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Australia/Lord_Howe', 'Europe/London']) {
          assert.equal(answerIn(name, text, now), inJapan, name);
        }
      }),
    );
  });
});
