import { expect } from '@esm-bundle/chai';
import { expectAccessible } from '../../../../test/browser/axe.ts';
import { fixture, readable, settled, until } from '../../../../test/browser/fixture.ts';
import './define.ts';
import type { TomoniConsultationFinder } from './consultation-finder.ts';
import { all, CRISIS, field, finder, names, press, ROWS, tableOf, tick, type } from './testing/town.ts';

describe('tomoni-consultation-finder: a resident reads the list', () => {
  it('finds every window with its hours as text, and the crisis lines', async () => {
    const element = await finder();
    expect(names(element)).to.deep.equal(ROWS.map(([name]) => name));
    expect(readable(element)).to.contain('第2・第4水曜日 13時から16時まで（要予約）');
    expect(all(element, '[part=crisis] a')[0]!.getAttribute('href')).to.equal('tel:0120279338');
    expect(all(element, '[part=crisis] a')[1]!.getAttribute('href')).to.equal('tel:%238008');
    expect(readable(element)).to.contain('電話番号は2026年4月1日に確かめたものです。');
    expect(names(element), 'a crisis line is no window').not.to.contain('よりそいホットライン');
    await expectAccessible(element);
  });

  it('calls with one touch: tel links of at least 44 px', async () => {
    const element = await finder();
    const calls = all<HTMLAnchorElement>(element, '[part=window] [part=call]');
    expect(calls[0]!.href).to.equal('tel:0000000001');
    expect(calls[0]!.textContent!.trim()).to.match(/^福祉まるごと相談に電話する\s*0000-00-0001$/);
    for (const each of all(element, 'button, [part=call], summary, .choice, #words')) {
      if (each.getClientRects().length) expect(each.getBoundingClientRect().height, each.outerHTML).to.be.at.least(43.9);
    }
  });

  it('reads the three answers beside the hours', async () => {
    const element = await finder();
    await until(() => all(element, '[part=state]').every((state) => state.textContent));
    const states = all(element, '[part=state]').map(readable);
    expect(states[0]).to.equal('開いています（17:15まで）');
    expect(states[4]).to.equal('要確認（電話で確かめてください）');
    expect(readable(all(element, '[part=window]')[4]!)).to.contain('職員が不在のときはお休み');
    element.now = new Date('2026-11-20T11:00:00Z'); // Friday, 20:00 in Japan
    await settled(element);
    expect(readable(all(element, '[part=state]')[0]!)).to.match(/^閉まっています（次は/);
  });

  it('is told gently when an entry was checked long ago', async () => {
    const element = await finder();
    const stale = () => all(element, '[part=stale]').map(readable);
    expect(stale()).to.deep.equal(['2024年5月1日に確かめた内容です。変わっているかもしれません。']);
    element.staleAfter = 1;
    await settled(element);
    expect(stale().length).to.be.greaterThan(1);
    element.staleAfter = 0;
    await settled(element);
    expect(stale()).to.deep.equal([]);
  });

  it('opens a window and sees the rest', async () => {
    const element = await finder();
    const [button] = all<HTMLButtonElement>(element, '[part=toggle]');
    expect(button!.getAttribute('aria-expanded')).to.equal('false');
    button!.click();
    await settled(element);
    expect(button!.getAttribute('aria-expanded')).to.equal('true');
    expect(readable(all(element, '[part=window]')[0]!))
      .to.contain('対象 どなたでも')
      .and.to.contain('最終確認日 2026年10月1日');
    await expectAccessible(element);
  });

  it('is shown few of many, and goes on where the new ones begin', async () => {
    const element = await finder(
      tableOf(Array.from({ length: 40 }, (_, i) => [`窓口${i + 1}`, '介護', '', `0000-01-${1000 + i}`, '', '', '', '', ''])),
    );
    expect(names(element)).to.have.length(10);
    all<HTMLButtonElement>(element, '.next')[0]!.click();
    await until(() => names(element).length === 30);
    await until(() => element.shadowRoot!.activeElement);
    expect(element.shadowRoot!.activeElement!.closest('[part=window]')!.querySelector('[part=heading]')!.textContent).to.equal('窓口11');
  });

  it('prints all of them, opened, without the controls', async () => {
    const element = await finder(
      tableOf(Array.from({ length: 12 }, (_, i) => [`窓口${i + 1}`, '介護', '', `0000-01-${1000 + i}`, '', '', '', '', ''])),
    );
    dispatchEvent(new Event('beforeprint'));
    await until(() => names(element).length === 12);
    dispatchEvent(new Event('afterprint'));
    await until(() => names(element).length === 10);
  });

  it('copies an address', async () => {
    const element = await finder(
      tableOf([['福祉課', '福祉全般', '', '0000-00-0001', '', '', '', '', '', '']])
        .replace('場所', '住所')
        .replace('<td></td><td></td>', '<td></td><td>ともに町1-1</td>'),
    );
    const original = Clipboard.prototype.writeText;
    const copied: string[] = [];
    Clipboard.prototype.writeText = (text) => Promise.resolve(void copied.push(text));
    try {
      all<HTMLButtonElement>(element, '.tools button')
        .find((button) => button.textContent!.includes('コピー'))!
        .click();
      await until(() => all(element, '[role=status]')[0]!.textContent === '住所をコピーしました');
    } finally {
      Clipboard.prototype.writeText = original;
    }
    expect(copied).to.deep.equal(['ともに町1-1']);
  });
});

describe('tomoni-consultation-finder: a resident in trouble asks', () => {
  it('in words of their own', async () => {
    const element = await finder();
    await type(element, 'お金がない');
    expect(names(element)).to.deep.equal(['くらし応援室']);
    expect(readable(element)).to.contain('「生活困窮」の窓口です。');
    await expectAccessible(element);
  });

  it('in rarer words, in English on an English page, and in words that the town adds', async () => {
    const element = await finder();
    await type(element, '金欠');
    expect(names(element)).to.deep.equal(['くらし応援室']);
    const english = await finder(undefined, 'lang="en"');
    await type(english, 'I have no money');
    expect(names(english)).to.deep.equal(['くらし応援室']);
    const windows = [
      { name: '移動の窓口', themes: ['移動支援'] },
      { name: '福祉課', themes: ['福祉全般'], general: true },
    ];
    const own = await finder();
    own.data = { windows, synonyms: [{ id: 'taxi', words: ['らくらく便'], themes: ['移動支援'], urgent: false }] };
    await settled(own);
    await type(own, 'らくらく便に乗りたい');
    expect(names(own)).to.deep.equal(['移動の窓口']);
  });

  it('in full width: ＤＶ, and sees the crisis lines again beside the answer', async () => {
    const element = await finder();
    await type(element, 'ＤＶ');
    expect(names(element)[0]).to.equal('女性相談');
    expect(all(element, '[part=crisis]')).to.have.length(2);
    await expectAccessible(element);
  });

  it('by ticking what applies', async () => {
    const element = await finder();
    await tick(element, '親が80代、子どもが50代で、先が心配');
    expect(names(element)).to.include.members(['ひきこもり相談', '地域包括支援センター']);
    expect(readable(all(element, '[part=worries] summary')[0]!)).to.contain('1つ選択');
    await expectAccessible(element);
  });

  it('narrows to what is open now, and is told what is outside', async () => {
    const element = await finder();
    await tick(element, 'どこに相談すればよいか分からない');
    const before = names(element).length;
    await tick(element, 'いま開いている窓口だけ');
    expect(names(element)).to.deep.equal(['福祉まるごと相談']);
    expect(readable(element)).to.contain(`ほかに${before - 1}件あります`);
    all<HTMLButtonElement>(element, '.outside button')[0]!.click();
    await settled(element);
    expect(names(element)).to.have.length(before);
  });

  it('is never left alone: nothing fits, and the window that turns nobody away is there with the crisis lines', async () => {
    const element = await finder();
    await type(element, 'ぬるぽガッ');
    expect(names(element)).to.deep.equal(['福祉まるごと相談']);
    expect(readable(all(element, '[part=count]')[0]!)).to.match(/^ぴったりの窓口は見つかりませんでした/);
    expect(all(element, '[part=crisis]')).to.have.length(2);
    await expectAccessible(element);
  });

  it('hears the number of windows from one polite region, not before something was asked', async () => {
    const element = await finder();
    const status = () => all(element, '[role=status]').map((each) => each.textContent);
    expect(status()).to.deep.equal(['']);
    await type(element, '介護');
    press(field(element), 'Enter');
    await until(() => status()[0] === '1件の窓口が見つかりました');
    await type(element, 'そうだん');
    await until(() => status()[0] !== '1件の窓口が見つかりました'); // by itself, after the pause
  });

  it('starts again', async () => {
    const element = await finder();
    await type(element, '介護');
    [...all<HTMLButtonElement>(element, '.bar button')][0]!.click();
    await settled(element);
    expect(names(element)).to.have.length(ROWS.length);
    expect(field(element).value).to.equal('');
  });
});

describe('tomoni-consultation-finder: on any page', () => {
  it('leaves the page’s own content when there is nothing to present', async () => {
    const element = fixture<TomoniConsultationFinder>('<tomoni-consultation-finder><p>準備中です。</p></tomoni-consultation-finder>');
    await settled(element);
    expect(readable(element)).to.equal('準備中です。');
  });

  it('leaves what it cannot carry, and says so once', async () => {
    const element = fixture<TomoniConsultationFinder>(
      `<tomoni-consultation-finder>${CRISIS}${tableOf(ROWS)}<img src="/docs/dist/favicon.svg" alt="地図"></tomoni-consultation-finder>`,
    );
    const problem = await new Promise<HTMLElementEventMap['tomoni-error']>((resolve) => element.addEventListener('tomoni-error', resolve));
    expect(problem.problem.code).to.equal('unsupported-content');
    await settled(element);
    expect(readable(element)).to.contain('0120-279-338').and.to.contain('くらし応援室');
    expect(element.shadowRoot!.querySelector('input')).to.equal(null);
  });

  it('reads headings with lists as well as tables', async () => {
    const element = await finder(
      '<h3>くらし応援室</h3><ul><li>電話：0000-00-0004</li><li>相談内容：家計</li></ul><h3>女性相談</h3><ul><li>電話：0000-00-0006</li></ul>',
    );
    expect(names(element)).to.deep.equal(['くらし応援室', '女性相談']);
    expect(all(element, 'h3[part=heading]'), 'with that of the crisis lines').to.have.length(3);
  });

  it('follows a translator, and keeps ruby', async () => {
    const element = await finder();
    element.querySelector('[scope=row]')!.innerHTML = '<ruby>福祉<rt>ふくし</rt></ruby>の<font>desk</font>';
    await until(() => names(element)[0]!.includes('desk'));
    expect(element.shadowRoot!.querySelector('[part=heading] ruby rt')?.textContent).to.equal('ふくし');
  });

  for (const [lang, words] of [
    ['en', 'What is troubling you?'],
    ['ja-x-easy', 'どんなことで こまっていますか'],
  ] as const) {
    it(`speaks ${lang}`, async () => {
      const element = await finder(undefined, `lang="${lang}" exit-href="#away"`);
      await until(() => readable(element).includes(words));
      await until(() => all(element, '[part=state]').every((state) => state.textContent));
      await tick(element, lang === 'en' ? 'No money, cannot pay rent or bills' : 'お金（かね）が ない、家賃（やちん）が はらえない');
      expect(names(element)).to.deep.equal(['くらし応援室']);
      await expectAccessible(element);
    });
  }

  it('fits 320 px at twice the text size, from right to left too, and on dark pages', async () => {
    for (const box of ['font-size: 32px', 'direction: rtl', 'background: #111; color: #fff']) {
      const element = await finder(undefined, 'exit-href="#away"', `width: 288px; ${box}`);
      const { left, right } = element.getBoundingClientRect();
      for (const part of all(element, '.base *')) {
        if (part.closest('.sr, svg') || !part.getClientRects().length) continue;
        const it = part.getBoundingClientRect();
        expect(it.left, part.outerHTML).to.be.at.least(left - 4);
        expect(it.right, part.outerHTML).to.be.at.most(right + 4);
      }
      await expectAccessible(element);
    }
  });

  it('has a heading of the level that the page asks for', async () => {
    const element = await finder(undefined, 'heading-level="2"');
    expect(all(element, 'h2')).to.have.length(1);
    expect(all(element, 'h3').length).to.equal(ROWS.length + 1);
  });

  it('tells the web team, not residents, what is wrong with the data', async () => {
    const element = await finder(tableOf([...ROWS, ['係', '介護', '', '０１９１－２３－６０２０', '気が向いたら', '', 'R8.4.1', '', '']]));
    const report = await element.report;
    expect(report.windows).to.equal(ROWS.length + 1);
    expect(report.hours.map(({ window }) => window)).to.include('係');
    expect(report.stale.map(({ window }) => window)).to.deep.equal(['地域包括支援センター']);
    expect(report.repairs.map(({ column }) => column)).to.include('最終確認日');
    expect(readable(element)).not.to.contain('行目');
  });
});

interface Linked {
  '@type': string;
  name: string;
  telephone?: string;
  openingHoursSpecification?: object[];
  availableChannel?: { servicePhone: object[] };
}

describe('tomoni-consultation-finder: described to search engines', () => {
  const blocks = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];

  it('only when asked, in the head, and no longer than it is there', async () => {
    await finder();
    expect(blocks()).to.have.length(0);
    const element = await finder(undefined, 'json-ld');
    await until(() => blocks().length);
    const graph = (JSON.parse(blocks()[0]!.textContent!) as { '@graph': Linked[] })['@graph'];
    const [offices, services] = ['GovernmentOffice', 'GovernmentService'].map((type) => graph.filter((each) => each['@type'] === type));
    expect(offices!.map(({ name }) => name)).to.deep.equal(ROWS.map(([name]) => name));
    expect(services!.map(({ name }) => name)).to.deep.equal(ROWS.map(([name]) => name));
    expect(offices![0]!.telephone).to.equal('0000-00-0001');
    expect(services![0]!.availableChannel!.servicePhone[1]).to.deep.include({ telephone: '0000-00-0002', availableLanguage: ['en'] });
    expect(offices![0]!.openingHoursSpecification![0]).to.deep.include({ opens: '08:30', closes: '17:15' });
    expect(offices![0]!.openingHoursSpecification!.at(-1)).to.deep.include({ validFrom: '2026-12-29', validThrough: '2027-01-03' });
    expect(offices![4]!.openingHoursSpecification, 'hours that were not understood are not announced').to.equal(undefined);
    await type(element, 'お金がない');
    expect(blocks()[0]!.textContent).not.to.contain('お金がない');
    element.remove();
    expect(blocks()).to.have.length(0);
  });
});
