import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Phrase } from '../shapes/types.ts';
import { actorName } from './actor-name.ts';

describe('actorName: a resident looks for herself, not for a chapter title', () => {
  const cases: [title: string, name: string][] = [
    ['住民の役割', '住民'],
    ['住民自治組織の役割', '住民自治組織'],
    ['期待される市民の取り組み', '市民'],
    ['期待される地域団体等の取り組み', '地域団体等'],
    ['市の役割', '市'],
    ['社会福祉法人・社会福祉事業者の役割', '社会福祉法人・社会福祉事業者'],
    ['市民に期待される役割', '市民'],
    ['町民に求められる取組', '町民'],
    ['事業者の取組み', '事業者'],
    ['（１）住民の役割', '住民'],
    ['(5) 市の役割', '市'],
    ['２．事業者の役割', '事業者'],
    ['③　行政の役割', '行政'],
    ['町がすること', '町'],
    ['わたしたち住（す）んでいる人がすること', 'わたしたち住（す）んでいる人'],
    [' 行政の役割　', '行政'],
  ];
  for (const [title, name] of cases) it(`${title} → ${name}`, () => assert.equal(actorName(title), name));

  const whole = ['地域のみんなでできること', '住民の役割と責務', '役割', 'の役割', 'The role of residents', '１００人会議', ''];
  for (const title of whole) it(`「${title}」 stays whole`, () => assert.equal(actorName(title), title));

  it('keeps the reading on the name and drops it with the rest', () => {
    const ruby = (base: string, reading: string): Phrase => [{ tag: 'ruby', children: [base, { tag: 'rt', children: [reading] }] }];
    const title = [...(ruby('住民', 'じゅうみん') as []), 'の', ...(ruby('役割', 'やくわり') as [])] as Phrase;
    assert.deepEqual(actorName(title), ruby('住民', 'じゅうみん'));
  });

  it('goes by the rule in each language of a text', () => {
    assert.deepEqual(actorName({ ja: '市の役割', en: 'Role of the city' }), { ja: '市', en: 'Role of the city' });
  });
});
