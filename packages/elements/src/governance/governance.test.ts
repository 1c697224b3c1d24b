import { expect } from '@esm-bundle/chai';
import type { PlanDocument } from '@tomoni/plan';
import { readPlan } from '@tomoni/plan/document';
import { relationsAmong, sideNames } from '@tomoni/plan/ask';
import { writeBodies, writeRelations } from '@tomoni/plan/write';
import kuki from '@tomoni/towns/kuki/plan.json';
import shimonoseki from '@tomoni/towns/shimonoseki/plan.json';
import tomoniCho from '@tomoni/towns/tomoni-cho/plan.json';
import { expectAccessible } from '../../../../test/browser/axe.ts';
import { all, fixture, readable, settled, until } from '../../../../test/browser/fixture.ts';
import { expectNothingSticksOut } from '../../../../test/browser/sticks-out.ts';
import { told } from '../../../../test/browser/told.ts';
import type { TomoniPlan } from '../plan/plan.ts';
import '../plan/define.ts';
import './define.ts';
import type { TomoniGovernance } from './governance.ts';

/** As an editor types it: two lanes, a part of a meeting, one that is still to come. */
const CONTENT = `
  <table>
    <caption>計画を進める組織</caption>
    <thead><tr><th scope="col">名称</th><th scope="col">設置主体</th><th scope="col">種別</th><th scope="col">構成</th><th scope="col">定員</th><th scope="col">所掌事務</th><th scope="col">設置予定</th><th scope="col">親組織</th></tr></thead>
    <tbody>
      <tr><th scope="row">推進委員会</th><td>久喜市</td><td>附属機関</td><td>公募市民10人以内</td><td>10</td><td>進行管理<br>評価</td><td></td><td></td></tr>
      <tr><th scope="row">推進会議</th><td>久喜市</td><td>庁内会議</td><td></td><td></td><td>調整</td><td></td><td></td></tr>
      <tr><th scope="row">推進会議作業部会</th><td>久喜市</td><td></td><td></td><td></td><td></td><td></td><td>推進会議</td></tr>
      <tr><th scope="row">活動計画会議</th><td>社協</td><td></td><td></td><td>20人</td><td></td><td>○</td><td></td></tr>
    </tbody>
  </table>
  <h3>会議どうしの関係</h3>
  <ul>
    <li>推進会議作業部会は、推進委員会に報告します。［報告］</li>
    <li>推進会議は、活動計画会議と連携します。</li>
    <li>久喜市と社協は、協力します。［協力］</li>
  </ul>`;

async function governance(content = CONTENT, attributes = ''): Promise<TomoniGovernance> {
  const element = fixture<TomoniGovernance>(`<tomoni-governance ${attributes}>${content}</tomoni-governance>`);
  await settled(element);
  return element;
}

function planOf(document: unknown): PlanDocument {
  const read = readPlan(document);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.plan;
}

async function governanceOf(plan: PlanDocument, attributes = ''): Promise<TomoniGovernance> {
  const provider = fixture<TomoniPlan>(`<tomoni-plan ${attributes}><tomoni-governance></tomoni-governance></tomoni-plan>`);
  provider.data = plan;
  const element = provider.querySelector('tomoni-governance')!;
  await until(() => element.shadowRoot?.querySelector('.base'));
  await settled(provider);
  return element;
}

const texts = (element: Element, selector: string): string[] => all(element, selector).map(readable);
const lanes = (element: Element): string[] => texts(element, '.head > [part=heading]');
/** The card of a body. */
const card = (element: Element, name: string): HTMLElement =>
  all(element, '[part=body]').find((body) => readable(body.querySelector('[part=heading]')!) === name)!;
const beside = (element: Element, name: string): string[] => [...card(element, name).querySelectorAll('[part=sentence]')].map(readable);

describe('tomoni-governance: a resident reads who carries the plan', () => {
  it('in lanes that are called as the page calls them', async () => {
    const element = await governance();
    expect(lanes(element)).to.deep.equal(['久喜市', '社協']);
    expect(texts(element, '[part=title]')).to.deep.equal(['計画を進める組織']);
    await expectAccessible(element);
  });

  it('with membership, limit, duties and whether a body is still to come, in words', async () => {
    const element = await governance();
    expect(readable(card(element, '推進委員会'))).to.equal(
      '推進委員会 種別 附属機関 構成 公募市民10人以内 定員 10人以内 所掌事務 進行管理 評価 推進会議作業部会は、推進委員会に報告します。 報告',
    );
    expect(readable(card(element, '活動計画会議'))).to.match(/^活動計画会議 設置予定 定員 20人以内/);
    expect(getComputedStyle(card(element, '活動計画会議')).borderTopStyle).to.equal('dashed');
  });

  it('with a part of a body inside it, and in words', async () => {
    const element = await governance();
    const part = card(element, '推進会議作業部会');
    expect(part.closest('ul')!.closest('li')!.querySelector('[part=body]')).to.equal(card(element, '推進会議'));
    expect(readable(part)).to.contain('親組織 推進会議');
    expect([part, card(element, '推進会議')].map((body) => body.querySelector('[part=heading]')!.localName)).to.deep.equal(['h6', 'h5']);
  });

  it('with every relation as a sentence: beside those whom it names, and in a list of all', async () => {
    const element = await governance();
    expect(beside(element, '推進会議作業部会')).to.deep.equal(['推進会議作業部会は、推進委員会に報告します。 報告']);
    expect(beside(element, '推進会議'), 'its name is part of the working group’s').to.deep.equal([
      '推進会議は、活動計画会議と連携します。',
    ]);
    expect(texts(element, '.head')).to.deep.equal(['久喜市 久喜市と社協は、協力します。 協力', '社協 久喜市と社協は、協力します。 協力']);
    expect(texts(element, '[part=relations] [part=sentence]')).to.have.length(3);
    expect(texts(element, '[part=relations] [part=heading]')).to.deep.equal(['会議どうしの関係']);
  });

  it('as lists of 項目：値 just as well', async () => {
    const element = await governance(`
      <h4>推進チーム</h4><ul><li>設置主体：一関市社会福祉協議会</li><li>所掌事務：進み具合を確かめる。<br>報告する</li></ul>
      <h4>理事会</h4><ul><li>設置主体：一関市社会福祉協議会</li><li>所掌事務：報告を受ける</li></ul>
      <h3>関係</h3><ul><li>推進チームは、理事会に報告します。［内部評価］</li></ul>`);
    expect(lanes(element)).to.deep.equal(['一関市社会福祉協議会']);
    expect(beside(element, '理事会')).to.deep.equal(['推進チームは、理事会に報告します。 内部評価']);
    expect(texts(element, '[part=relations] [part=sentence]')).to.have.length(1);
    await expectAccessible(element);
  });

  it('with the readings that a furigana filter put in', async () => {
    const element = await governance(
      CONTENT.replaceAll('推進委員会', '<ruby>推進委員会<rp>（</rp><rt>すいしんいいんかい</rt><rp>）</rp></ruby>'),
    );
    expect(all(element, '[part=body] [part=heading] rt')).to.have.length(1);
    expect(all(element, '[data-end="0"] [part=sentence] rt'), 'the sentence is still beside it').to.have.length(1);
  });

  it('in the language that a translator put in', async () => {
    const element = await governance();
    element.querySelector('tbody th')!.textContent = 'Committee';
    element.querySelector('li')!.textContent = 'The working group reports to the Committee.';
    await settled(element);
    expect(beside(element, 'Committee')).to.deep.equal(['The working group reports to the Committee.']);
  });
});

describe('tomoni-governance: a plan’s own bodies', () => {
  it('久喜市: two lanes named as its figure names them', async () => {
    const element = await governanceOf(planOf(kuki));
    expect(lanes(element)).to.deep.equal(['市', '社協']);
    expect(beside(element, '久喜市地域福祉計画推進会議作業部会')).to.have.length(1);
    expect(texts(element, '.head')[0]).to.contain('連携・調整');
    await expectAccessible(element);
  });

  it('下関市: bodies that report to each other, and the planned one without a side', async () => {
    const element = await governanceOf(planOf(shimonoseki));
    expect(lanes(element)).to.deep.equal(['下関市', '下関市社会福祉協議会', 'そのほか']);
    expect(readable(card(element, '地域福祉連携組織'))).to.contain('設置予定');
    expect(beside(element, '下関市地域福祉計画審議会')).to.deep.equal([
      '下関市地域福祉計画策定推進会議は、下関市地域福祉計画審議会に取組状況を報告します。 取組状況の報告',
      '下関市地域福祉計画審議会は、計画の取組状況を評価し、意見を述べます。 評価、意見',
    ]);
  });

  it('ともに町: four lanes, in English and in やさしい日本語', async () => {
    const plan = planOf(tomoniCho);
    const english = await governanceOf(plan, 'lang="en"');
    await until(() => lanes(english).includes('Joint'));
    expect(lanes(english)).to.deep.equal(['Tomoni Town', 'Tomoni Town Council of Social Welfare', 'Joint', 'Independent']);
    expect(readable(card(english, 'District Welfare Meetings')))
      .to.contain('Planned')
      .and.to.contain('at most 20');
    await expectAccessible(english);
    const easy = await governanceOf(plan, 'lang="ja-x-easy"');
    await until(() => readable(easy).includes('これからつくります'));
    await expectAccessible(easy);
  });

  it('says the same from its plain HTML as from the plan', async () => {
    for (const document of [kuki, shimonoseki, tomoniCho]) {
      const plan = planOf(document);
      const html = writeBodies(plan.bodies, { sides: sideNames(plan) }) + writeRelations(relationsAmong('bodies', plan));
      const [typed, given] = [await governance(html), await governanceOf(plan)];
      const bodies = (element: Element) => texts(element, '[part=body]').map((text) => text.replace(/(?<=。).*$/, ''));
      expect(bodies(typed)).to.have.members(bodies(given));
      expect(lanes(typed)).to.deep.equal(lanes(given).map((lane) => (lane === 'そのほか' ? 'そのほか' : lane)));
    }
  });
});

describe('tomoni-governance: the drawing', () => {
  const drawing = (element: Element): string => all(element, 'path')[0]?.getAttribute('d') ?? '';
  const into = async (width: string, attributes = ''): Promise<TomoniGovernance> => {
    const element = fixture(`<div style="width: ${width}" ${attributes}><tomoni-governance>${CONTENT}</tomoni-governance></div>`)
      .firstElementChild as TomoniGovernance;
    await settled(element);
    return element;
  };

  it('joins lanes that stand side by side, and is nobody’s text', async () => {
    const element = await into('1000px');
    await until(() => drawing(element));
    const svg = all(element, 'svg')[0]!;
    expect(svg.getAttribute('aria-hidden')).to.equal('true');
    expect(svg.textContent).to.equal('');
    const [first, second] = all(element, '[part=lane]').map((lane) => lane.getBoundingClientRect());
    expect(first!.right).to.be.at.most(second!.left);
    expect(first!.top).to.equal(second!.top);
  });

  it('joins two sides in the gap between their lanes, not over their words', async () => {
    const element = fixture(
      `<div style="width: 1000px"><tomoni-governance>${CONTENT.replace(/<li>推進会議.*\n/g, '')}</tomoni-governance></div>`,
    ).firstElementChild as TomoniGovernance;
    await settled(element);
    await until(() => drawing(element));
    const [first, second] = all(element, '[part=lane]').map((lane) => lane.getBoundingClientRect());
    const { left, right } = all(element, 'path')[0]!.getBoundingClientRect();
    expect(left).to.be.at.least(first!.right - 4);
    expect(right).to.be.at.most(second!.left + 4);
  });

  it('is left out where lanes stand one after the other, and comes back with the room', async () => {
    const element = await into('1000px');
    await until(() => drawing(element));
    element.parentElement!.style.width = '300px';
    await until(() => !drawing(element));
    const [first, second] = all(element, '[part=lane]').map((lane) => lane.getBoundingClientRect());
    expect(first!.bottom).to.be.at.most(second!.top);
    element.parentElement!.style.width = '1000px';
    await until(() => drawing(element));
  });

  it('is mirrored on a page that is read from right to left', async () => {
    const element = await into('1000px', 'dir="rtl"');
    await until(() => drawing(element));
    const [first, second] = all(element, '[part=lane]').map((lane) => lane.getBoundingClientRect());
    expect(first!.left).to.be.at.least(second!.right);
  });

  it('does not widen a telephone’s page, at twice the text size too', async () => {
    for (const size of ['16px', '32px']) {
      const element = await into(`288px; font-size: ${size}`);
      expectNothingSticksOut(element);
    }
  });
});

describe('tomoni-governance: on any ground', () => {
  for (const [name, style, attributes] of [
    ['a telephone', 'width: 288px', ''],
    ['a dark page', 'background: #000; color: #fff', ''],
    ['a dark page with its own theme', 'background: #000', 'theme="dark"'],
    ['a page read from right to left', 'direction: rtl', 'theme="paper"'],
  ] as const) {
    it(`can be read on ${name}`, async () => {
      const element = fixture(`<div style="${style}"><tomoni-governance ${attributes}>${CONTENT}</tomoni-governance></div>`)
        .firstElementChild as TomoniGovernance;
      const before = element.shadowRoot!.adoptedStyleSheets.length;
      await settled(element);
      if (attributes) await until(() => element.shadowRoot!.adoptedStyleSheets.length > before);
      await expectAccessible(element);
    });
  }
});

describe('tomoni-governance: data that are not as they should be', () => {
  const bodies = [
    { id: 'a', name: '委員会', side: 'municipality' },
    { id: 'b', name: '部会', parent: 'a' },
  ];

  it('a relation to a missing body is told, and the rest is shown', async () => {
    const element = await governance('');
    const problems = await told(async () => {
      element.data = {
        bodies,
        relations: [
          { sentence: '委員会は、審議会に報告します。', from: 'a', to: 'shingikai' },
          { sentence: '部会は、委員会に報告します。', from: 'b', to: 'a' },
        ],
      };
      await settled(element);
    });
    expect(problems).to.have.length(1);
    expect(problems[0]!.details!.join()).to.contain('shingikai').and.to.contain('委員会は、審議会に報告します。');
    expect(beside(element, '部会')).to.deep.equal(['部会は、委員会に報告します。']);
    expect(texts(element, '[part=relations] [part=sentence]')).to.have.length(2);
  });

  it('a body that is its own ancestor is told, and none is lost', async () => {
    const element = await governance('');
    const problems = await told(async () => {
      element.data = {
        bodies: [
          { id: 'a', name: '甲', parent: 'c' },
          { id: 'b', name: '乙', parent: 'a' },
          { id: 'c', name: '丙', parent: '乙' },
          { id: 'd', name: '丁', parent: 'd' },
          { id: 'e', name: '戊', parent: '無い' },
        ],
      };
      await settled(element);
    });
    expect(problems).to.have.length(1);
    expect(problems[0]!.details!.join()).to.contain('甲').and.to.contain('丁').and.to.contain('無い');
    expect(texts(element, '[part=body] [part=heading]')).to.have.members(['甲', '乙', '丙', '丁', '戊']);
  });

  it('an unknown side is told, in data and in a table, and the body is shown', async () => {
    const element = await governance('');
    const [given] = await told(async () => {
      element.data = { bodies: [...bodies, { name: '連絡会', side: 'prefecture' }] };
      await settled(element);
    });
    expect(given!.details!.join()).to.contain('連絡会').and.to.contain('prefecture');
    expect(texts(element, '[part=body] [part=heading]')).to.include('連絡会');
    const [typed] = await told(() => governance(CONTENT.replace('<td>社協</td>', '<td>みんな</td>')));
    expect(typed!.details!.join()).to.contain('みんな').and.to.contain('活動計画会議');
  });

  it('keeps the page’s own HTML where there are no bodies in it, and says so', async () => {
    let element!: TomoniGovernance;
    const [problem] = await told(async () => (element = await governance('<p>準備中です。</p>')));
    expect(problem!.code).to.equal('no-bodies');
    expect(readable(element)).to.equal('準備中です。');
  });

  it('keeps the page’s own HTML when drawing fails', async () => {
    const element = await governance();
    const [problem] = await told(async () => {
      element.data = { bodies: 'bad' as never };
      await settled(element);
    });
    expect(problem!.code).to.equal('render-failed');
    expect(readable(element)).to.contain('会議どうしの関係');
  });
});
