import { expect } from '@esm-bundle/chai';
import type { PlanDocument } from '@tomoni/plan';
import { readPlan } from '@tomoni/plan/document';
import ichinoseki from '@tomoni/towns/ichinoseki/plan.json';
import oshu from '@tomoni/towns/oshu/plan.json';
import tomoniCho from '@tomoni/towns/tomoni-cho/plan.json';
import yamagata from '@tomoni/towns/yamagata/plan.json';
import { expectAccessible } from '../../../../test/browser/axe.ts';
import { all, fixture, readable, settled, until } from '../../../../test/browser/fixture.ts';
import '../plan/define.ts';
import type { TomoniPlan } from '../plan/plan.ts';
import './define.ts';
import type { Kind } from './part.ts';
import type { TomoniPlanPart } from './plan-part.ts';

async function part(kind: string, content: string, attributes = ''): Promise<TomoniPlanPart> {
  const element = fixture<TomoniPlanPart>(`<tomoni-plan-part kind="${kind}" ${attributes}>${content}</tomoni-plan-part>`);
  await settled(element);
  return element;
}

async function partOf(input: unknown, kind: Kind, attributes = '', lang = 'ja'): Promise<TomoniPlanPart> {
  const read = readPlan(input);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  const provider = fixture<TomoniPlan>(
    `<tomoni-plan lang="${lang}"><tomoni-plan-part kind="${kind}" ${attributes}></tomoni-plan-part></tomoni-plan>`,
  );
  provider.data = read.plan satisfies PlanDocument;
  await settled(provider);
  const element = provider.querySelector('tomoni-plan-part')!;
  await until(() => element.shadowRoot?.querySelector('.base'));
  return element;
}

const text = (element: Element, selector: string): string[] => all(element, selector).map(readable);

describe('tomoni-plan-part: previous evaluation', () => {
  it('puts what was reached beside what is left, neither styled as a success', async () => {
    const element = await partOf(ichinoseki, 'previous-evaluation');
    expect(text(element, '[part=heading]')[0]).to.equal('基本目標 1 住民の参加意識を高めよう');
    expect(all(element, '[part=evaluation]')).to.have.length(3);
    const [evaluation, issues] = [all(element, '[part=evaluation]')[0]!, all(element, '[part=issues]')[0]!];
    expect(readable(evaluation)).to.match(/^評価 福祉の講座は/);
    expect(readable(issues)).to.match(/^課題 気軽に/);
    const look = (box: Element) => ['color', 'backgroundColor', 'borderColor'].map((name) => getComputedStyle(box)[name as 'color']);
    expect(look(evaluation)).to.deep.equal(look(issues));
    expect(all(element, 'h3').length && all(element, 'h4').length).to.equal(6);
    await expectAccessible(element);
  });

  it('reads the page’s own goals, with 評価 and 課題 under them', async () => {
    const element = await part(
      'previous-evaluation',
      '<h3>1 担い手</h3><p><strong>【2次計画評価】</strong></p><ul><li>増えた</li></ul><p><strong>【課題】</strong></p><ul><li>高齢化</li></ul>',
    );
    expect(text(element, '[part=evaluation]')).to.deep.equal(['評価 増えた']);
    expect(text(element, '[part=issues]')).to.deep.equal(['課題 高齢化']);
  });

  it('speaks of the plan as a whole where no goal is named', async () => {
    const element = fixture<TomoniPlanPart>('<tomoni-plan-part kind="previous-evaluation"></tomoni-plan-part>');
    element.data = { entries: [{ evaluation: ['進んだ'], issues: [] }] };
    await settled(element);
    expect(text(element, '[part=heading]')).to.deep.equal(['計画全体']);
    await expectAccessible(element);
  });
});

const PAGES: [Kind, string, string][] = [
  [
    'funding',
    '<h3>公費財源の確保</h3><p>補助金を使います。</p><ul><li>モデル事業</li></ul>',
    '公費財源の確保 補助金を使います。 モデル事業',
  ],
  [
    'publicity',
    '<p>次の方法で知らせます。</p><ul><li><strong>広報紙</strong>：毎月</li><li><strong>出前講座</strong></li></ul>',
    '次の方法で知らせます。 広報紙 毎月 出前講座',
  ],
  [
    'legal-basis',
    '<h3>市町村地域福祉計画</h3><dl><dt>法令</dt><dd>社会福祉法</dd></dl><p>努めます。</p>',
    '市町村地域福祉計画 努めます。 法令 社会福祉法',
  ],
  ['glossary', '<h3>用語の説明</h3><dl><dt>NPO</dt><dd>民間の団体</dd></dl>', '用語の説明 NPO 民間の団体'],
  ['sources', '<ol><li><strong>計画書</strong><br>発行者：ともに市</li></ol>', '計画書 発行者：ともに市'],
  ['actors', '<p>市民、自治会</p>', '市民 自治会'],
  ['sections', '<h3>（１）進行管理</h3><p>点検します。</p>', '（１）進行管理 点検します。'],
  ['sections', '<p>点検します。</p><ul><li>毎年</li></ul>', '点検します。 毎年'],
];

describe('tomoni-plan-part: what a page says', () => {
  for (const [kind, content, expected] of PAGES) {
    it(`${kind}: nothing is lost`, async () => {
      const element = await part(kind, content);
      expect(readable(element)).to.equal(expected);
      expect(all(element, '.base')).to.have.length(1);
      await expectAccessible(element);
    });
  }

  it('says the title of an only source once, number and all', async () => {
    const element = await part('sources', '<ol><li><strong>第６章 計画の推進</strong><br>発行者：ともに市</li></ol>');
    expect(readable(element)).to.equal('第６章 計画の推進 発行者：ともに市');
  });

  it('keeps links, readings and what stands around the entries', async () => {
    const element = await part(
      'sources',
      '<h3>出典</h3><p>すべて公表資料です。</p><ul><li><a href="https://example.lg.jp/"><ruby>計画書<rt>けいかくしょ</rt></ruby></a></li></ul>',
    );
    expect(readable(element)).to.contain('出典 すべて公表資料です。');
    expect(all(element, 'a rt')).to.have.length(1);
  });

  it('follows a translator, and a change of its kind', async () => {
    const element = await part('glossary', '<dl><dt>共助</dt><dd>支え合い</dd></dl>');
    element.querySelector('dd')!.textContent = 'helping each other';
    await settled(element);
    expect(readable(element)).to.equal('共助 helping each other');
    element.kind = 'sections';
    await settled(element);
    expect(text(element, 'h3')).to.deep.equal(['共助']);
  });

  for (const [name, kind, content, code] of [
    ['an unknown kind', 'finance', '<h3>財源</h3><p>本文</p>', 'unknown-kind'],
    ['text that names nothing', 'funding', '<p>準備中です。</p>', 'no-entries'],
  ] as const) {
    it(`stays as it is for ${name}, with one message`, async () => {
      const codes: string[] = [];
      const hear = ({ problem }: HTMLElementEventMap['tomoni-error']) => void codes.push(problem.code);
      document.body.addEventListener('tomoni-error', hear as EventListener);
      const element = await part(kind, content);
      await until(() => codes.length);
      document.body.removeEventListener('tomoni-error', hear as EventListener);
      expect(codes).to.deep.equal([code]);
      expect(readable(element)).to.equal(readable(fixture(`<div>${content}</div>`)));
    });
  }
});

describe('tomoni-plan-part: a plan', () => {
  const shows: [string, unknown, Kind, string, string[]][] = [
    [
      'ways of funding',
      yamagata,
      'funding',
      '',
      ['公費財源の確保', '国や山形県等のモデル事業（補助金）', '共同募金', '計画の文章を要約して載せています。'],
    ],
    ['channels', yamagata, 'publicity', '', ['町の広報誌', 'ホームページ']],
    [
      'laws with their points',
      oshu,
      'legal-basis',
      '',
      ['平成29年社会福祉法改正 「我が事、丸ごと」', '法令 社会福祉法', '年月日 令和2年（2020年）', '参加支援'],
    ],
    ['terms', tomoniCho, 'glossary', '', ['社会福祉協議会', '略して社協']],
    ['sources', oshu, 'sources', '', ['発行者 奥州市', '年月日 令和3年3月（2021年3月）', '令和３年３月策定。']],
    ['actors', tomoniCho, 'actors', '', ['学識経験者']],
    ['sections of a topic', oshu, 'sections', 'topic="purpose position"', ['１ 地域福祉計画の目的', '２ 地域福祉計画の位置付け']],
    ['a section by its id', oshu, 'sections', 'name="system-chart"', ['体系図']],
  ];
  for (const [name, plan, kind, attributes, expected] of shows) {
    it(`shows ${name}`, async () => {
      const element = await partOf(plan, kind, attributes);
      for (const each of expected) expect(readable(element)).to.contain(each);
      await expectAccessible(element);
    });
  }

  it('picks nothing else', async () => {
    expect(text(await partOf(oshu, 'sections', 'topic="purpose"'), '[part=heading]')).to.deep.equal(['１ 地域福祉計画の目的']);
  });

  it('is read in English as far as the plan goes', async () => {
    const element = await partOf(tomoniCho, 'previous-evaluation', '', 'en');
    await until(() => readable(element).includes('Issues'));
    await expectAccessible(element);
    const easy = await partOf(oshu, 'legal-basis', '', 'ja-x-easy');
    await until(() => readable(easy).includes('法律（ほうりつ）'));
    await expectAccessible(easy);
  });
});
