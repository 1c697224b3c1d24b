import { expect } from '@esm-bundle/chai';
import { fixture, readable, settled, until } from '../../../../test/browser/fixture.ts';
import '../pdca-cycle/define.ts';
import '../role-cards/define.ts';

const inside: [string, string, string][] = [
  ['a picture that says something', '<img alt="地図" src="/nowhere.png">', 'unsupported-content'],
  ['a form', '<form><input aria-label="名前"></form>', 'unsupported-content'],
  ['a table of several columns', '<table><tr><td>年度</td><td>人数</td><td>割合</td></tr></table>', 'unsupported-content'],
  ['a symbol that the system has turned into a picture', '<p><img class="emoji" alt="☎" src="data:,">相談</p>', ''],
  ['a picture for decoration', '<img alt="" src="/nowhere.png">', ''],
];

describe('what sections cannot carry', () => {
  for (const [what, html, code] of inside) {
    for (const tag of ['tomoni-role-cards', 'tomoni-pdca-cycle']) {
      it(`<${tag}> with ${what} ${code ? 'stays as the town wrote it' : 'is presented'}`, async () => {
        const original = console.error;
        const lines: string[] = [];
        console.error = (...words: unknown[]) => void lines.push(words.join(' '));
        try {
          const element = fixture<HTMLElement>(`<${tag}><h3>計画</h3><p>つくる</p>${html}<h3>実行</h3><p>やる</p></${tag}>`);
          await settled(element);
          if (code) await until(() => lines.length);
          expect(Boolean(element.shadowRoot!.querySelector('slot'))).to.equal(code !== '');
          expect(lines).to.have.length(code ? 1 : 0);
          if (html.includes('年度')) expect(readable(element)).to.contain('年度');
        } finally {
          console.error = original;
        }
      });
    }
  }
});
