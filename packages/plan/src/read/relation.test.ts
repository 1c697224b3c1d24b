import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SIDE } from './forms/side.ts';
import { namesIn, relationOf } from './relation.ts';

const none = (): void => undefined;

describe('a sentence about bodies', () => {
  it('has its word in square brackets behind it', () => {
    assert.deepEqual(relationOf('作業部会は、連絡会議に報告します。［報告］'), {
      sentence: '作業部会は、連絡会議に報告します。',
      label: '報告',
    });
    assert.deepEqual(relationOf('AはBに報告する [取組状況の報告] '), { sentence: 'AはBに報告する', label: '取組状況の報告' });
    assert.deepEqual(relationOf('AはBに報告する'), { sentence: 'AはBに報告する' });
    assert.deepEqual(relationOf('［報告］'), { sentence: '［報告］' }, 'a word without a sentence is the sentence');
  });

  const KUKI = ['久喜市健康福祉推進委員会', '久喜市地域福祉計画推進会議', '久喜市地域福祉計画推進会議作業部会', '市', '社協'];

  it('names bodies in its own order', () => {
    assert.deepEqual(namesIn('下関市の推進会議は、審議会に報告します。', ['審議会', '推進会議']), [1, 0]);
  });
  it('means the longer of two names of which one is part of the other', () => {
    assert.deepEqual(namesIn('久喜市地域福祉計画推進会議作業部会は、取り組みを評価します。', KUKI), [2]);
    assert.deepEqual(namesIn('久喜市地域福祉計画推進会議は、久喜市地域福祉計画推進会議作業部会を置きます。', KUKI), [1, 2]);
  });
  it('means a short name only where it stands alone', () => {
    assert.deepEqual(namesIn('市と社協は、連携・調整します。', KUKI), [3, 4]);
    assert.deepEqual(namesIn('市民は、都市の社協会館で話し合います。', KUKI), []);
    assert.deepEqual(namesIn('久喜市健康福祉推進委員会は、市に意見を述べます。', KUKI), [0, 3]);
  });
  it('is compared without readings, width and blanks', () => {
    const ruby = [{ tag: 'ruby' as const, children: ['審議会', { tag: 'rt' as const, children: ['しんぎかい'] }] }, 'に報告します。'];
    assert.deepEqual(namesIn(ruby, ['審議会']), [0]);
    assert.deepEqual(namesIn('ＮＰＯ連絡会 に報告', ['NPO連絡会']), [0]);
  });
  it('names nothing by an empty name, and the first of two bodies of one name', () => {
    assert.deepEqual(namesIn('部会は報告します。', ['', '作業部会', '作業部会']), []);
    assert.deepEqual(namesIn('作業部会は、作業部会に報告します。', ['', '作業部会', '作業部会']), [1]);
  });
});

describe('the side of a body', () => {
  const CASES: [string, string | undefined][] = [
    ['市', 'municipality'],
    ['下関市', 'municipality'],
    ['ともに町', 'municipality'],
    ['行政', 'municipality'],
    ['町役場', 'municipality'],
    ['municipality', 'municipality'],
    ['社協', 'council'],
    ['社会福祉法人 一関市社会福祉協議会', 'council'],
    ['下関市社会福祉協議会', 'council'],
    ['合同', 'joint'],
    ['市・社協', 'joint'],
    ['久喜市と久喜市社会福祉協議会', 'joint'],
    ['第三者', 'independent'],
    ['市民', undefined],
    ['町内会', undefined],
    ['理事会', undefined],
  ];
  for (const [word, side] of CASES) it(`${word}: ${side}`, () => assert.equal(SIDE.read(word, none, ''), side));
  it('is written so that it reads back', () => {
    for (const side of ['municipality', 'council', 'joint', 'independent'] as const)
      assert.equal(
        SIDE.read(
          SIDE.write(side, (text) => text, 'ja'),
          none,
          '',
        ),
        side,
      );
  });
});
