import { expect } from '@esm-bundle/chai';
import type { Phrase, Section } from '@tomoni/plan';
import { readSections } from './sections.ts';
import { dom } from './testing/dom.ts';

const section = (heading: Phrase, rest: Partial<Section> = {}): Section => ({
  heading,
  paragraphs: [],
  items: [],
  facts: [],
  sections: [],
  ...rest,
});
const read = (html: string): Section[] => readSections(dom(html));

const CASES: [name: string, html: string, expected: Section[]][] = [
  [
    'a heading owns what follows it',
    '<h3>住民</h3><p>一</p><ul><li>二</li></ul><p>三</p><h3>事業者</h3>四',
    [section('住民', { paragraphs: ['一', '三'], items: ['二'] }), section('事業者', { paragraphs: ['四'] })],
  ],
  [
    'deeper headings are sections inside',
    '<h2>役割</h2><h3>住民</h3><h4>取組</h4><h3>行政</h3><h2>財源</h2>',
    [section('役割', { sections: [section('住民', { sections: [section('取組')] }), section('行政')] }), section('財源')],
  ],
  [
    'a level may be left out',
    '<h2>役割</h2><h5>住民</h5><h3>行政</h3>',
    [section('役割', { sections: [section('住民'), section('行政')] })],
  ],
  [
    'text before the first heading has no heading',
    '<p>はじめに</p><h3>住民</h3>',
    [section('', { paragraphs: ['はじめに'] }), section('住民')],
  ],
  ['the id of a heading is kept', '<h3 id="jumin">住民</h3>', [section('住民', { id: 'jumin' })]],
  [
    'a dl under a heading holds facts',
    '<h3>住民</h3><dl><dt>区分</dt><dd>自助</dd><dt>集落数</dt><dd>69</dd></dl>',
    [
      section('住民', {
        facts: [
          { term: '区分', value: '自助' },
          { term: '集落数', value: '69' },
        ],
      }),
    ],
  ],
  [
    'one term with two values, two terms with one',
    '<h3>a</h3><dl><dt>電話</dt><dd>1</dd><dd>2</dd><dt>FAX</dt><dt>内線</dt><dd>3</dd></dl>',
    [
      section('a', {
        facts: [
          { term: '電話', value: '1' },
          { term: '電話', value: '2' },
          { term: 'FAX', value: '3' },
          { term: '内線', value: '3' },
        ],
      }),
    ],
  ],
  [
    'an empty value takes its term along, a term without one stays text',
    '<h3>a</h3><dl><dt>FAX</dt><dd>&nbsp;</dd><dt>電話</dt><dd>1</dd><dt>備考</dt></dl>',
    [section('a', { paragraphs: ['備考'], facts: [{ term: '電話', value: '1' }] })],
  ],
  [
    'without headings a dt is one',
    '<dl><dt>住民</dt><dd>一<ul><li>二</li></ul></dd><dt>行政</dt><dd><p>三</p></dd></dl><p>四</p>',
    [section('住民', { paragraphs: ['一'], items: ['二'] }), section('行政', { paragraphs: ['三'] }), section('', { paragraphs: ['四'] })],
  ],
  [
    'under a heading a dt is one when its dl holds lists',
    '<h2>役割</h2><dl><dt>住民</dt><dd><ul><li>一</li></ul></dd></dl>',
    [section('役割', { sections: [section('住民', { items: ['一'] })] })],
  ],
  [
    'without headings a li that begins with strong is one',
    '<ul><li><b>住民</b>：一<ul><li>二</li></ul></li><li><strong>行政</strong></li></ul>',
    [section('住民', { paragraphs: ['一'], items: ['二'] }), section('行政')],
  ],
  [
    'under a heading a li that begins with strong is an item',
    '<h3>住民</h3><ul><li><b>見守り</b>をする</li></ul>',
    [section('住民', { items: [[{ tag: 'strong', children: ['見守り'] }, 'をする']] })],
  ],
  [
    'a paragraph that is strong as a whole is a heading',
    '<p><strong>住民</strong></p><p>一</p><div><b>行政</b></div><p>二</p>',
    [section('住民', { paragraphs: ['一'] }), section('行政', { paragraphs: ['二'] })],
  ],
  ['so is a strong line before a br', '<p><b>住民</b><br>一</p>', [section('住民', { paragraphs: ['一'] })]],
  [
    'a strong sentence is no heading',
    '<h3>住民</h3><p><b>参加しましょう。</b></p>',
    [section('住民', { paragraphs: [[{ tag: 'strong', children: ['参加しましょう。'] }]] })],
  ],
  [
    'a summary is a heading, and its details end with it',
    '<h2>役割</h2><details><summary>住民</summary><p>一</p></details><p>二</p>',
    [section('役割', { paragraphs: ['二'], sections: [section('住民', { paragraphs: ['一'] })] })],
  ],
  [
    'a two-column table under a heading holds facts',
    '<h3>窓口</h3><table><tr><th>項目</th><th>内容</th></tr><tr><th>電話</th><td>1</td></tr><tr><td>FAX</td><td>2</td></tr></table>',
    [
      section('窓口', {
        facts: [
          { term: '電話', value: '1' },
          { term: 'FAX', value: '2' },
        ],
      }),
    ],
  ],
  [
    'without headings its first cells are headings',
    '<table><tr><th>公費財源の確保</th><td><p>一</p><p>二</p></td></tr></table>',
    [section('公費財源の確保', { paragraphs: ['一', '二'] })],
  ],
  [
    'a cell that spans rows is the term of all of them',
    '<h3>窓口</h3><table><tr><th rowspan=2>電話</th><td>1</td></tr><tr><td>2</td></tr></table>',
    [
      section('窓口', {
        facts: [
          { term: '電話', value: '1' },
          { term: '電話', value: '2' },
        ],
      }),
    ],
  ],
  [
    'a layout table changes nothing',
    '<table><tr><td><h3>住民</h3><p>一</p></td><td><h3>行政</h3><p>二</p></td></tr></table>',
    [section('住民', { paragraphs: ['一'] }), section('行政', { paragraphs: ['二'] })],
  ],
  [
    'lists inside items are items',
    '<h3>住民</h3><ol><li>一<ul><li>二</li></ul>三</li></ol>',
    [section('住民', { items: [['一', { tag: 'br', children: [] }, '三'], '二'] })],
  ],
  [
    'an empty line parts paragraphs, a br does not',
    '<h3>住民</h3><div>一<br>二<br><br>三</div>',
    [section('住民', { paragraphs: [['一', { tag: 'br', children: [] }, '二'], '三'] })],
  ],
  [
    'cards in a list keep their headings',
    '<ul class="cards"><li><h3>住民</h3><p>一</p></li><li><h3>行政</h3><ul><li>二</li></ul></li></ul>',
    [section('住民', { paragraphs: ['一'] }), section('行政', { items: ['二'] })],
  ],
  [
    'inline markup goes on across blocks',
    '<h3>住民</h3><font lang="en"><p>One</p><p>Two</p></font>',
    [section('住民', { paragraphs: [[{ tag: 'span', lang: 'en', children: ['One'] }], [{ tag: 'span', lang: 'en', children: ['Two'] }]] })],
  ],
  ['nothing is no section', '<p>&nbsp;</p><h3> </h3><!-- x --><ul><li></li></ul>', []],
];

describe('sections of a page', () => {
  for (const [name, html, expected] of CASES) it(name, () => expect(read(html)).to.deep.equal(expected));
});
