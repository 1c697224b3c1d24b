import { expect } from '@esm-bundle/chai';
import { plainText, type Row } from '@tomoni/plan';
import { readRecords } from './records.ts';
import { dom } from './testing/dom.ts';

/** `1 名称=一関支部 電話=1` */
const short = (rows: Row[]): string[] =>
  rows.map(({ number, cells }) =>
    [number, ...cells.map(({ column, value }) => `${column}=${plainText(value).replaceAll('\n', '|')}`)].join(' '),
  );
const read = (html: string): string[] => short(readRecords(dom(html)));

const OFFICES = ['1 名称=一関支部 電話=1 FAX=2', '2 名称=花泉支部 電話=3'];
const NAMED = ['1 =一関支部 電話=1 FAX=2', '2 =花泉支部 電話=3'];

const SAME: [name: string, expected: string[], html: string][] = [
  [
    'a table with th',
    OFFICES,
    '<table><caption>支部</caption><thead><tr><th>名称</th><th>電話</th><th>FAX</th></tr></thead><tbody><tr><td>一関支部</td><td>1</td><td>2</td></tr><tr><td>花泉支部</td><td>3</td><td></td></tr></tbody></table>',
  ],
  [
    'a table whose th were lost',
    OFFICES,
    '<table><tr><td><b>名称</b></td><td>電話</td><td>FAX</td></tr><tr><td>一関支部</td><td>1</td><td>2</td></tr><tr><td>花泉支部</td><td>3</td><td>&nbsp;</td></tr></table>',
  ],
  [
    'row headers too',
    OFFICES,
    '<table><tr><th>名称</th><th>電話</th><th>FAX</th></tr><tr><th scope=row>一関支部</th><td>1</td><td>2</td></tr><tr><th>花泉支部</th><td>3</td></tr></table>',
  ],
  [
    'headers in the first column',
    OFFICES,
    '<table><tr><th>名称</th><td>一関支部</td><td>花泉支部</td></tr><tr><th>電話</th><td>1</td><td>3</td></tr><tr><th>FAX</th><td>2</td><td></td></tr></table>',
  ],
  [
    'a table in a wrapping table, with ruby, fonts and blanks',
    OFFICES,
    '<p>&nbsp;</p><table><tr><td><div><table><tr><th><ruby>名称<rt>めいしょう</rt></ruby></th><th><font><font>電話</font></font></th><th>FAX<br></th></tr><tr><td><p>一関支部</p></td><td><p>1</p><p>&nbsp;</p></td><td><div><div>2</div></div></td></tr><tr><td>花泉支部</td><td>3&nbsp;</td><td><br></td></tr></table></div></td></tr></table>',
  ],
  [
    'sections with a dl',
    NAMED,
    '<h3>一関支部</h3><dl><dt>電話</dt><dd>1</dd><dt>FAX</dt><dd>2</dd></dl><h3>花泉支部</h3><dl><dt>電話</dt><dd>3</dd></dl>',
  ],
  [
    'sections with a two-column table',
    NAMED,
    '<h3>一関支部</h3><table><tr><th>電話</th><td>1</td></tr><tr><th>FAX</th><td>2</td></tr></table><h3>花泉支部</h3><table><tr><th>電話</th><td>3</td></tr></table>',
  ],
  ['sections with lines', NAMED, '<h3>一関支部</h3><ul><li>電話：1</li><li>FAX: 2</li></ul><h3>花泉支部</h3><p>電話：3</p>'],
  [
    'sections inside a section',
    NAMED,
    '<h2>支部</h2><p>お近くの支部へ。</p><h3>一関支部</h3><p>電話：1<br>FAX：2</p><h3>花泉支部</h3><div>電話：3</div>',
  ],
  ['strong names over lines', NAMED, '<p><b>一関支部</b></p><p>電話：1<br>FAX：2</p><p><b>花泉支部</b><br>電話：3</p>'],
  [
    'items that begin with a strong name',
    NAMED,
    '<ul><li><strong>一関支部</strong><ul><li>電話：1</li><li>FAX：2</li></ul></li><li><strong>花泉支部</strong><br>電話：3</li></ul>',
  ],
  [
    'items with lists inside',
    NAMED,
    '<ul><li>一関支部<ul><li>電話：1</li><li>FAX：2</li></ul></li><li>花泉支部<ul><li>電話：3</li></ul></li></ul>',
  ],
  ['items with lines', NAMED, '<ul><li>一関支部<br>電話：1<br>FAX：2</li><li><p>花泉支部</p><p>電話：3</p></li></ul>'],
  [
    'one list in which the name comes again',
    OFFICES,
    '<ul><li>名称：一関支部</li><li>電話：1</li><li>FAX：2</li><li>名称：花泉支部</li><li>電話：3</li></ul>',
  ],
  [
    'strong terms',
    OFFICES,
    '<ul><li><b>名称</b>：一関支部</li><li><b>電話：</b>1</li><li><b>FAX</b>：2</li><li><b>名称</b>：花泉支部</li><li><b>電話</b>：3</li></ul>',
  ],
  [
    'one dl in which the name comes again',
    OFFICES,
    '<dl><dt>名称</dt><dd>一関支部</dd><dt>電話</dt><dd>1</dd><dt>FAX</dt><dd>2</dd><dt>名称</dt><dd>花泉支部</dd><dt>電話</dt><dd>3</dd></dl>',
  ],
  [
    'a dl each',
    OFFICES,
    '<dl><dt>名称</dt><dd>一関支部</dd><dt>電話</dt><dd>1</dd><dt>FAX</dt><dd>2</dd></dl><dl><dt>名称</dt><dd>花泉支部</dd><dt>電話</dt><dd>3</dd></dl>',
  ],
];

const CASES: [name: string, html: string, expected: string[]][] = [
  [
    'a spanned cell counts in every place',
    '<table><tr><th>目標</th><th>指標</th><th>値</th></tr><tr><td rowspan=2>一</td><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr><tr><td>二</td><td colspan=2>丙</td></tr></table>',
    ['1 目標=一 指標=甲 値=1', '2 目標=一 指標=乙 値=2', '3 目標=二 指標=丙 値=丙'],
  ],
  [
    'rows of headers are read together',
    '<table><tr><th rowspan=2>名称</th><th colspan=2>連絡先</th></tr><tr><th>電話</th><th>FAX</th></tr><tr><td>一関支部</td><td>1</td><td>2</td></tr></table>',
    ['1 名称=一関支部 連絡先 電話=1 連絡先 FAX=2'],
  ],
  [
    'a title between rows is no record, but counts as a row',
    '<table><tr><th>名称</th><th>電話</th></tr><tr><th colspan=2>東部</th></tr><tr><td>甲</td><td>1</td></tr><tr><td></td><td></td></tr><tr><td>乙</td><td>2</td></tr></table>',
    ['2 名称=甲 電話=1', '4 名称=乙 電話=2'],
  ],
  [
    'a title above the header is left out',
    '<table><tr><th colspan=2>支部一覧</th></tr><tr><th>名称</th><th>電話</th></tr><tr><td>甲</td><td>1</td></tr></table>',
    ['1 名称=甲 電話=1'],
  ],
  [
    'a column may come twice',
    '<table><tr><th>名称</th><th>電話</th><th>電話</th></tr><tr><td>甲</td><td>1</td><td>2</td></tr></table>',
    ['1 名称=甲 電話=1 電話=2'],
  ],
  [
    'two tables are read one after the other',
    '<h3>市</h3><table><tr><th>名称</th><th>電話</th></tr><tr><td>甲</td><td>1</td></tr></table><table><tr><th>名称</th><th>FAX</th></tr><tr><td>乙</td><td>2</td></tr></table>',
    ['1 名称=甲 電話=1', '1 名称=乙 FAX=2'],
  ],
  ['what is hidden is no record', '<table hidden><tr><th>名称</th><th>電話</th></tr><tr><td>甲</td><td>1</td></tr></table>', []],
  [
    'a remark goes with the record before',
    '<ul><li>一関支部</li><li>電話：1</li><li>駐車場があります</li></ul>',
    ['1 =一関支部 電話=1 =駐車場があります'],
  ],
  ['prose is no record', '<h3>支部</h3><p>お近くの支部へ。</p>', []],
  ['a careless span does no harm', '<table><tr><th>名称</th><th>電話</th></tr><tr><td rowspan=65534 colspan=1000>甲</td></tr></table>', []],
];

describe('records of a page', () => {
  for (const [name, expected, html] of SAME) it(`reads ${name}`, () => expect(read(html)).to.deep.equal(expected));
  for (const [name, html, expected] of CASES) it(name, () => expect(read(html)).to.deep.equal(expected));

  it('reads a page around which everything is hidden', () => {
    const element = dom('<table><tr><th>名称</th><th>電話</th></tr><tr><td>甲</td><td>1</td></tr></table>');
    element.hidden = true;
    expect(short(readRecords(element))).to.deep.equal(['1 名称=甲 電話=1']);
  });

  it('keeps the markup of values', () => {
    const [row] = readRecords(dom('<table><tr><th>名称</th><th>電話</th></tr><tr><td><a href="#a">甲</a></td><td>1</td></tr></table>'));
    expect(row?.cells[0]).to.deep.equal({ column: '名称', value: [{ tag: 'a', href: '#a', children: ['甲'] }] });
  });
});
