import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { row, windowOf } from '../testing/one-row.ts';
import { recordsToRows } from './records.ts';
import { OFFICE_TABLE, WINDOW_TABLE } from './vocabulary.ts';

describe('dialects of open data', () => {
  it('公共施設一覧 of the first generation', () => {
    const { window, problems } = windowOf({
      都道府県コード又は市区町村コード: '000000',
      NO: '1',
      名称_カナ: 'マドグチ',
      住所: 'ともに県ともに町1-1',
      方書: '1階',
      緯度: '38.9',
      経度: '141.1',
      電話番号: '0000-00-0001',
      内線番号: '12',
      法人番号: '',
      団体名: 'ともに町',
      利用可能曜日: '月火水木金',
      開始時間: '8:30',
      終了時間: '17:15',
      利用可能日時特記事項: '祝日を除く',
      説明: '相談',
      バリアフリー情報: '車椅子可',
      URL: 'https://tomoni-cho.example/',
      備考: '駐車場あり',
    });
    assert.deepEqual(problems, []);
    const { row: _row, extra, ...fields } = window;
    assert.deepEqual(fields, {
      name: '窓口',
      kana: 'マドグチ',
      description: '相談',
      phones: [{ number: '0000-00-0001', extension: '12' }],
      barrierFree: '車椅子可',
      provider: 'ともに町',
      place: { address: 'ともに県ともに町1-1', building: '1階', latitude: 38.9, longitude: 141.1 },
      schedule: { days: '月火水木金', opens: '08:30', closes: '17:15', note: '祝日を除く' },
      note: '駐車場あり',
      url: 'https://tomoni-cho.example/',
    });
    assert.deepEqual(
      extra.map(({ column }) => column),
      ['都道府県コード又は市区町村コード', 'NO', '法人番号'],
    );
  });
  it('公共施設一覧 of the second generation, its address in parts', () => {
    const { window, problems } = windowOf({
      全国地方公共団体コード: '000000',
      ID: 'x1',
      所在地_都道府県: 'ともに県',
      所在地_市区町村: 'ともに町',
      所在地_町字: '大字ひだまり',
      所在地_番地以下: '1',
      '建物名等(方書)': '2階',
      連絡先電話番号: '0000-00-0001',
      連絡先メールアドレス: 'a@tomoni-cho.example',
      連絡先FormURL: 'https://tomoni-cho.example/form',
      '連絡先備考（その他、SNSなど）': 'チャットも可',
      郵便番号: '000-0001',
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(window.place, { address: 'ともに県ともに町大字ひだまり1', building: '2階', postalCode: '000-0001' });
    assert.deepEqual([window.form, window.email, window.note], ['https://tomoni-cho.example/form', 'a@tomoni-cho.example', 'チャットも可']);
  });
  it('介護サービス事業所一覧, of towns and of the ministry', () => {
    for (const [name, kana, service, note] of [
      ['介護サービス事業所名称', '介護サービス事業所名称_カナ', '実施サービス', '利用可能日時特記事項'],
      ['事業所名', '事業所名カナ', 'サービスの種類', '利用可能曜日特記事項'],
    ] as const) {
      const cells = {
        [name]: '窓口',
        [kana]: 'マドグチ',
        [service]: '居宅介護支援',
        法人の名称: '社協',
        事業所番号: '1',
        定員: '0',
        利用可能曜日: '平日',
      };
      const { records, problems } = recordsToRows([row({ ...cells, [note]: '祝日は休み' })], WINDOW_TABLE);
      assert.deepEqual(problems, []);
      const { name: is, kana: reads, themes, provider, schedule } = records[0]!;
      assert.deepEqual(
        [is, reads, themes, provider, schedule],
        ['窓口', 'マドグチ', ['居宅介護支援'], '社協', { days: '平日', note: '祝日は休み' }],
      );
    }
  });
  it('hours in a column a day', () => {
    const { window, problems } = windowOf({ 月: '9:00～12:00', 日: '休み', '利用可能な時間帯（平日）': '8:30～17:15', 定休日: '日曜' });
    assert.deepEqual(problems, []);
    assert.deepEqual(window.schedule, { byDay: { monday: '9:00～12:00', sunday: '休み', weekdays: '8:30～17:15' }, closed: '日曜' });
  });
  it('workbooks whose first cell is #property', () => {
    const cells = {
      '#property': '1',
      latitude: '34.31382333',
      longitude: '134.0302289',
      name: 'ひだまり出張所',
      address: 'ともに町1-1',
      telephoneNumber: '0000-00-0001',
      referenceObject: 'http://tomoni-cho.example/a.html',
      note: '',
      availableDate: '月火水木金',
      startTime: '09:00',
      endTime: '17:00',
      availableDateNote: '国民の祝日に関する法律に規定する休日及び年末年始（１２月２９日から翌年の１月３日まで）は利用不可。',
    };
    const office = recordsToRows([row(cells)], OFFICE_TABLE);
    const window = recordsToRows([row(cells)], WINDOW_TABLE);
    const schedule = { days: '月火水木金', opens: '09:00', closes: '17:00', note: cells.availableDateNote };
    for (const { problems, repairs, records } of [office, window]) {
      assert.deepEqual([...problems, ...repairs], []);
      assert.deepEqual([records[0]!.name, records[0]!.schedule, records[0]!.url], [cells.name, schedule, cells.referenceObject]);
    }
    assert.equal(office.records[0]!.number, 1);
    assert.deepEqual(window.records[0]!.place, { latitude: 34.31382333, longitude: 134.0302289, address: 'ともに町1-1' });
  });
});
