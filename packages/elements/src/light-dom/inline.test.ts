import { expect } from '@esm-bundle/chai';
import type { Phrase } from '@tomoni/plan';
import { readInline } from './inline.ts';
import { dom } from './testing/dom.ts';

const read = (html: string): Phrase => readInline(dom(html));
const ruby = (base: string, reading: string): Phrase => [{ tag: 'ruby', children: [base, { tag: 'rt', children: [reading] }] }];

const CASES: [name: string, html: string, expected: Phrase][] = [
  ['plain text is a plain string', '地域福祉', '地域福祉'],
  ['nothing is an empty string', '<!-- 予定 --> <span></span><b> </b>', ''],
  ['white space collapses as it renders', '\n  a \t b\n', 'a b'],
  [
    'white space collapses across elements',
    'a <b> b</b> <i> c</i>',
    ['a ', { tag: 'strong', children: ['b'] }, ' ', { tag: 'em', children: ['c'] }],
  ],
  ['no-break and ideographic spaces go at the ends only', '&nbsp;　計画　と&nbsp;評価&nbsp;', '計画　と\u00a0評価'],
  ['blank ends go although markup holds them', '計画<strong>&nbsp;</strong><em> </em>', '計画'],
  [
    'b and i are strong and em',
    '<b>a</b><i>b</i>',
    [
      { tag: 'strong', children: ['a'] },
      { tag: 'em', children: ['b'] },
    ],
  ],
  ['ruby keeps its reading', '<ruby>窓口<rt>まどぐち</rt></ruby>', ruby('窓口', 'まどぐち')],
  [
    'rb is unwrapped, rp kept',
    '<ruby><rb>窓</rb><rp>(</rp><rt>まど</rt><rp>)</rp></ruby>',
    [{ tag: 'ruby', children: ['窓', { tag: 'rp', children: ['('] }, { tag: 'rt', children: ['まど'] }, { tag: 'rp', children: [')'] }] }],
  ],
  [
    'a safe link is kept',
    '<a class="x" href="../plan.html" onclick="x()">計画</a>',
    [{ tag: 'a', href: '../plan.html', children: ['計画'] }],
  ],
  ['an unsafe link loses its address, not its words', '<a href="java&#10;script:alert(1)">計画</a>と<a>評価</a>', '計画と評価'],
  [
    'font, span, u, label and custom elements are unwrapped',
    '<font color=red>計<span style="x">画<u>の</u></span></font><label>推</label><x-y>進</x-y>',
    '計画の推進',
  ],
  [
    'a span is kept for its language or direction',
    '<span lang="en">Plan</span><span dir="rtl">خطة</span>',
    [
      { tag: 'span', lang: 'en', children: ['Plan'] },
      { tag: 'span', dir: 'rtl', children: ['خطة'] },
    ],
  ],
  [
    'the language of other elements is kept too',
    '<font lang="en">Plan</font><b lang="pt">Agir</b>',
    [
      { tag: 'span', lang: 'en', children: ['Plan'] },
      { tag: 'strong', lang: 'pt', children: ['Agir'] },
    ],
  ],
  ['br parts lines, and blanks around it go', 'a <br> &nbsp;b', ['a', { tag: 'br', children: [] }, 'b']],
  ['br at the ends and empty lines go', '<br>a<br><br>b<br>', ['a', { tag: 'br', children: [] }, 'b']],
  ['blocks are lines', '<div>a<p>b</p>c</div>', ['a', { tag: 'br', children: [] }, 'b', { tag: 'br', children: [] }, 'c']],
  [
    'a block within inline markup is a line too',
    '<b>a<p>b</p></b>',
    [{ tag: 'strong', children: ['a', { tag: 'br', children: [] }, 'b'] }],
  ],
  [
    'what is hidden or no text is left out',
    'a<script>x</script><style>x</style><template>x</template><noscript>x</noscript><iframe>x</iframe><object>x</object><svg><text>x</text></svg><math><mi>x</mi></math><button>x</button><select><option>x</select><textarea>x</textarea><input value=x><b hidden>x</b><!--x-->b',
    'ab',
  ],
  ['markup is text when it is escaped', '&lt;b&gt;a&lt;/b&gt; &amp;amp; &quot;', '<b>a</b> &amp; "'],
];

describe('inline text of a page', () => {
  for (const [name, html, expected] of CASES) {
    it(name, () => expect(read(html)).to.deep.equal(expected));
  }

  it('leaves the page as it was', () => {
    const element = dom('<p> a <b> </b><br></p>');
    const before = element.innerHTML;
    readInline(element);
    expect(element.innerHTML).to.equal(before);
  });

  it('takes blocks apart on request, and goes on with the markup around them', () => {
    const taken: [Phrase, string, boolean][] = [];
    const rest = readInline(dom('a<b>b<p>c</p>d</b>e<br><br>f'), (phrase, element, begins) =>
      taken.push([phrase, element.localName, begins]),
    );
    const strong = (text: string): Phrase => [{ tag: 'strong', children: [text] }];
    expect(taken).to.deep.equal([
      [['a', { tag: 'strong', children: ['b'] }], 'p', true],
      [strong('c'), 'p', false],
      [[{ tag: 'strong', children: ['d'] }, 'e'], 'br', true],
    ]);
    expect(rest).to.equal('f');
  });
});
