import { expect } from '@esm-bundle/chai';
import type { PlanDocument } from '@tomoni/plan';
import { readPlan } from '@tomoni/plan/document';
import { filesOf } from '@tomoni/plan/export';
import { samplePlan } from '../../../plan/src/testing/sample-plan.ts';
import { expectAccessible } from '../../../../test/browser/axe.ts';
import { all, fixture, readable, settled, until } from '../../../../test/browser/fixture.ts';
import '../plan/define.ts';
import type { TomoniPlan } from '../plan/plan.ts';
import './define.ts';
import type { TomoniOpenData } from './open-data.ts';

const read = readPlan(samplePlan());
const plan = (read as { plan: PlanDocument }).plan;

/** As a web team types it. */
const CONTENT = `
  <h3>データを使う</h3>
  <p>計画のデータです。</p>
  <ul>
    <li><a href="plan.json">計画のすべて</a>（JSON）</li>
    <li><a href="nodes.csv"><ruby>体系<rt>たいけい</rt></ruby></a>（CSV・21行）</li>
    <li>評価（準備中）</li>
  </ul>
  <dl><dt>利用条件</dt><dd><a href="https://example.jp/terms">利用規約</a></dd></dl>`;

const rows = (element: Element): string[] => all(element, '[part=file]').map(readable);

async function openData(content = CONTENT, attributes = ''): Promise<TomoniOpenData> {
  const element = fixture<TomoniOpenData>(`<tomoni-open-data ${attributes}>${content}</tomoni-open-data>`);
  await settled(element);
  return element;
}

/** Inside the provider of a plan; the list of a plan's files comes later. */
async function openDataOf(given: PlanDocument = plan, attributes = '', content = ''): Promise<TomoniOpenData> {
  const provider = fixture<TomoniPlan>(`<tomoni-plan><tomoni-open-data ${attributes}>${content}</tomoni-open-data></tomoni-plan>`);
  provider.data = given;
  const element = provider.querySelector('tomoni-open-data')!;
  await until(() => element.shadowRoot?.querySelector('[part=file]'));
  await settled(element);
  return element;
}

/** What the page would save: the click on a link to a blob is caught before the browser takes it. */
async function savedBy(action: () => void): Promise<{ name: string; text: string; type: string }> {
  const click = HTMLAnchorElement.prototype.click;
  const link = await new Promise<HTMLAnchorElement>((resolve) => {
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      resolve(this);
    };
    action();
  }).finally(() => {
    HTMLAnchorElement.prototype.click = click;
  });
  const blob = await (await fetch(link.href)).blob();
  return { name: link.download, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer()), type: blob.type };
}

const button = (element: Element, words: string): HTMLButtonElement =>
  all<HTMLButtonElement>(element, 'button').find((each) => readable(each) === words)!;
const head = (): Element[] => [...document.head.querySelectorAll('script[type="application/ld+json"]')];

describe('tomoni-open-data: links of the page', () => {
  it('shows each with its kind and size, and keeps what stands around them', async () => {
    const element = await openData();
    expect(rows(element)).to.deep.equal(['計画のすべて JSON', '体系たいけい CSV・21行', '評価（準備中）']);
    const links = all<HTMLAnchorElement>(element, '[part=file] a').map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['plan.json', 'nodes.csv']);
    expect(all(element, 'h3').map(readable)).to.deep.equal(['データを使う']);
    expect(readable(all(element, 'p')[0]!)).to.equal('計画のデータです。');
    expect(readable(all(element, '[part=facts]')[0]!)).to.equal('利用条件 利用規約');
    expect(all(element, 'button')).to.have.length(0);
    await expectAccessible(element);
  });

  it('keeps ruby, and follows a change of the page', async () => {
    const element = await openData();
    expect(all(element, 'rt').map(readable)).to.deep.equal(['たいけい']);
    element.querySelector('li a')!.textContent = 'The whole plan';
    await settled(element);
    expect(rows(element)[0]).to.equal('The whole plan JSON');
  });

  it('takes a list of terms for facts, with a heading over it or without', async () => {
    const element = await openData('<ul><li><a href="a.csv">一</a></li></ul><dl><dt>利用条件</dt><dd>CC BY 4.0</dd></dl>');
    expect(readable(all(element, '[part=facts]')[0]!)).to.equal('利用条件 CC BY 4.0');
    expect(all(element, 'h3')).to.have.length(0);
  });

  it('leaves a page without links as it is', async () => {
    const element = await openData('<p>準備しています。</p>');
    expect(element.shadowRoot!.querySelector('[part=base]')).to.equal(null);
    expect(readable(element)).to.equal('準備しています。');
  });

  it('counts more than the plan around it', async () => {
    const element = await openDataOf(plan, '', CONTENT);
    expect(rows(element)).to.have.length(3);
  });

  it('stands at the level that the page asks for', async () => {
    const element = await openData(
      '<h2>データ</h2><ul><li><a href="a.csv">一</a></li></ul><h3>表</h3><ul><li><a href="b.csv">二</a></li></ul>',
      'heading-level="4"',
    );
    expect(all(element, 'h4, h5').map((each) => each.localName)).to.deep.equal(['h4', 'h5']);
  });

  it('reads its way to a link by keyboard, each as high as a finger needs', async () => {
    const element = await openData();
    for (const link of all(element, '[part=file] a')) expect(link.getBoundingClientRect().height).to.be.at.least(43.5);
  });
});

describe('tomoni-open-data: a plan', () => {
  it('offers every file that holds something, with its rows in words', async () => {
    const element = await openDataOf();
    expect(rows(element)).to.have.length(filesOf(plan).length);
    expect(rows(element)[0]).to.equal('計画のすべて JSON');
    expect(rows(element)).to.include.members(['目標と施策の体系 CSV・2行', 'データの説明 JSON-LD', '目標の体系（国際規格） StratML']);
    const facts = readable(all(element, '[part=facts]')[0]!);
    for (const words of [
      '利用条件 CC BY 4.0',
      '出典 計画書',
      '策定 令和8年3月（2026年3月）',
      'データの更新日 令和8年4月1日（2026年4月1日）',
    ]) {
      expect(facts).to.include(words);
    }
    expect(all(element, 'p').map(readable).join(' ')).to.include('架空').and.to.include('要約');
    await expectAccessible(element);
  });

  it('says nothing of a licence that the plan does not have', async () => {
    const element = await openDataOf({
      ...plan,
      plan: { ...plan.plan, license: undefined, summarised: false, fictional: false },
    } as PlanDocument);
    expect(readable(element)).not.to.include('利用条件');
    expect(readable(element)).not.to.include('架空');
  });

  it('makes a file only when somebody asks, and says so', async () => {
    const element = await openDataOf();
    const { name, text, type } = await savedBy(() => button(element, '目標と施策の体系').click());
    expect(name).to.equal('nodes.csv');
    expect(type).to.match(/^text\/csv/); // WebKit leaves out the encoding
    expect(text.startsWith('\uFEFFID,親項目_ID,')).to.equal(true);
    expect(text.split('\r\n')).to.have.length(4);
    await until(() => readable(all(element, '[role=status]')[0]!) === 'nodes.csv を作りました。');
    await expectAccessible(element);
  });

  it('makes StratML that the browser’s own parser takes, with the names and numbers of the plan', async () => {
    const element = await openDataOf();
    const { text } = await savedBy(() => button(element, '目標の体系（国際規格）').click());
    const xml = new DOMParser().parseFromString(text, 'application/xml');
    expect(xml.querySelector('parsererror')).to.equal(null);
    expect(xml.documentElement.namespaceURI).to.equal('urn:ISO:std:iso:17469:tech:xsd:stratml_core');
    expect([...xml.querySelectorAll('Goal > Name, Objective > Name')].map(({ textContent }) => textContent)).to.deep.equal([
      '参加',
      '交流',
    ]);
  });

  it('makes the plan itself, and JSON-LD', async () => {
    const element = await openDataOf();
    expect(JSON.parse((await savedBy(() => button(element, '計画のすべて').click())).text).plan.id).to.equal('tomoni');
    const { text } = await savedBy(() => button(element, 'データの説明').click());
    expect(JSON.parse(text)['@graph'][0]['@type']).to.equal('Dataset');
  });

  it('links the plan where its address is known', async () => {
    const element = fixture<TomoniOpenData>('<tomoni-open-data src="/docs/dist/towns/oshu/plan.json"></tomoni-open-data>');
    await until(() => element.shadowRoot?.querySelector('[part=file]'));
    expect(all<HTMLAnchorElement>(element, '[part=file] a')[0]!.getAttribute('href')).to.equal('/docs/dist/towns/oshu/plan.json');
    expect(rows(element)).to.include('目標と施策の体系 CSV・32行');
  });

  it('keeps the page’s own words when the plan cannot be had', async () => {
    const element = fixture<TomoniOpenData>('<tomoni-open-data src="/nowhere/plan.json"><p>お問い合わせください。</p></tomoni-open-data>');
    await new Promise((resolve) => element.addEventListener('tomoni-error', resolve, { once: true }));
    expect(readable(element)).to.equal('お問い合わせください。');
  });

  it('stands on the page whatever a script gives it', async () => {
    for (const data of [{ lists: [] }, { lists: [{ heading: '', paragraphs: [], files: [{ title: '一' }], facts: [], sections: [] }] }]) {
      const element = await openData('', '');
      element.data = data as never;
      await settled(element);
      expect(element.shadowRoot!.querySelector('[part=base]')).not.to.equal(null);
    }
    const element = await openData();
    element.data = { lists: 3 } as never;
    await settled(element);
    expect(readable(element)).to.include('計画のすべて');
  });
});

describe('tomoni-open-data: JSON-LD in the head', () => {
  it('describes the data with the links of the page, and goes with the element', async () => {
    const element = await openDataOf(plan, 'json-ld', CONTENT);
    await until(() => head().length === 1);
    const [dataset] = JSON.parse(head()[0]!.textContent)['@graph'];
    expect(dataset.name).to.equal('第3次 ともに町地域福祉計画');
    expect(dataset.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl.split('/').at(-1))).to.deep.equal([
      'plan.json',
      'nodes.csv',
    ]);
    expect(dataset.distribution[1].encodingFormat).to.equal('text/csv');
    element.remove();
    expect(head()).to.have.length(0);
  });

  it('is taken away with the attribute', async () => {
    const element = await openDataOf(plan, 'json-ld');
    await until(() => head().length === 1);
    element.jsonLd = false;
    await settled(element);
    expect(head()).to.have.length(0);
  });

  it('cannot end its script element', async () => {
    const evil = { ...plan, plan: { ...plan.plan, title: '</script><img src=x onerror=alert(1)>' } };
    await openDataOf(evil, 'json-ld');
    await until(() => head().length === 1);
    expect(head()[0]!.textContent).not.to.include('<');
    expect(document.head.querySelector('img')).to.equal(null);
  });

  it('needs a plan', async () => {
    await openData(CONTENT, 'json-ld');
    expect(head()).to.have.length(0);
  });
});

describe('tomoni-open-data: languages', () => {
  it('speaks English and やさしい日本語 of a plan', async () => {
    const english = await openDataOf(plan, 'lang="en"');
    expect(rows(english)).to.include.members(['The whole plan JSON', 'Goals and measures CSV, 2 rows']);
    expect(readable(english)).to.include('Terms of use CC BY 4.0');
    const easy = await openDataOf(plan, 'lang="ja-x-easy"');
    expect(rows(easy)).to.include('目標（もくひょう） CSV・2行');
    await expectAccessible(english);
    await expectAccessible(easy);
  });
});
