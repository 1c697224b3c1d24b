import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { rowsOfNouns } from '../write/records.ts';
import type { Row } from '../shapes/types.ts';
import { officeOf, row, windowOf } from '../testing/one-row.ts';
import { languageName, languageOf } from './forms/languages.ts';
import { recordsToRows } from './records.ts';
import type { RepairCode } from './repair.ts';
import { repairMessage } from './repair-message.ts';
import { OFFICE_TABLE, WINDOW_TABLE } from './vocabulary.ts';

describe('dirt is read, and told to those who keep the table', () => {
  const CASES: [column: string, found: string, field: string, read: unknown, codes: RepairCode[]][] = [
    // Clean values are no repairs.
    ['電話番号', '0191-23-6020', 'phones', [{ number: '0191-23-6020' }], []],
    ['郵便番号', '021-0877', 'place', { postalCode: '021-0877' }, []],
    ['最終確認日', '2026-04-01', 'checked', '2026-04-01', []],
    ['来所', '可', 'visit', true, []],
    ['手話', 'なし', 'signLanguage', false, []],
    ['予約', '要', 'reservation', true, []],
    ['開始時間', '09:00', 'schedule', { opens: '09:00' }, []],
    // Full width.
    ['電話番号', '０１９１－２３－６０２０', 'phones', [{ number: '0191-23-6020' }], ['width']],
    ['電話番号', '0191ー23ー6020', 'phones', [{ number: '0191-23-6020' }], []],
    ['FAX', '０１９１‐２３‐６０２４', 'fax', '0191-23-6024', ['width']],
    ['郵便番号', '〒０２１－０８７７', 'place', { postalCode: '021-0877' }, ['width']],
    ['最終確認日', '２０２６年４月１日', 'checked', '2026-04-01', ['width']],
    ['メール', 'ａ＠ｂ．example', 'email', 'a@b.example', ['width']],
    ['開始時間', '９：００', 'schedule', { opens: '09:00' }, ['width']],
    // Lost leading zeros.
    ['電話番号', '191236020', 'phones', [{ number: '0191236020' }], ['leading-zero']],
    ['電話番号', '191236020.0', 'phones', [{ number: '0191236020' }], ['leading-zero']],
    ['電話番号', '191-23-6020', 'phones', [{ number: '0191-23-6020' }], ['leading-zero']],
    ['電話番号', '9012345678', 'phones', [{ number: '09012345678' }], ['leading-zero']],
    ['FAX', '191236024', 'fax', '0191236024', ['leading-zero']],
    ['電話番号', '120279338', 'phones', [{ number: '0120279338' }], ['leading-zero']],
    ['電話番号', '189', 'phones', [{ number: '189' }], []],
    ['電話番号', '#8008', 'phones', [{ number: '#8008' }], []],
    ['電話番号', '23-6020', 'phones', [{ number: '23-6020' }], []],
    ['電話番号', '+81-191-23-6020', 'phones', [{ number: '+81-191-23-6020' }], []],
    ['郵便番号', '210877', 'place', { postalCode: '021-0877' }, ['leading-zero']],
    ['郵便番号', '21-0877', 'place', { postalCode: '021-0877' }, ['leading-zero']],
    ['郵便番号', '0210877', 'place', { postalCode: '021-0877' }, []],
    // Days.
    ['最終確認日', '令和8年4月1日', 'checked', '2026-04-01', ['wareki']],
    ['最終確認日', 'R8.4.1', 'checked', '2026-04-01', ['wareki']],
    ['最終確認日', '令和元年５月１日', 'checked', '2019-05-01', ['wareki']],
    ['最終確認日', '46113', 'checked', '2026-04-01', ['serial-date']],
    ['最終確認日', '46113.5', 'checked', '2026-04-01', ['serial-date']],
    ['最終確認日', '43586', 'checked', '2019-05-01', ['serial-date']],
    ['最終確認日', '20260401', 'checked', '2026-04-01', ['date-form']],
    ['最終確認日', '2026/4/1', 'checked', '2026-04-01', []],
    // Times.
    ['開始時間', '9時', 'schedule', { opens: '09:00' }, []],
    ['開始時間', '9時半', 'schedule', { opens: '09:30' }, []],
    ['開始時間', '8時30分', 'schedule', { opens: '08:30' }, []],
    ['開始時間', '0830', 'schedule', { opens: '08:30' }, []],
    ['開始時間', '8:30:00', 'schedule', { opens: '08:30' }, []],
    ['終了時間', '午後5時15分', 'schedule', { closes: '17:15' }, []],
    ['終了時間', '24:00', 'schedule', { closes: '24:00' }, []],
    ['終了時間', '0.71875', 'schedule', { closes: '17:15' }, ['serial-time']],
    ['開始時間', '0.375', 'schedule', { opens: '09:00' }, ['serial-time']],
    // Yes and no.
    ['来所', '○', 'visit', true, ['yes-no']],
    ['来所', '×', 'visit', false, ['yes-no']],
    ['来所', '不可', 'visit', false, []],
    ['訪問', '有', 'homeVisit', true, ['yes-no']],
    ['訪問', '無', 'homeVisit', false, ['yes-no']],
    ['オンライン', '対応可', 'online', true, ['yes-no']],
    ['オンライン', '要予約（Zoom）', 'online', '要予約（Zoom）', []],
    ['予約', '要予約', 'reservation', true, ['yes-no']],
    ['予約', '予約不要', 'reservation', false, ['yes-no']],
    ['予約', '前日までに電話', 'reservation', '前日までに電話', []],
    ['手話', '有り', 'signLanguage', true, ['yes-no']],
    ['バリアフリー', '１', 'barrierFree', true, ['yes-no']],
    // Costs.
    ['費用', '無料', 'cost', '無料', []],
    ['費用', 'なし', 'cost', '無料', ['free']],
    ['費用', '0円', 'cost', '無料', ['free']],
    ['費用', '1回500円', 'cost', '1回500円', []],
    // Languages.
    ['対応言語', '英語、中国語（簡体字）、ベトナム語ほか', 'languages', ['en', 'zh-Hans', 'vi'], []],
    ['対応言語', '日本語・やさしい日本語', 'languages', ['ja', 'ja-x-easy'], []],
    ['対応言語', '韓国・朝鮮語', 'languages', ['ko'], []],
    ['対応言語', 'en, pt', 'languages', ['en', 'pt'], []],
    ['対応言語', '英語、火星語', 'languages', ['en'], ['partial']],
  ];
  for (const [column, found, field, read, codes] of CASES) {
    it(`${column} ${found}`, () => {
      const { window, problems, repairs } = windowOf({ [column]: found });
      assert.deepEqual(window[field as keyof typeof window], read);
      assert.deepEqual(
        repairs.map(({ code }) => code),
        codes,
      );
      assert.deepEqual(problems, []);
    });
  }

  for (const [column, found] of [
    ['最終確認日', '46113日'],
    ['最終確認日', '12345'],
    ['最終確認日', '2026-02-30'],
    ['最終確認日', '20260230'],
    ['開始時間', '朝'],
    ['開始時間', '午後12時'],
    ['開始時間', '9:60'],
    ['開始時間', '30:00'],
    ['郵便番号', '1234'],
    ['対応言語', '可'],
    ['電話番号', '窓口まで'],
  ] as const) {
    it(`${column} ${found} is no such thing, and no guess is made`, () => {
      const { problems, repairs } = windowOf({ [column]: found });
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['wrong-value'],
      );
      assert.deepEqual(repairs, []);
    });
  }

  it('as data, which can be said in Japanese and in English', () => {
    const { repairs } = recordsToRows([row({ 名称: '窓口', 電話番号: '191236020' }, 7)], WINDOW_TABLE);
    assert.deepEqual(repairs, [{ code: 'leading-zero', row: 7, column: '電話番号', found: '191236020', read: '0191236020' }]);
    assert.deepEqual(repairMessage(repairs[0]!), {
      ja: '7行目の「電話番号」列：「191236020」を「0191236020」と読みました（先頭の 0 が消えています。書式を文字列にしてください）。',
      en: 'Row 7, column "電話番号": "191236020" was read as "0191236020" (the leading 0 is lost: format the column as text).',
    });
  });
});

describe('telephone numbers', () => {
  const CASES: [found: string, phones: object[]][] = [
    ['0191-23-6020（代表）', [{ number: '0191-23-6020', kind: 'main' }]],
    ['0191-23-6020(内線123)', [{ number: '0191-23-6020', extension: '123' }]],
    ['0191(23)6020', [{ number: '0191(23)6020' }]],
    ['(0191)23-6020 夜間', [{ number: '(0191)23-6020', kind: 'night' }]],
    ['TEL 0191-23-6020', [{ number: '0191-23-6020' }]],
    ['0120-00-0000（通話無料・英語）', [{ number: '0120-00-0000', kind: 'free', languages: ['en'] }]],
    ['0191-23-6020（平日、呼び出し）', [{ number: '0191-23-6020', note: '平日 呼び出し' }]],
    ['0191-23-6020、0191-23-6021（夜間・休日）', [{ number: '0191-23-6020' }, { number: '0191-23-6021', kind: 'night' }]],
    ['0191 23 6020', [{ number: '0191 23 6020' }]],
    ['0191-23-6020 9:00から', [{ number: '0191-23-6020', note: '9:00から' }]],
  ];
  for (const [found, phones] of CASES) {
    it(found, () => assert.deepEqual(windowOf({ 電話番号: found }).window.phones, phones));
  }
  it('of several columns are one list, each of the kind that its column says', () => {
    const { window } = windowOf({
      電話番号: '0191-23-6020',
      内線番号: '１２',
      フリーダイヤル: '0120-00-0000',
      '電話番号（夜間）': '0191-23-6021',
    });
    assert.deepEqual(window.phones, [
      { number: '0191-23-6020', extension: '12' },
      { number: '0120-00-0000', kind: 'free' },
      { number: '0191-23-6021', kind: 'night' },
    ]);
  });
});

describe('places', () => {
  it('have latitude and longitude put right when they are swapped', () => {
    const { office, repairs, problems } = officeOf({ 緯度: '141.130277', 経度: '38.926984' });
    assert.deepEqual([office.latitude, office.longitude], [38.926984, 141.130277]);
    assert.deepEqual(
      repairs.map(({ code, found, read }) => [code, found, read]),
      [['swapped', '141.130277, 38.926984', '38.926984, 141.130277']],
    );
    assert.deepEqual(problems, []);
  });
  for (const [written, read] of [
    ['38度55分37.1秒', 38.926972],
    ['38°55′37.1″', 38.926972],
    ['北緯38度55分37秒', 38.926944],
    ['N38°55\'37.1"', 38.926972],
  ] as const) {
    it(`are read from degrees, minutes and seconds: ${written}`, () => {
      const { office, repairs } = officeOf({ 緯度: written, 経度: '141.130277' });
      assert.equal(office.latitude, read);
      assert.deepEqual(
        repairs.map(({ code }) => code),
        ['degrees'],
      );
    });
  }
  it('are read full-width, with a sign of degrees', () => {
    assert.deepEqual(
      [officeOf({ 緯度: '３８．９°', 経度: '東経141.1' }).office].map(({ latitude, longitude }) => [latitude, longitude]),
      [[38.9, 141.1]],
    );
  });
  for (const [latitude, longitude] of [
    ['0', '0'],
    ['51.5', '-0.1'],
    ['38.9', '41.1'],
    ['389.26', '141.1'],
    ['19.9', '141.1'],
  ] as const) {
    it(`outside Japan are told and left out: ${latitude}, ${longitude}`, () => {
      const { window, problems } = windowOf({ 緯度: latitude, 経度: longitude });
      assert.deepEqual([window.place?.latitude, window.place?.longitude], [undefined, undefined]);
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['outside-japan'],
      );
      assert.match(problems[0]!.message.ja, /日本の場所ではありません/);
    });
  }
  for (const cells of [
    { '緯度（日本測地系）': '38.92', '経度（日本測地系）': '141.13' },
    { 緯度: '38.92', 経度: '141.13', 測地系: '旧日本測地系' },
    { 緯度: '38.92', 経度: '141.13', 測地系: 'Tokyo Datum' },
  ] as Record<string, string>[]) {
    it(`of the old datum are told: ${Object.keys(cells).join(' ')}`, () => {
      const { office, problems } = officeOf(cells);
      assert.equal(office.latitude, 38.92);
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['old-datum'],
      );
    });
  }
  it('of the new datum are not, whatever it is called', () => {
    for (const datum of ['世界測地系', '日本測地系2011', '日本測地系 2000', 'JGD2011', 'WGS84']) {
      assert.deepEqual(officeOf({ 緯度: '38.92', 経度: '141.13', 測地系: datum }).problems, [], datum);
    }
  });
});

describe('days closed', () => {
  const CASES: [found: string, closures: object[]][] = [
    ['2026-08-13～2026-08-15', [{ from: '2026-08-13', through: '2026-08-15' }]],
    ['2026年8月13日から15日まで', [{ note: '2026年8月13日から15日まで' }]],
    ['2026年8月13日～8月15日（お盆）', [{ from: '2026-08-13', through: '2026-08-15', note: 'お盆' }]],
    ['令和8年10月1日', [{ from: '2026-10-01' }]],
    ['2026/8/13、2026/8/20', [{ from: '2026-08-13' }, { from: '2026-08-20' }]],
    ['毎月末', [{ note: '毎月末' }]],
  ];
  for (const [found, closures] of CASES) {
    it(found, () => assert.deepEqual(windowOf({ 臨時休業: found }).window.schedule?.closures, closures));
  }
});

it('what a column cannot take a second time is not lost', () => {
  const { window } = windowOf({ 備考: '一', その他: '二' });
  assert.deepEqual([window.note, window.extra], ['一', [{ column: 'その他', value: '二' }]]);
});

it('each language has a name that reads back as its tag', () => {
  for (const tag of ['ja', 'ja-x-easy', 'en', 'zh-Hans', 'ko', 'fil', 'jsl']) assert.equal(languageOf(languageName(tag)), tag);
  for (const word of ['手話通訳あり', '', 'あいうえお', 'yes']) assert.equal(languageOf(word), undefined);
});

describe('whatever a table says', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('46113', '０', '()', '（', '、', '～', '-1', 'NaN', '1e9', '令和', '9:', '#'),
  );
  const names = fc.constantFrom(...[...WINDOW_TABLE.columns, ...OFFICE_TABLE.columns].flatMap(({ names: all }) => all.split('|')));
  const rows = fc.array(fc.array(fc.record({ column: fc.oneof(names, fc.string()), value }), { maxLength: 12 }), { maxLength: 3 });

  it('nothing is thrown, nothing is lost, and each repair names a cell that is there', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const given = all.map((cells, index): Row => ({ number: index + 1, cells }));
        for (const { records, repairs } of [recordsToRows(given, WINDOW_TABLE), recordsToRows(given, OFFICE_TABLE)]) {
          assert.equal(records.length, given.length);
          for (const repair of repairs) {
            assert.ok(given[repair.row - 1]!.cells.some(({ column }) => column === repair.column));
            const { ja, en } = repairMessage(repair);
            assert.ok(ja.includes('と読みました') && en.includes('was read as'));
          }
        }
      }),
      { numRuns: 500 },
    );
  });
  it('what has been read once needs no repair when it is written and read again', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const given = all.map((cells, index): Row => ({ number: index + 1, cells }));
        const { records } = recordsToRows(given, WINDOW_TABLE);
        const again = recordsToRows(rowsOfNouns(records, WINDOW_TABLE), WINDOW_TABLE);
        assert.deepEqual(
          again.repairs.filter(({ code }) => code !== 'partial'),
          [],
        );
      }),
      { numRuns: 500 },
    );
  });
});
