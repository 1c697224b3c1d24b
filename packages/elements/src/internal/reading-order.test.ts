import { expect } from '@esm-bundle/chai';
import { fixture, settled } from '../../../../test/browser/fixture.ts';
import '../pdca-cycle/define.ts';
import '../progress-badge/define.ts';
import '../progress-legend/define.ts';
import '../role-cards/define.ts';

/** Left edge of a character in the text of an element, as it is painted. */
function leftOf(element: Element, text: string, character: string): number {
  const walker = document.createTreeWalker(element.shadowRoot!.querySelector('.base')!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.data.includes(text)) continue;
    const range = document.createRange();
    const start = node.data.indexOf(text) + text.indexOf(character);
    range.setStart(node, start);
    range.setEnd(node, start + 1);
    return range.getBoundingClientRect().left;
  }
  throw new Error(`${text} is not drawn`);
}

const PAGES: [tag: string, content: string, ...sentences: string[]][] = [
  ['progress-badge', '◎ 達成した（全部）', '達成した（全部）'],
  [
    'progress-legend',
    '<h3>見方（五段階）</h3><ul><li>◎ 達成（完了）：終わりました。</li></ul>',
    '見方（五段階）',
    '達成（完了）',
    '終わりました。',
  ],
  [
    'role-cards',
    '<h3>住民の役割（例）</h3><p>声をかけます。</p><ul><li>集います。</li></ul><dl><dt>場所（主）</dt><dd>集会所。</dd></dl><h3>社協の役割</h3><p>支えます。</p>',
    '住民の役割（例）',
    '声をかけます。',
    '集います。',
    '場所（主）',
    '集会所。',
  ],
  [
    'pdca-cycle',
    '<h3>計画（毎年）</h3><p>つくります。</p><h3>実行</h3><ul><li>進めます。</li></ul><h3>評価</h3><p>見ます。</p>',
    '計画（毎年）',
    'つくります。',
    '進めます。',
  ],
];

describe('on a page that runs from right to left', () => {
  for (const [tag, content, ...sentences] of PAGES) {
    it(`<tomoni-${tag}> sets Japanese sentences in their own order, their full stop and brackets at the end`, async () => {
      const box = fixture<HTMLElement>(`<div dir="rtl" style="width: 900px"><tomoni-${tag}>${content}</tomoni-${tag}></div>`);
      const element = box.firstElementChild!;
      await settled(element);
      for (const sentence of sentences)
        expect(leftOf(element, sentence, sentence.at(-1)!), sentence).to.be.above(leftOf(element, sentence, sentence[0]!));
    });
    it(`<tomoni-${tag}> sets what a translator made Arabic from right to left`, async () => {
      const arabic = content.replace(sentences[0]!, 'الهدف تحقق.');
      const box = fixture<HTMLElement>(`<div dir="rtl" style="width: 900px"><tomoni-${tag}>${arabic}</tomoni-${tag}></div>`);
      const element = box.firstElementChild!;
      await settled(element);
      expect(leftOf(element, 'الهدف تحقق.', '.')).to.be.below(leftOf(element, 'الهدف تحقق.', 'ا'));
    });
  }
});
