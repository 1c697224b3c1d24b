import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readHoursColumns } from './columns.ts';
import { says } from './testing/japan.ts';

const LAW = '国民の祝日に関する法律に規定する休日及び年末年始（12月29日から翌年の1月3日）は終日利用不可。';
const LAW_WIDE = '国民の祝日に関する法律に規定する休日及び年末年始（１２月２９日から翌年の１月３日まで）は利用不可。';

describe('the columns of 自治体標準オープンデータセット', () => {
  for (const note of [LAW, LAW.replace('12月29日', '１２月２９日').replace('1月3日', '１月３日'), LAW_WIDE]) {
    for (const row of [
      { 利用可能曜日: '月火水木金', 開始時間: '09:00', 終了時間: '17:00', 利用可能日時特記事項: note },
      { availableDate: '月火水木金', startTime: '09:00', endTime: '17:00', availableDateNote: note },
    ]) {
      test(`${Object.keys(row)[0]}, with the sentence that real files use: ${note.slice(20)}`, () => {
        const schedule = readHoursColumns(row);
        assert.deepEqual(schedule.unread, []);
        says(schedule, '2026-11-20 08:59', '閉まっています（次は今日 9:00から）');
        says(schedule, '2026-11-20 09:00', '開いています（17:00まで）');
        says(schedule, '2026-11-20 17:00', '閉まっています（次は火曜 9:00から）');
        says(schedule, '2026-11-23 10:00', '閉まっています（次は火曜 9:00から）');
        says(schedule, '2026-05-06 10:00', '閉まっています（次は木曜 9:00から）');
        says(schedule, '2026-09-22 10:00', '閉まっています（次は木曜 9:00から）');
        says(schedule, '2026-12-28 16:59', '開いています（17:00まで）');
        says(schedule, '2026-12-29 10:00', '閉まっています（次は月曜 9:00から）');
        says(schedule, '2027-01-03 10:00', '閉まっています（次は月曜 9:00から）');
        says(schedule, '2027-01-04 09:00', '開いています（17:00まで）');
      });
    }
  }

  for (const [name, times] of Object.entries({
    'of a spreadsheet': { 開始時間: 0.375, 終了時間: 0.71875 },
    'as text of a spreadsheet': { 開始時間: '0.375', 終了時間: '0.71875' },
    'with seconds': { 開始時間: '9:00:00', 終了時間: '17:15:00' },
    'without a colon': { 開始時間: '0900', 終了時間: '1715' },
    'in full width': { 開始時間: '９：００', 終了時間: '１７：１５' },
    'in words': { 開始時間: '9時', 終了時間: '午後5時15分' },
  })) {
    test(`times ${name}`, () => {
      const schedule = readHoursColumns({ 利用可能曜日: '月～金', ...times });
      says(schedule, '2026-11-20 08:59', '閉まっています（次は今日 9:00から）');
      says(schedule, '2026-11-20 17:14', '開いています（17:15まで）');
    });
  }

  test('days divided by semicolons, or written out', () => {
    for (const 利用可能曜日 of ['月;水;金', '月|水|金', '月曜日・水曜日・金曜日', ' 月 水 金 ']) {
      const schedule = readHoursColumns({ 利用可能曜日, 開始時間: '9:00', 終了時間: '17:00' });
      says(schedule, '2026-11-19 10:00', '閉まっています（次は金曜 9:00から）');
    }
  });

  test('the names of the toilets’ list, days only, and nothing', () => {
    says(
      readHoursColumns({ 利用可能曜日: '毎日', 利用開始時間: '0:00', 利用終了時間: '24:00' }),
      '2026-11-23 03:00',
      '開いています（24時間）',
    );
    says(readHoursColumns({ 利用可能曜日: '月火水木金' }), '2026-11-21 10:00', '閉まっています（月曜は要確認）');
    says(readHoursColumns({}), '2026-11-20 10:00', '要確認');
  });

  test('a note that is not understood is shown verbatim, whatever the other columns say', () => {
    for (const note of ['要予約', '　※利用には事前の申請が必要です。', '祝日は休み、お盆は要問合せ']) {
      const row = { 利用可能曜日: '月火水木金', 開始時間: '09:00', 終了時間: '17:00', 利用可能日時特記事項: note };
      for (const moment of ['2026-11-20 10:00', '2026-11-22 03:00']) says(readHoursColumns(row), moment, `要確認：${note}`);
    }
  });

  test('times that are missing or odd are not guessed', () => {
    for (const times of [
      { 開始時間: '9:00' },
      { 終了時間: '17:00' },
      { 開始時間: '9', 終了時間: '17' },
      { 開始時間: '9:00', 終了時間: '5:00' },
      { 開始時間: {}, 終了時間: '17:00' },
    ]) {
      const schedule = readHoursColumns({ 利用可能曜日: '月火水木金', ...times });
      assert.notDeepEqual(schedule.unread, [], JSON.stringify(times));
    }
  });
});
