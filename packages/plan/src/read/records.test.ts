import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fold } from '../shapes/fold.ts';
import type { Inline, Phrase, Row } from '../shapes/types.ts';
import { columnOf, type Column } from './column.ts';
import { recordsToRows } from './records.ts';
import * as terms from './terms.ts';
import { readDate } from './read-date.ts';
import * as vocabulary from './vocabulary.ts';
import { ASSESSMENT_TABLE, BODY_TABLE, INDICATOR_TABLE, OFFICE_TABLE, SCALE_TABLE, WINDOW_TABLE } from './vocabulary.ts';

const row = (cells: Record<string, Phrase>, number = 1): Row => ({
  number,
  cells: Object.entries(cells).map(([column, value]) => ({ column, value })),
});

describe('columns', () => {
  const CASES: [columns: readonly Column[], string, string[]][] = [
    [
      OFFICE_TABLE.columns,
      'phone',
      ['電話番号', '電 話 番 号', '電話', 'TEL', 'ＴＥＬ', 'tel', '℡', 'telephoneNumber', '電話番号（代表）', '連絡先 電話', '電話番号※'],
    ],
    [OFFICE_TABLE.columns, 'name', ['名称', '支部名', '施設名称', 'name']],
    [OFFICE_TABLE.columns, 'fax', ['FAX', 'ファックス', 'ﾌｧｸｽ', 'ＦＡＸ番号']],
    [OFFICE_TABLE.columns, 'address', ['住所', '所在地', '所在地_連結表記']],
    [INDICATOR_TABLE.columns, 'baseline.value', ['現状値', '現状値*', '基準値（％）']],
    [INDICATOR_TABLE.columns, 'direction', ['目標の方向', 'めざす方向']],
    [ASSESSMENT_TABLE.columns, 'progress', ['進 捗 状 況', '進捗']],
    [terms.ROLE_TERMS, 'lawRef', ['根拠法令', '根拠']],
  ];
  for (const [columns, field, names] of CASES) {
    it(`${field} has many names`, () => {
      for (const name of names) assert.equal(columnOf(name, columns)?.field, field, name);
    });
  }
  it('do not name two fields of one table by one word', () => {
    const all: [string, readonly Column[]][] = Object.entries({ ...vocabulary, ...terms }).flatMap(([table, value]) =>
      typeof value === 'string' ? [] : [[table, 'columns' in value ? value.columns : value]],
    );
    assert.equal(all.length, 10);
    for (const [table, columns] of all) {
      const names = columns.flatMap(({ names: each }) => [...new Set(each.split('|').map((name) => fold(name)))]);
      assert.deepEqual(
        names.filter((name, index) => names.indexOf(name) !== index),
        [],
        table,
      );
    }
  });
  it('have nothing of Object.prototype', () => {
    for (const name of ['constructor', '__proto__', 'toString']) assert.equal(columnOf(name, OFFICE_TABLE.columns), undefined);
  });
});

describe('records', () => {
  it('become offices, whatever the typing', () => {
    const { records, problems } = recordsToRows(
      [
        row({
          番号: '１',
          名称: '花泉支部',
          種別: '支所',
          郵便番号: '〒０２９－３１０３',
          住所: '一関市花泉町',
          ＴＥＬ: '０１９１－８２－４００２',
          ＦＡＸ: '0191ー82ー4001',
          メール: 'ａ＠ｂ．example',
          緯度: '38.926984',
          経度: '１４１．１',
          町字ID: '0001',
        }),
      ],
      OFFICE_TABLE,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(records, [
      {
        number: 1,
        name: '花泉支部',
        kind: 'branch',
        postalCode: '029-3103',
        address: '一関市花泉町',
        phone: '0191-82-4002',
        fax: '0191-82-4001',
        email: 'a@b.example',
        latitude: 38.926984,
        longitude: 141.1,
        row: 1,
        extra: [{ column: '町字ID', value: '0001' }],
      },
    ]);
  });
  it('become indicators with baseline, target and a column a year', () => {
    const { records, problems } = recordsToRows(
      [
        row({
          基本目標: '人づくり',
          指標: '参加している人の割合',
          '現状値*': '27.5%',
          目標の方向: '↗',
          目標値: '－',
          令和5年度: '２８．１',
          令和6年度実績値: '30',
        }),
      ],
      INDICATOR_TABLE,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(records, [
      {
        node: '人づくり',
        title: '参加している人の割合',
        baseline: { value: 27.5 },
        unit: '%',
        direction: 'increase',
        observations: [
          { value: 28.1, fiscalYear: 2023 },
          { value: 30, fiscalYear: 2024 },
        ],
        row: 1,
        extra: [],
      },
    ]);
  });
  it('become assessments with the words of each axis', () => {
    const { records } = recordsToRows(
      [row({ 施策: '見守り', 年度: '令和9年度', 進捗状況: '◎計画より進んでいる', 今後の方向性: '拡充' })],
      ASSESSMENT_TABLE,
    );
    assert.deepEqual(records, [
      {
        target: '見守り',
        fiscalYear: 2027,
        progress: { mark: '◎', label: '計画より進んでいる' },
        direction: { label: '拡充' },
        row: 1,
        extra: [],
      },
    ]);
  });
  it('become bodies and windows', () => {
    const bodies = recordsToRows(
      [
        row({
          名称: '推進委員会',
          設置主体: '市',
          定員: '10人以内',
          役割: ['進行管理', { tag: 'br', children: [] }, '評価'],
          設置予定: '○',
        }),
      ],
      BODY_TABLE,
    );
    assert.deepEqual(bodies.records, [
      { name: '推進委員会', side: 'municipality', maximum: 10, duties: ['進行管理', '評価'], planned: true, row: 1, extra: [] },
    ]);
    const windows = recordsToRows(
      [
        row({
          窓口名: 'くらし応援室',
          相談内容: '家計、仕事',
          受付時間: '9:00～17:00',
          最終確認日: '令和8年4月1日',
          URL: [{ tag: 'a', href: 'https://a.example/x', children: ['ページ'] }],
        }),
      ],
      WINDOW_TABLE,
    );
    assert.deepEqual(windows.records, [
      {
        name: 'くらし応援室',
        themes: ['家計', '仕事'],
        schedule: { hours: '9:00～17:00' },
        checked: '2026-04-01',
        url: 'https://a.example/x',
        row: 1,
        extra: [],
      },
    ]);
    assert.deepEqual([...bodies.problems, ...windows.problems], []);
  });
  it('take the heading over a record for its name', () => {
    assert.deepEqual(recordsToRows([row({ '': '一関支部', 電話: '1' })], OFFICE_TABLE).records, [
      { name: '一関支部', phone: '1', row: 1, extra: [] },
    ]);
  });
  it('let no column name into the prototype', () => {
    const { records } = recordsToRows(
      [
        {
          number: 1,
          cells: [
            { column: '名称', value: '甲' },
            { column: '__proto__', value: '乙' },
          ],
        },
      ],
      OFFICE_TABLE,
    );
    assert.deepEqual(records[0]?.extra, [{ column: '__proto__', value: '乙' }]);
    assert.equal(Object.getPrototypeOf(records[0]), Object.prototype);
  });
});

describe('columns of fiscal years', () => {
  const CASES: [column: string, expected: object][] = [
    ['令和8年度', { observations: [{ fiscalYear: 2026, value: 30 }] }],
    ['２０２６年度', { observations: [{ fiscalYear: 2026, value: 30 }] }],
    ['R8', { observations: [{ fiscalYear: 2026, value: 30 }] }],
    ['令和8年度（2026年度）実績値', { observations: [{ fiscalYear: 2026, value: 30 }] }],
    ['実績値（令和8年度）', { observations: [{ fiscalYear: 2026, value: 30 }] }],
    ['目標値（令和12年度）', { target: { value: 30, fiscalYear: 2030 } }],
    ['令和12年度目標値', { target: { value: 30, fiscalYear: 2030 } }],
    ['現状値 R5', { baseline: { value: 30, fiscalYear: 2023 } }],
  ];
  for (const [column, expected] of CASES) {
    it(column, () => {
      const { records, problems } = recordsToRows([row({ 指標: '割合', [column]: '30' })], INDICATOR_TABLE);
      assert.deepEqual([problems, records], [[], [{ title: '割合', ...expected, row: 1, extra: [] }]]);
    });
  }
  it('may say by which survey', () => {
    const { records } = recordsToRows(
      [row({ 指標: '割合', 令和8年度の調査: '住民意識調査', 令和8年度: '30', 令和7年度: '－', 令和7年度の調査: '同' })],
      INDICATOR_TABLE,
    );
    assert.deepEqual(records[0]?.observations, [{ fiscalYear: 2026, survey: '住民意識調査', value: 30 }]);
  });
});

describe('several values in one cell', () => {
  it('are lines; names may also stand in one line', () => {
    const br: Inline = { tag: 'br', children: [] };
    const rows = [row({ 名称: '甲', 所掌事務: ['収集、整理', br, '周知'] }), row({ 名称: '乙', 所掌事務: '収集、整理' }, 2)];
    assert.deepEqual(
      recordsToRows(rows, BODY_TABLE).records.map(({ duties }) => duties),
      [['収集、整理', '周知'], ['収集、整理']],
    );
    const windows = recordsToRows(
      [row({ 名称: '甲', 相談内容: '仕事、家計', 対象: ['高齢の方、家族', br, '障がいのある方'] })],
      WINDOW_TABLE,
    ).records;
    assert.deepEqual(
      [windows[0]?.themes, windows[0]?.audience],
      [
        ['仕事', '家計'],
        ['高齢の方、家族', '障がいのある方'],
      ],
    );
  });
});

describe('what is wrong with a table', () => {
  it('a misspelt column is told once, with the name that was meant, in Japanese and English', () => {
    const rows = [row({ 名称: '甲', 電話版号: '1' }, 2), row({ 名称: '乙', 電話版号: '2' }, 3)];
    const { problems, records } = recordsToRows(rows, OFFICE_TABLE);
    assert.deepEqual(problems, [
      {
        code: 'unknown-column',
        row: 2,
        column: '電話版号',
        suggestion: '電話番号',
        message: {
          ja: '表の列「電話版号」（2行目から）は読めません。「電話番号」の間違いではありませんか。列の名前を直してください。',
          en: 'The column "電話版号" (from row 2) is not known. Did you mean "電話番号"? Correct the name of the column.',
        },
      },
    ]);
    assert.deepEqual(
      records.map(({ extra }) => extra),
      [[{ column: '電話版号', value: '1' }], [{ column: '電話版号', value: '2' }]],
    );
  });
  it('a column that nothing resembles is told with those that there are', () => {
    const [problem] = recordsToRows([row({ 記号: '☆', 区分: '達成', 担当者の好きな色: '青' })], SCALE_TABLE).problems;
    assert.equal(problem?.message.ja, '表の列「担当者の好きな色」（1行目から）は読めません。使える列：記号、名称、補足。');
    assert.equal(problem.suggestion, undefined);
  });
  it('a value that cannot be read is told with its row, name and column, and left out; the rest stays', () => {
    const { problems, records } = recordsToRows([row({ 名称: '一関支部', 緯度: '三十八', 種別: '本社', 電話: 'あり' }, 3)], OFFICE_TABLE);
    assert.deepEqual(
      problems.map(({ message }) => message.ja),
      [
        '3行目（一関支部）の「緯度」列：「三十八」は使えません。緯度（例 38.926984）にしてください。',
        '3行目（一関支部）の「種別」列：「本社」は使えません。次のどれか（本所、支部）にしてください。',
        '3行目（一関支部）の「電話」列：「あり」は使えません。電話番号（例 0191-23-6020）にしてください。',
      ],
    );
    assert.equal(
      problems[0]?.message.en,
      'Row 3 (一関支部), column "緯度": "三十八" cannot be used. Write a latitude (such as 38.926984).',
    );
    assert.deepEqual(records, [{ name: '一関支部', row: 3, extra: [] }]);
  });
  it('a record without a name is told', () => {
    const { problems } = recordsToRows([row({ 電話: '1' }, 4)], OFFICE_TABLE);
    assert.deepEqual(
      problems.map(({ code, message }) => [code, message.ja]),
      [['no-name', '4行目：「名称」がありません。「名称」列に書いてください。']],
    );
  });
});

describe('days', () => {
  for (const text of ['2026-04-01', '2026/4/1', '２０２６年４月１日（水）', '令和8年4月1日', 'R8.4.1', '令和８年 ４月 １日 現在']) {
    it(text, () => assert.equal(readDate(text), '2026-04-01'));
  }
  it('令和元年5月1日', () => assert.equal(readDate('令和元年5月1日'), '2019-05-01'));
  it('months and years only where they are enough', () => {
    assert.equal(readDate('平成29年6月', true), '2017-06');
    assert.equal(readDate('2017年', true), '2017');
    assert.equal(readDate('平成29年6月'), undefined);
  });
  for (const text of ['2026-02-29', '令和8年13月1日', '毎月第1火曜', '4月1日', ''])
    it(`${text || 'nothing'} is none`, () => assert.equal(readDate(text), undefined));
});
