import { expect } from '@esm-bundle/chai';
import type { OutlineNode } from '@tomoni/plan';
import { readOutline } from './outline.ts';
import { dom } from './testing/dom.ts';

/** `{ 目標: { 施策: {} } }` */
interface Tree {
  [content: string]: Tree;
}
const nodes = (tree: Tree): OutlineNode[] => Object.entries(tree).map(([content, children]) => ({ content, children: nodes(children) }));

const TREE: Tree = { 目標一: { 施策一: { 事業: {} }, 施策二: {} }, 目標二: {} };
const SAME: [name: string, html: string][] = [
  ['nested lists', '<ul><li>目標一<ul><li>施策一<ul><li>事業</li></ul></li><li>施策二</li></ul></li><li>目標二</li></ul>'],
  [
    'ol and paragraphs in items',
    '<ol><li><p>目標一</p><ol><li><p>施策一</p><ul><li>事業</li></ul></li><li><p>施策二</p></li></ol></li><li><p>目標二</p></li></ol>',
  ],
  ['lists beside their items', '<ul><li>目標一</li><ul><li>施策一</li><ul><li>事業</li></ul><li>施策二</li></ul><li>目標二</li></ul>'],
  [
    'items that only indent',
    '<ul><li>目標一</li><li style="list-style:none"><ul><li>施策一</li><li><ul><li>事業</li></ul></li><li>施策二</li></ul></li><li>目標二</li></ul>',
  ],
  ['headings over lists', '<h3>目標一</h3><ul><li>施策一<ul><li>事業</li></ul></li><li>施策二</li></ul><h3>目標二</h3>'],
  ['headings only', '<h2>目標一</h2><h3>施策一</h3><h4>事業</h4><h3>施策二</h3><h2>目標二</h2>'],
  [
    'paragraphs over lists',
    '<p>この計画の体系です。</p><p><b>目標一</b></p><ul><li>施策一<ul><li>事業</li></ul></li></ul><ul><li>施策二</li></ul><p>目標二</p>',
  ],
  [
    'wrappers, fonts and blanks',
    '<div><font><ul>\n<li><div><font>目標一</font></div>&nbsp;<ul><li><span>施策一</span><div><ul><li>事業<br></li></ul></div></li><li>施策二</li><li>&nbsp;</li></ul></li><li>目標二</li></ul></font></div><p>&nbsp;</p>',
  ],
];

describe('the outline of a page', () => {
  for (const [name, html] of SAME) it(`reads ${name}`, () => expect(readOutline(dom(html))).to.deep.equal(nodes(TREE)));

  it('keeps further lines of an item', () => {
    const br = { tag: 'br' as const, children: [] };
    const expected = [{ content: ['目標', br, '副題', br, '説明'], children: [{ content: '施策', children: [] }] }];
    expect(readOutline(dom('<ul><li><p>目標</p><p>副題</p><ul><li>施策</li></ul>説明</li></ul>'))).to.deep.equal(expected);
  });

  it('keeps two lists apart that have nothing over them', () => {
    expect(readOutline(dom('<ul><li>甲</li></ul><ul><li>乙</li></ul>'))).to.deep.equal(nodes({ 甲: {}, 乙: {} }));
  });
});
