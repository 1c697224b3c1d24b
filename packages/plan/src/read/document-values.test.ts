/* oxlint-disable no-script-url -- these tests hold that such links are refused */
/** What each small value of a plan may look like: one good plan, one field changed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorsOf } from '../testing/problems.ts';
import { samplePlan } from '../testing/sample-plan.ts';

/** The sample with another value at a path such as `offices.0.phone`. */
function sampleWith(path: string, value: unknown): unknown {
  const document = samplePlan();
  const keys = path.split('.');
  const last = keys.pop()!;
  const holder = keys.reduce<Record<string, unknown>>((inside, key) => inside[key] as Record<string, unknown>, document);
  holder[last] = value;
  return document;
}

const TABLE: { path: string; good: unknown[]; bad: unknown[] }[] = [
  { path: 'glossary.0.id', good: ['a', '1', 'jumin-no-yakuwari'], bad: ['', 'A', 'a b', '-a', 'あ', 'a_b', 'a.b', null, 1] },
  { path: 'plan.areaCode', good: ['03209', '032093'], bad: [32093, '3209', '0320931', '０３２０９', ''] },
  { path: 'plan.formulated', good: ['2021-03', '2021-12'], bad: ['2021-13', '2021-3', '2021-03-01', '令和3年3月', 2021] },
  { path: 'plan.midterm', good: [2028, '令和10年度', 'R10'], bad: ['10', 2028.5, {}, true, null] },
  { path: 'plan.draft', good: [true, false], bad: ['true', 1, null] },
  {
    path: 'plan.publisher.email',
    good: ['a@example.jp', 'a.b+c@sub.example.jp'],
    bad: ['a', 'a@b', 'a b@example.jp', 'a@@example.jp', '', 'mailto:a@example.jp@'],
  },
  {
    path: 'plan.publisher.url',
    good: ['https://example.jp', 'http://example.jp/a?b=c#d', 'https://日本.example/'],
    bad: [
      'javascript:alert(1)',
      'JAVASCRIPT:x',
      'data:text/html,x',
      ' https://example.jp',
      '//example.jp',
      '/a',
      'https://',
      'ftp://example.jp',
      'https:// example.jp',
      '',
    ],
  },
  {
    path: 'plan.publisher.postalCode',
    good: ['021-0877', '0210877', '〒021-0877', '０２１－０８７７'],
    bad: ['21-0877', '021-087', '郵便番号', ''],
  },
  { path: 'plan.publisher.phone', good: ['0191-23-6020', '(0191)23-6020 内線12', '０１９１'], bad: ['なし', '', 191] },
  { path: 'plan.publisher.type', good: ['municipality', 'council', 'other'], bad: ['Municipality', '市', '', null] },
  { path: 'windows.0.checked', good: ['2026-04-01', '2024-02-29'], bad: ['2026-02-29', '2026-4-1', '2026-04', '令和8年4月1日'] },
  { path: 'windows.0.visit', good: [true, false, '火曜日のみ', { ja: '火曜' }], bad: [1, null, ['可'], { ja: 1 }] },
  { path: 'windows.0.schedule.opens', good: ['09:00', '00:00', '24:00', '26:30'], bad: ['9:00', '09:60', '9時', 900, ''] },
  { path: 'windows.0.phones.0.number', good: ['189', '#8008', '0120-279-338'], bad: ['', 'なし', 189] },
  { path: 'windows.0.phones.0.kind', good: ['main', 'night'], bad: ['代表', ''] },
  { path: 'windows.0.languages', good: [[], ['ja', 'ja-x-easy', 'zh-Hans']], bad: ['ja', ['英語'], [1]] },
  { path: 'crisisLines.0.prefectures', good: [[], ['01', '47']], bad: [['00'], ['48'], ['3'], [3], '03'] },
  { path: 'sources.0.date', good: ['2016-06-02', '2021-03', '2017'], bad: ['2021-13', '2016-06-31', '平成29年', '17', 2017] },
  { path: 'indicators.0.baseline.value', good: [0, -3.5, '27.5%', '２７．５', '▲3', '1,234'], bad: ['', 'なし', null, true, [1], '3〜4'] },
  { path: 'indicators.0.tolerance', good: [0, 3, '３'], bad: [-1, '▲3', 'x'] },
  { path: 'indicators.0.target', good: [null, { value: 40 }, { value: '40%', fiscalYear: 'R12' }], bad: [{}, 40, '40', { value: null }] },
  { path: 'indicators.0.direction', good: ['increase', 'decrease', 'maintain'], bad: ['↗', 'up', null] },
  { path: 'bodies.0.maximum', good: [0, 10, '１０'], bad: [-1, 10.5, '10人以内'] },
  { path: 'scales.0.steps.0.order', good: [1, '2'], bad: [0, 1.5, -1] },
  { path: 'scales.0.steps.0.mark', good: ['☆', 'A', '5'], bad: ['', ' ', 5] },
  { path: 'roles.0.tier', good: ['自助', '互助', '共助', '公助'], bad: ['商助', 'self', ''] },
  { path: 'offices.0.latitude', good: [-90, 38.926984, 90], bad: [141.1, '北緯38度', -90.1] },
  { path: 'offices.0.longitude', good: [141.130277, '141.13'], bad: [181, {}] },
  { path: 'language', good: ['ja', 'JA'], bad: ['日本語', 'ja_JP', '', 5, null] },
  { path: 'nodes.0.flags', good: [[], ['新']], bad: ['新', [5], [{ ja: '新' }], null] },
  { path: 'nodes.0.actions', good: [[], ['a', { ja: 'b' }]], bad: ['a', [null], [[]]] },
];

for (const { path, good, bad } of TABLE) {
  for (const value of good) test(`${path} may be ${JSON.stringify(value)}`, () => assert.deepEqual(errorsOf(sampleWith(path, value)), []));
  for (const value of bad) {
    test(`${path} must not be ${JSON.stringify(value)}`, () => {
      const at = path.replace(/\.(\d+)/g, '[$1]');
      const told = errorsOf(sampleWith(path, value));
      assert.ok(
        told.some((line) => line.split(' ')[1]?.startsWith(at)),
        told.join(),
      );
    });
  }
}
