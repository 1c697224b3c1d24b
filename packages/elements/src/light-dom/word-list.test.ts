import { expect } from '@esm-bundle/chai';
import type { Words } from '@tomoni/plan';
import { dom } from './testing/dom.ts';
import { readWordList } from './word-list.ts';

const MARKS: Words[] = [
  { mark: '☆', label: '目標達成：事業完了' },
  { mark: '◎', label: '計画より進んでいる' },
  { mark: '○', label: 'ほぼ計画どおり' },
];
const SAME: [name: string, html: string][] = [
  ['a list', '<ul><li>☆ 目標達成：事業完了</li><li>◎ 計画より進んでいる</li><li>○ ほぼ計画どおり</li></ul>'],
  [
    'no spaces, wrappers, blanks',
    '<div><ul><li><p>☆目標達成：事業完了</p></li><li><font><font>◎計画より進んでいる</font></font></li><li>○<b>&nbsp;</b>ほぼ計画どおり<br></li><li>&nbsp;</li></ul></div>',
  ],
  ['paragraphs', '<p>☆ 目標達成：事業完了</p><p>&nbsp;</p><p>◎ 計画より進んでいる</p><p>○ ほぼ計画どおり</p>'],
  ['lines', '☆ 目標達成：事業完了<br>◎ 計画より進んでいる<br>○ ほぼ計画どおり<br>'],
  ['lines in one item', '<ul><li>☆ 目標達成：事業完了<br>◎ 計画より進んでいる<br>○ ほぼ計画どおり</li></ul>'],
  ['a dl of marks', '<dl><dt>☆</dt><dd>目標達成：事業完了</dd><dt>◎</dt><dd>計画より進んでいる</dd><dt>○</dt><dd>ほぼ計画どおり</dd></dl>'],
  ['a dl of labels', '<dl><dt>☆ 目標達成</dt><dd>事業完了</dd><dt>◎ 計画より進んでいる</dt><dt>○ ほぼ計画どおり</dt></dl>'],
  [
    'a table',
    '<table><caption>凡例</caption><tr><th>記号</th><th>区分</th><th>補足</th></tr><tr><td>☆</td><td>目標達成</td><td>事業完了</td></tr><tr><td>◎</td><td>計画より進んでいる</td><td></td></tr><tr><th>○</th><td>ほぼ計画どおり</td><td></td></tr></table>',
  ],
  [
    'a title and a sentence before the list',
    '<h3>進捗状況</h3><p>５段階で評価します。</p><ul><li>☆ 目標達成：事業完了</li><li>◎ 計画より進んでいる</li><li>○ ほぼ計画どおり</li></ul>',
  ],
];

describe('the legend of a page', () => {
  for (const [name, html] of SAME) it(`reads ${name}`, () => expect(readWordList(dom(html))).to.deep.equal(MARKS));

  it('reads words without marks', () => {
    for (const html of ['<ul><li>拡充</li><li>維持</li></ul>', '<p>拡充<br>維持</p>']) {
      expect(readWordList(dom(html))).to.deep.equal([{ label: '拡充' }, { label: '維持' }]);
    }
  });
});
