import { expect } from '@esm-bundle/chai';
import type { PlanDocument } from '@tomoni/plan';
import { hierarchyOf, relationsAmong } from '@tomoni/plan/ask';
import { readPlan } from '@tomoni/plan/document';
import { writeHierarchy, writeRelations } from '@tomoni/plan/write';
import ichinoseki from '@tomoni/towns/ichinoseki/plan.json';
import kuki from '@tomoni/towns/kuki/plan.json';
import oshu from '@tomoni/towns/oshu/plan.json';
import tomoniCho from '@tomoni/towns/tomoni-cho/plan.json';
import { expectAccessible } from '../../../../test/browser/axe.ts';
import { all, fixture, readable, settled, until } from '../../../../test/browser/fixture.ts';
import { expectNothingSticksOut } from '../../../../test/browser/sticks-out.ts';
import { told } from '../../../../test/browser/told.ts';
import type { TomoniPlan } from '../plan/plan.ts';
import '../plan/define.ts';
import './define.ts';
import type { TomoniPlanHierarchy } from './plan-hierarchy.ts';

/** As an editor types it. */
const CONTENT = `
  <h3>計画の位置付け</h3>
  <ul>
    <li>上位計画：市総合計画
      <ul>
        <li>方針・目標<ul><li>① 支え合う地域福祉</li><li>② 子育て環境</li></ul></li>
        <li>この計画：市地域福祉計画
          <ul>
            <li>種別：理念計画</li>
            <li>連動：地域福祉活動計画<ul><li>策定者：社会福祉協議会</li></ul></li>
            <li>この計画が上位、調和：障がい者計画<ul><li>番号：⑤</li><li>分野：障がい福祉</li></ul></li>
            <li>関連計画：第2次：防災計画</li>
          </ul>
        </li>
      </ul>
    </li>
  </ul>
  <h4>計画どうしの関係</h4>
  <ul><li>市総合計画は、この計画の上位計画です。［上位計画］</li></ul>`;

async function hierarchy(content = CONTENT, attributes = ''): Promise<TomoniPlanHierarchy> {
  const element = fixture<TomoniPlanHierarchy>(`<tomoni-plan-hierarchy ${attributes}>${content}</tomoni-plan-hierarchy>`);
  await settled(element);
  return element;
}

function planOf(document: unknown): PlanDocument {
  const read = readPlan(document);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.plan;
}

async function hierarchyOfPlan(plan: PlanDocument, attributes = ''): Promise<TomoniPlanHierarchy> {
  const provider = fixture<TomoniPlan>(`<tomoni-plan ${attributes}><tomoni-plan-hierarchy></tomoni-plan-hierarchy></tomoni-plan>`);
  provider.data = plan;
  const element = provider.querySelector('tomoni-plan-hierarchy')!;
  await until(() => element.shadowRoot?.querySelector('.base'));
  await settled(provider);
  return element;
}

const texts = (element: Element, selector: string): string[] => all(element, selector).map(readable);

/** The tree as it is read: how deep, in which words, which plan. */
const drawn = (element: Element): string[] =>
  all(element, '[part=plan]').map((plan) => {
    let depth = -1;
    for (let list = plan.closest('ul.cards'); list; list = list.parentElement!.closest('ul.cards')) depth++;
    const words = [...plan.querySelectorAll('[part=this],[part=edge]')].map(readable).join('、');
    return `${'  '.repeat(depth)}${words}：${readable(plan.querySelector('[part=name]')!)}`;
  });

const TREE = [
  '上位計画：市総合計画',
  '  この計画：市地域福祉計画',
  '    連動：地域福祉活動計画',
  '    この計画が上位、調和：障がい者計画',
  '    ：第2次：防災計画',
];

describe('tomoni-plan-hierarchy: a resident reads where the plan stands', () => {
  it('in nested lists, with how plans relate in words and this plan marked', async () => {
    const element = await hierarchy();
    expect(drawn(element)).to.deep.equal(TREE);
    expect(texts(element, '[part=title]')).to.deep.equal(['計画の位置付け']);
    expect(texts(element, '[part=this]')).to.deep.equal(['この計画']);
    await expectAccessible(element);
  });

  it('with kind, publisher, number, field and policies of each', async () => {
    const element = await hierarchy();
    const plans = texts(element, '[part=plan]');
    expect(plans[0]).to.equal('上位計画 市総合計画 方針・目標 ① 支え合う地域福祉 ② 子育て環境');
    expect(plans[1]).to.equal('この計画 市地域福祉計画 種別 理念計画');
    expect(plans[2]).to.equal('連動 地域福祉活動計画 策定者 社会福祉協議会');
    expect(plans[3]).to.equal('この計画が上位 調和 障がい者計画 分野 ⑤ 障がい福祉');
  });

  it('with the sentences of the page in a list under its heading', async () => {
    const element = await hierarchy();
    expect(texts(element, '[part=relations]')).to.deep.equal(['計画どうしの関係 市総合計画は、この計画の上位計画です。 上位計画']);
  });

  it('from a table alone, and from lists with a table behind', async () => {
    const table = `<table><caption>関連する計画</caption><thead><tr><th scope="col">計画名</th><th scope="col">関係</th><th scope="col">種別</th><th scope="col">方針・目標</th></tr></thead><tbody>
      <tr><th scope="row">市地域福祉計画</th><td>この計画</td><td>理念計画</td><td></td></tr>
      <tr><th scope="row">障がい者計画</th><td>調和</td><td>個別計画</td><td>① 地域生活<br>② 就労</td></tr></tbody></table>`;
    const alone = await hierarchy(table);
    expect(drawn(alone)).to.deep.equal(['この計画：市地域福祉計画', '  調和：障がい者計画']);
    expect(texts(alone, '[part=plan]')[1]).to.equal('調和 障がい者計画 種別 個別計画 方針・目標 ① 地域生活 ② 就労');
    await expectAccessible(alone);
    const both = await hierarchy(CONTENT + table);
    expect(drawn(both)).to.deep.equal(TREE);
    expect(texts(both, '[part=plan]')[3]).to.contain('個別計画').and.to.contain('障がい福祉').and.to.contain('就労');
  });

  it('with the readings that a furigana filter put in', async () => {
    const element = await hierarchy(CONTENT.replaceAll('計画', '<ruby>計画<rt>けいかく</rt></ruby>'));
    expect(texts(element, '[part=this]')).to.deep.equal(['この計画']);
    expect(all(element, '[part=name] rt').length).to.be.greaterThan(3);
  });
});

describe('tomoni-plan-hierarchy: a plan’s own place', () => {
  it('奥州市: under the comprehensive plan, linked to the action plan, above the plans of each field', async () => {
    const element = await hierarchyOfPlan(planOf(oshu));
    expect(drawn(element)).to.deep.equal([
      '上位計画：奥州市総合計画',
      '  この計画：第３期奥州市地域福祉計画',
      '    連動：地域福祉活動計画',
      ...[
        '子ども・子育て支援事業計画など',
        '健康増進計画など',
        '高齢者福祉計画･介護保険事業計画など',
        '障がい者計画など',
        '地域医療介護計画など',
      ].map((plan) => `    この計画が上位、調和・連携：奥州市${plan}`),
    ]);
    expect(texts(element, '[part=sentence]')).to.have.length(12);
    await expectAccessible(element);
  });

  it('of a council of social welfare, and of a town without kinds', async () => {
    expect(drawn(await hierarchyOfPlan(planOf(ichinoseki)))).to.deep.equal([
      'この計画：第3次一関市地域福祉活動計画',
      '  連動：一関市地域福祉計画',
    ]);
    expect(drawn(await hierarchyOfPlan(planOf(kuki))).slice(1)).to.deep.equal(['  整合：総合計画', '  整合：個別計画']);
  });

  it('in English and in やさしい日本語', async () => {
    const english = await hierarchyOfPlan(planOf(tomoniCho), 'lang="en"');
    await until(() => texts(english, '[part=this]').includes('This plan'));
    expect(drawn(english)[1]).to.equal('  This plan：2nd Tomoni Town Community Welfare Plan');
    await expectAccessible(english);
    const easy = await hierarchyOfPlan(planOf(tomoniCho), 'lang="ja-x-easy"');
    await until(() => texts(easy, '[part=this]').includes('この計画（けいかく）'));
    await expectAccessible(easy);
  });

  it('reads the same from the plain HTML that the writer writes', async () => {
    for (const document of [oshu, kuki, ichinoseki, tomoniCho]) {
      const plan = planOf(document);
      const { plans } = hierarchyOf(plan);
      const given = await hierarchyOfPlan(plan);
      for (const html of [writeHierarchy(plans), writeHierarchy(plans, { as: 'bare' }) + writeHierarchy(plans, { as: 'table' })]) {
        const typed = await hierarchy(html + writeRelations(relationsAmong('plans', plan)));
        expect(texts(typed, '[part=plan]')).to.deep.equal(texts(given, '[part=plan]'));
        expect(texts(typed, '[part=sentence]')).to.deep.equal(texts(given, '[part=sentence]'));
        expect(drawn(typed)).to.deep.equal(drawn(given));
      }
    }
  });
});

describe('tomoni-plan-hierarchy: on any page', () => {
  const into = async (style: string, content = CONTENT): Promise<TomoniPlanHierarchy> => {
    const element = fixture(`<div style="${style}"><tomoni-plan-hierarchy>${content}</tomoni-plan-hierarchy></div>`)
      .firstElementChild as TomoniPlanHierarchy;
    await settled(element);
    return element;
  };
  const boxes = (element: Element): DOMRect[] => all(element, '[part=plan]').map((plan) => plan.getBoundingClientRect());

  it('grows sideways where there is room, mirrored where reading is', async () => {
    const [above, own, below] = boxes(await into('width: 1000px'));
    expect(above!.right).to.be.at.most(own!.left);
    expect(own!.right).to.be.at.most(below!.left);
    expect(above!.top).to.equal(own!.top);
    const [mirrored, other] = boxes(await into('width: 1000px; direction: rtl'));
    expect(mirrored!.left).to.be.at.least(other!.right);
  });

  it('is an indented list where it is narrow, and where plans stand many deep', async () => {
    const [above, own] = boxes(await into('width: 600px'));
    expect(above!.bottom).to.be.at.most(own!.top);
    const deep = '<ul><li>甲：一<ul><li>甲：二<ul><li>甲：三<ul><li>甲：四</li></ul></li></ul></li></ul></li></ul>';
    const [first, second] = boxes(await into('width: 1000px', deep));
    expect(first!.bottom).to.be.at.most(second!.top);
  });

  it('fits 320 px at twice the text size', async () => {
    for (const size of ['16px', '32px']) {
      const element = await into(`width: 288px; font-size: ${size}`);
      expectNothingSticksOut(element);
    }
  });
});

describe('tomoni-plan-hierarchy: on any ground', () => {
  for (const [name, style, attributes] of [
    ['a telephone', 'width: 288px', ''],
    ['a wide screen', 'width: 1000px', ''],
    ['a dark page with its own theme', 'background: #000', 'theme="dark"'],
  ] as const) {
    it(`can be read on ${name}`, async () => {
      const element = fixture(`<div style="${style}"><tomoni-plan-hierarchy ${attributes}>${CONTENT}</tomoni-plan-hierarchy></div>`)
        .firstElementChild as TomoniPlanHierarchy;
      const before = element.shadowRoot!.adoptedStyleSheets.length;
      await settled(element);
      if (attributes) await until(() => element.shadowRoot!.adoptedStyleSheets.length > before);
      await expectAccessible(element);
    });
  }
});

describe('tomoni-plan-hierarchy: data that are not as they should be', () => {
  it('a relation to a missing plan, and a plan above itself, are told and the rest is shown', async () => {
    const plan = planOf(oshu);
    const broken = {
      ...plan,
      relations: [
        ...plan.relations,
        { ...plan.relations[0]!, id: 'to-nothing', from: 'plan', to: 'nowhere' },
        { ...plan.relations[0]!, id: 'turned', from: 'plan', to: 'sogo-keikaku' },
      ],
    };
    const problems = await told(async () => {
      const element = await hierarchyOfPlan(broken);
      expect(drawn(element)).to.have.length(8);
    });
    expect(problems).to.have.length(1);
    expect(problems[0]!.details!.join()).to.contain('to-nothing').and.to.contain('nowhere').and.to.contain('turned');
  });

  it('a column that nobody knows is told, and the plans are shown', async () => {
    const [problem] = await told(() =>
      hierarchy(
        '<table><tr><th>計画名</th><th>種別</th><th>でたらめ</th></tr><tr><th>障がい者計画</th><td>個別計画</td><td>x</td></tr></table>',
      ),
    );
    expect(problem!.details!.join()).to.contain('でたらめ');
  });

  it('a plan that holds itself does not hang the page', async () => {
    const element = await hierarchy();
    const plan = { title: '甲', plans: [] as object[] };
    plan.plans.push(plan);
    const [problem] = await told(async () => {
      element.data = { plans: [plan] } as never;
      await settled(element);
    });
    expect(problem!.code).to.equal('render-failed');
    expect(readable(element)).to.contain('市総合計画');
  });

  it('keeps the page’s own HTML where there are no plans in it, and says so', async () => {
    let element!: TomoniPlanHierarchy;
    const [problem] = await told(async () => (element = await hierarchy('<p>準備中です。</p>')));
    expect(problem!.code).to.equal('no-plans');
    expect(readable(element)).to.equal('準備中です。');
  });
});
