import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fold } from './fold.ts';
import { labelled } from './labelled.ts';
import { joinPhrases, linesOf, partsOf, phraseOf } from './phrase.ts';
import { plainText } from './plain-text.ts';
import { rowsOfSections } from './rows.ts';
import { safeHref } from './safe-href.ts';
import { slicePhrase } from './slice.ts';
import { splitStrong, withoutStrong } from './strong.ts';
import type { Inline, Phrase, Section } from './types.ts';
import { wordsOf } from './words.ts';

const br: Inline = { tag: 'br', children: [] };
const ruby = (base: string, reading: string): Inline => ({ tag: 'ruby', children: [base, { tag: 'rt', children: [reading] }] });
const strong = (...children: Inline[]): Inline => ({ tag: 'strong', children });

describe('folding, so that texts can be compared', () => {
  const SAME: [string, ...Phrase[]][] = [
    [
      '電話番号',
      '電 話 番 号',
      '電話\u00a0番号',
      '電話　番号',
      '\ufeff電話番号',
      '電話\u200b番号',
      ['電話', br, '番号'],
      [ruby('電話', 'でんわ'), '番号'],
    ],
    ['ＴＥＬ', 'tel', 'Tel', 'T e l', '℡'],
    ['サービス', 'ｻｰﾋﾞｽ', 'さーびす', 'サ-ビス', 'サ－ビス', 'サ―ビス', 'サビス'],
    ['ひきこもり', 'ヒキコモリ', 'ﾋｷｺﾓﾘ'],
    ['１２３', '123', '①２3'],
    ['がく', 'ガク', 'か\u3099く', 'ｶﾞｸ'],
  ];
  for (const [first, ...others] of SAME) {
    it(`takes ${first} for what it is, however it is typed`, () => {
      for (const other of others) assert.equal(fold(other), fold(first), plainText(other));
    });
  }
  it('keeps apart what differs', () => {
    const texts = ['電話', 'FAX', '支援', '支部', '0191-23-6020', '0191236020', 'はは', 'ばば', '課題', ''];
    assert.equal(new Set(texts.map((text) => fold(text))).size, texts.length);
  });
});

describe('addresses of links', () => {
  for (const href of [
    'https://a.example/',
    'HTTP://a.example',
    'mailto:a@b.example',
    'tel:0191-23-6020',
    '#a',
    '/a',
    'a/b:c',
    '../a',
    '//a.example/',
    '?q=a:b',
    './javascript:x',
    '1:2',
    'http',
  ]) {
    it(`lets ${href} pass`, () => assert.equal(safeHref(href), href));
  }
  for (const href of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:x',
    'java\tscript:x',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    'file:///etc',
    'C:\\x',
    'intent:x',
    '',
    ' ',
  ]) {
    it(`refuses ${JSON.stringify(href)}`, () => assert.equal(safeHref(href), undefined));
  }
  it('agrees with the URL parser on what is a script', () => {
    for (const href of [
      'javascript:x',
      '\t javascript:x',
      'jav\rascript:x',
      '\0javascript:x',
      ' javascript :x',
      '\u00a0javascript:x',
      'javascript&colon;x',
      '／javascript:x',
    ]) {
      const isScript = new URL(href, 'https://a.example/').protocol === 'javascript:';
      assert.equal(safeHref(href) === undefined, isScript, JSON.stringify(href));
    }
  });
});

describe('phrases', () => {
  it('are plain text without readings, a line a br', () => {
    assert.equal(plainText([ruby('窓口', 'まどぐち'), br, strong('相談')]), '窓口\n相談');
    assert.equal(plainText({ en: 'Plan', ja: '計画' }), '計画');
    assert.equal(plainText({ en: 'Plan', ja: '計画' }, 'en'), 'Plan');
  });
  it('have a shortest form', () => {
    assert.equal(phraseOf(['a', '', 'b']), 'ab');
    assert.equal(phraseOf([]), '');
    assert.deepEqual(phraseOf([strong('a')]), [strong('a')]);
    assert.deepEqual(partsOf(''), []);
  });
  it('are joined as lines, and an empty one leaves no trace', () => {
    assert.deepEqual(joinPhrases('a', [strong('b')]), ['a', br, strong('b')]);
    assert.equal(joinPhrases('', 'b'), 'b');
    assert.equal(joinPhrases('a', 'b', '：'), 'a：b');
    assert.deepEqual(linesOf(['a', br, strong('b'), br, ' ']), ['a', [strong('b')]]);
  });
  it('are sliced as their text is, with the markup of what is left', () => {
    const phrase = ['電', strong('話', ruby('番号', 'ばんごう')), '：', br, '1'];
    const text = plainText(phrase);
    for (let from = 0; from <= text.length; from++) {
      for (let to = from; to <= text.length; to++) assert.equal(plainText(slicePhrase(phrase, from, to)), text.slice(from, to));
    }
    assert.deepEqual(slicePhrase(phrase, 2, 4), [strong(ruby('番号', 'ばんごう'))]);
    assert.deepEqual(slicePhrase(phrase, 4), ['：', br, '1']);
  });
  it('lose the strong around the whole of a heading, and part the one at its head', () => {
    assert.equal(withoutStrong([strong({ tag: 'em', children: ['役割'] })]), '役割');
    assert.deepEqual(withoutStrong([strong('役割'), 'と']), [strong('役割'), 'と']);
    assert.deepEqual(splitStrong([strong('役割'), '：見守り']), { heading: '役割', rest: '見守り', ownLine: false });
    assert.deepEqual(splitStrong([strong('役割：'), br, '見守り']), { heading: '役割：', rest: '見守り', ownLine: true });
    assert.equal(splitStrong(['の', strong('役割')]), undefined);
  });
});

describe('項目：値 lines', () => {
  it('are a term and a value, with either colon', () => {
    assert.deepEqual(labelled('電話： 0191-23-6020'), { term: '電話', value: '0191-23-6020' });
    assert.deepEqual(labelled('FAX:1：2'), { term: 'FAX', value: '1：2' });
    assert.deepEqual(labelled([strong('電話：'), '1']), { term: '電話', value: '1' });
  });
  for (const line of [
    '9:00～17:00',
    '９：００から',
    'https://a.example/',
    '注意：',
    '：値',
    'ご相談ください。電話：1',
    'とても長い文の途中にたまたまコロンがあるだけのもの：値',
    '電話',
  ]) {
    it(`${line} is none`, () => assert.equal(labelled(line), undefined));
  }
});

describe('marks', () => {
  it('may be strong, or have a reading behind them', () => {
    assert.deepEqual(wordsOf([strong('◎'), ' ', ruby('計画', 'けいかく'), 'より']), {
      mark: '◎',
      label: [ruby('計画', 'けいかく'), 'より'],
    });
    assert.deepEqual(wordsOf([strong('◎ 計画')]), { mark: '◎', label: [strong('計画')] });
  });
  it('never take a letter of a word', () => {
    for (const label of [
      '2026年度',
      'Aランク',
      'ICTの活用',
      '8050問題',
      '（仮）',
      '「我が事」',
      '１人ひとり',
      'On track',
      'Ａ区',
      '３つの柱',
      '#計画',
      '“計画”',
      'دعم',
      '한국어',
    ]) {
      assert.deepEqual(wordsOf(label), { label });
    }
  });
});

describe('records in sections', () => {
  const section = (rest: Partial<Section>): Section => ({ heading: '', paragraphs: [], items: [], facts: [], sections: [], ...rest });
  it('number their rows from 1 and name what the page names', () => {
    assert.deepEqual(
      rowsOfSections([section({ heading: '一関支部', facts: [{ term: [ruby('電話', 'でんわ')], value: '1' }], items: ['FAX：2'] })]),
      [
        {
          number: 1,
          cells: [
            { column: '', value: '一関支部' },
            { column: '電話', value: '1' },
            { column: 'FAX', value: '2' },
          ],
        },
      ],
    );
  });
});
