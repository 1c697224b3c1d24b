import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorsOf, messageAt } from '../testing/problems.ts';
import { leastPlan } from '../testing/sample-plan.ts';
import { readPlan } from './document.ts';
import { en } from './messages.en.ts';
import { ja } from './messages.ja.ts';
import { problemMaker } from './messages.ts';
import { pathText, shorten } from './problem.ts';

const plan = leastPlan();

/** The names in braces of a template. */
const slots = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('both languages say the same things', () => {
  assert.deepEqual(Object.keys(en).sort(), Object.keys(ja).sort());
  assert.deepEqual(Object.keys(en.expected), Object.keys(ja.expected));
  assert.deepEqual(Object.keys(en.codes), Object.keys(ja.codes));
  for (const code of Object.keys(ja.codes) as (keyof typeof ja.codes)[]) {
    assert.deepEqual(slots(en.codes[code]), slots(ja.codes[code]), code);
  }
});

test('every slot of every sentence can be filled', () => {
  const details = { found: 'x', expected: 'id', suggestion: 'y', kinds: ['a', 'b'], name: 'n', other: 'o', limit: 1, line: 2, column: 3 };
  for (const language of ['ja', 'en'] as const) {
    for (const code of Object.keys(ja.codes) as (keyof typeof ja.codes)[]) {
      const { message } = problemMaker(language)(code, ['plan', 'id'], details);
      assert.doesNotMatch(message, /\{\w+\}|undefined/, `${language} ${code}`);
      assert.match(message, /^plan\.id/);
    }
  }
});

test('sentences in Japanese end in 。 and English is plain ASCII but for examples', () => {
  for (const text of Object.values(ja.codes)) assert.match(text, /。(\{perhaps\})?$/);
  for (const text of Object.values(en.codes)) assert.match(text, /^[\x20-\x7e…]+$/);
});

for (const [name, input, at, message] of [
  ['a missing field', {}, 'plan', 'plan：必要な項目がありません。オブジェクト { "項目": 値 }を書いてください。'],
  [
    'a missing word of a list',
    { plan: { ...plan.plan, publisher: { name: '町' } } },
    'plan.publisher.type',
    'plan.publisher.type：必要な項目がありません。次のどれか（municipality、council、other）を書いてください。',
  ],
  [
    'a missing year',
    { plan: { ...plan.plan, period: { start: 2026 } } },
    'plan.period.end',
    'plan.period.end：必要な項目がありません。年度（例 2026、"令和8年度"）を書いてください。',
  ],
  [
    'a missing text',
    { plan: { ...plan.plan, title: undefined } },
    'plan.title',
    'plan.title：必要な項目がありません。文字列 "…" か、言語ごとの文字列 { "ja": "…", "en": "…" }を書いてください。',
  ],
  [
    'a number as text',
    { ...plan, roles: [{ id: 'r', actor: 'r', title: '役割', actions: [5] }] },
    'roles[0].actions[0]',
    'roles[0].actions[0]：5 は使えません。文字列 "…" か、言語ごとの文字列 { "ja": "…", "en": "…" }にしてください。',
  ],
  ['an empty value', { ...plan, roles: null }, 'roles', 'roles：null（空の値） は使えません。配列 [ … ]にしてください。'],
  [
    'a wrong word',
    { ...plan, actors: [{ id: 'a', name: '住民', kind: 'residents' }] },
    'actors[0].kind',
    'actors[0].kind："residents" は使えません。次のどれか（resident、community、business、council、corporation、government、other）にしてください。「resident」の間違いではありませんか。',
  ],
  [
    'a year without an era',
    { plan: { ...plan.plan, midterm: '8' } },
    'plan.midterm',
    'plan.midterm："8" は使えません。年度（例 2026、"令和8年度"）にしてください。西暦か元号かが分かりません。2026 や「令和8年度」のように書いてください。',
  ],
  [
    'latitude and longitude swapped',
    { ...plan, offices: [{ id: 'o', name: '本所', postalCode: '021-0877', address: 'x', phone: '0', latitude: 141.1 }] },
    'offices[0].latitude',
    'offices[0].latitude：141.1 は範囲の外です。90 以下の数にしてください。',
  ],
] as const) {
  test(`${name} is told so that a planner knows what to do`, () => assert.equal(messageAt(input, at), message));
}

test('in English on request', () => {
  assert.equal(messageAt({}, 'plan', { language: 'en' }), 'plan: this field is required. Write an object { "field": value }.');
});

test('what was found is shortened, never in the middle of a character', () => {
  const message = messageAt({ plan: { ...plan.plan, id: '𠮷'.repeat(500) } }, 'plan.id');
  assert.ok(message.includes(`"${'𠮷'.repeat(40)}…"`), message);
});

test('what was found is not taken for a slot', () => {
  assert.match(messageAt({ plan: { ...plan.plan, id: '{limit}' } }, 'plan.id'), /"\{limit\}" は使えません/);
});

test('unknown languages of messages get Japanese', () => {
  const result = readPlan({}, { language: 'fr' as 'en' });
  assert.ok(!result.ok && result.errors[0]?.message.startsWith('plan：必要'));
  assert.equal(errorsOf({}).length, 1);
});

test('paths are printed as people write them', () => {
  assert.equal(pathText([]), '');
  assert.equal(pathText(['roles', 2, 'actions', 0]), 'roles[2].actions[0]');
  assert.equal(pathText([0, 'a']), '[0].a');
  assert.equal(pathText(['plan', 'title', 'zh-Hans']), 'plan.title.zh-Hans');
  assert.equal(pathText(['a b', '日本']), '["a b"]["日本"]');
  assert.equal(shorten('あ'.repeat(41)), `${'あ'.repeat(40)}…`);
  assert.equal(shorten('あ'.repeat(40)), 'あ'.repeat(40));
});
