import { expect } from '@esm-bundle/chai';
import { wordsOf, type Inline, type Words } from '@tomoni/plan';
import { readInline } from './inline.ts';
import { dom } from './testing/dom.ts';
import { readWords } from './words.ts';

const CASES: [html: string, expected: Words][] = [
  ['◎ 計画より進んでいる', { mark: '◎', label: '計画より進んでいる' }],
  ['○ほぼ計画どおり進んでいる', { mark: '○', label: 'ほぼ計画どおり進んでいる' }],
  ['〇ほぼ計画どおり', { mark: '〇', label: 'ほぼ計画どおり' }],
  ['拡充', { label: '拡充' }],
  ['A 目標を上回った', { mark: 'A', label: '目標を上回った' }],
  ['Ａ　目標を上回った', { mark: 'Ａ', label: '目標を上回った' }],
  ['３：普通', { mark: '３', label: '普通' }],
  ['b) ほぼ達成', { mark: 'b', label: 'ほぼ達成' }],
  ['済：実施した', { mark: '済', label: '実施した' }],
  ['2026年度', { label: '2026年度' }],
  ['１．５倍', { label: '１．５倍' }],
  ['-5%', { label: '-5%' }],
  ['- 未評価', { mark: '-', label: '未評価' }],
  ['「我が事」の意識', { label: '「我が事」の意識' }],
  ['拡 充', { label: '拡 充' }],
  ['Ⅲ期計画', { label: 'Ⅲ期計画' }],
  ['⽬標達成', { label: '⽬標達成' }],
  ['★★☆ 進行中', { mark: '★★☆', label: '進行中' }],
  ['⚠️ 遅れ', { mark: '⚠️', label: '遅れ' }],
  ['🟢順調', { mark: '🟢', label: '順調' }],
  ['👍🏽 よい', { mark: '👍🏽', label: 'よい' }],
  ['→ 維持', { mark: '→', label: '維持' }],
  ['◎', { mark: '◎', label: '' }],
  ['', { label: '' }],
];

/** What editors and translators make of the same words. */
const DAMAGE = [
  '<p>|</p><p>&nbsp;</p>',
  '<div><div>\n  | \n</div></div>',
  '<font style="vertical-align: inherit;"><font>|</font></font>',
  '<b>|</b><br>',
  '&nbsp;|&nbsp;',
  '<!-- x --><span class="x">|</span><script>1</script>',
];

describe('the words of a badge', () => {
  for (const [html, expected] of CASES) {
    it(`reads ${html || 'nothing'}`, () => {
      expect(readWords(dom(html))).to.deep.equal(expected);
      for (const damage of DAMAGE) expect(readWords(dom(damage.replace('|', html))), damage).to.deep.equal(expected);
    });
    it(`reads ${html || 'nothing'} as a legend does`, () => expect(wordsOf(readInline(dom(html)))).to.deep.equal(expected));
  }

  it('keeps the readings of a furigana filter', () => {
    const ruby = (base: string, ...rest: Inline[]): Inline => ({ tag: 'ruby', children: [base, ...rest] });
    const tag = (name: 'rt' | 'rp', text: string): Inline => ({ tag: name, children: [text] });
    const page = dom('◎ <ruby>計画<rt>けいかく</rt></ruby>より<ruby>進<rp>(</rp><rt>すす</rt><rp>)</rp></ruby>んでいる ');
    expect(readWords(page)).to.deep.equal({
      mark: '◎',
      label: [ruby('計画', tag('rt', 'けいかく')), 'より', ruby('進', tag('rp', '('), tag('rt', 'すす'), tag('rp', ')')), 'んでいる'],
    });
    expect(readWords(dom('A<ruby>評価<rt>ひょうか</rt></ruby>')).mark).to.equal(undefined);
    expect(readWords(dom('A <ruby>評価<rt>ひょうか</rt></ruby>')).mark).to.equal('A');
  });

  it('reads what a system has turned into a picture: ◎ as WordPress shows it', () => {
    const badge = '<img draggable="false" role="img" class="emoji" alt="◎" src="data:,"> 計画より進んでいる';
    const smiley = '<p><img class="wp-smiley" style="height: 1em" alt="👍🏽" src="data:,">よい</p>';
    for (const read of [readWords, (page: Element) => wordsOf(readInline(page))]) {
      expect(read(dom(badge))).to.deep.equal({ mark: '◎', label: '計画より進んでいる' });
      expect(read(dom(smiley))).to.deep.equal({ mark: '👍🏽', label: 'よい' });
      expect(read(dom('<b><img alt="△" src="data:,"></b> 遅れ'))).to.deep.include({ mark: '△' });
      expect(read(dom('◎ 進 <img src="data:,"><img alt="地図" src="data:,">')), 'other pictures are no text').to.deep.equal({
        mark: '◎',
        label: '進',
      });
    }
  });

  it('parts the mark from the words when each has an element of its own', () => {
    for (const html of ['<div>A</div><div>達成</div>', '<span>A</span> <span>達成</span>', 'A<br>達成']) {
      expect(readWords(dom(html)), html).to.deep.equal({ mark: 'A', label: '達成' });
    }
  });
});
