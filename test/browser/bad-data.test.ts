// One mistake a plan, in every way that a page can bring it: what is right is shown, and one message says which item is wrong.
import { expect } from '@esm-bundle/chai';
import type { PlanDocument } from '@tomoni/plan';
import '@tomoni/elements/define';
import type { Problem } from '@tomoni/elements';
import { fixture, readable, settled, until } from './fixture.ts';

type Given = { data?: unknown };
type Kind = keyof typeof CASES;

/** What a web team hears: each problem that a `tomoni-error` carries, in one text. */
async function told(look: () => Promise<void>): Promise<string[]> {
  const problems: Problem[] = [];
  const hear = (event: HTMLElementEventMap['tomoni-error']): void => void problems.push(event.problem);
  const { error } = console;
  console.error = () => {};
  document.addEventListener('tomoni-error', hear as EventListener, true);
  try {
    await look();
    for (let frames = 0; !problems.length && frames < 120; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
    // Whatever else would be told has as long as the first message took.
    for (let frame = 0; frame < 10; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  } finally {
    console.error = error;
    document.removeEventListener('tomoni-error', hear as EventListener, true);
  }
  return problems.map(({ message, details = [] }) => [message, ...details].join('\n'));
}

const isDrawn = (element: Element): boolean => Boolean(element.shadowRoot?.querySelector('[part~=base]'));

const PLAN = {
  plan: { id: 'test', title: '地域福祉計画', publisher: { name: 'ともに町', type: 'municipality' } },
  levels: [{ id: 'goal', label: '基本目標' }],
  nodes: [
    { id: 'good', level: 'goal', title: '支え合う町' },
    { id: 'kind', level: 'goal', title: 'やさしい町' },
  ],
  actors: [{ id: 'resident', name: '住民', kind: 'resident' }],
  roles: [{ id: 'r', actor: 'resident', title: '住民の役割', actions: ['声をかける'] }],
  scales: [{ id: 'p', axis: 'progress', title: '進捗', steps: [{ id: 'a', mark: '◎', label: '進んでいる', order: 1 }] }],
  bodies: [
    { id: 'committee', name: '推進委員会' },
    { id: 'council', name: '審議会' },
  ],
  relatedPlans: [{ id: 'top', title: '町総合計画', kind: '上位計画' }],
  relations: [{ id: 'ok', from: 'committee', to: 'council', kind: 'reports-to', sentence: '委員会は審議会に報告します。' }],
  indicators: [{ id: 'i', title: '満足度', unit: '%', direction: 'increase', baseline: { value: 50, fiscalYear: 2024 } }],
  assessments: [{ id: 's', target: 'good', fiscalYear: 2025, progress: { scale: 'p', step: 'a' } }],
};

interface Case {
  tag: string;
  /** The town's own content, right in itself. */
  content: string;
  /** The mistake in a plan.json, put over PLAN. */
  plan: object;
  /** Data from a script: the same mistake. */
  data: object;
  /** The same in the page's own content, where the shape can say it. */
  page?: string;
  /** What is read all the same: of the data, and of `page`. */
  rest: string[];
  pageRest?: string[];
  /** What the one message names. */
  names: string[];
  pageNames?: string[];
  planNames?: string[];
}

const CASES = {
  'an unknown level': {
    tag: 'tomoni-goal-tree',
    content: '<ul><li>基本目標 町の言葉</li></ul>',
    plan: { nodes: [PLAN.nodes[0], { id: 'lost', level: 'no-such-level', title: '迷子の施策' }] },
    data: { levels: PLAN.levels, nodes: [PLAN.nodes[0], { id: 'lost', level: 'no-such-level', title: '迷子の施策' }] },
    rest: ['支え合う町', '迷子の施策'],
    names: ['no-such-level'],
  },
  'an orphan': {
    tag: 'tomoni-goal-tree',
    content: '<ul><li>基本目標 町の言葉</li></ul>',
    plan: { nodes: [PLAN.nodes[0], { id: 'orphan', parent: 'no-such-parent', level: 'goal', title: '孤児の施策' }] },
    data: { levels: PLAN.levels, nodes: [PLAN.nodes[0], { id: 'orphan', parent: 'no-such-parent', level: 'goal', title: '孤児の施策' }] },
    rest: ['支え合う町', '孤児の施策'],
    names: ['no-such-parent'],
  },
  'a circle of goals': {
    tag: 'tomoni-goal-tree',
    content: '<ul><li>基本目標 町の言葉</li></ul>',
    plan: {
      nodes: [
        PLAN.nodes[0],
        { id: 'hen', parent: 'egg', level: 'goal', title: '鶏' },
        { id: 'egg', parent: 'hen', level: 'goal', title: '卵' },
      ],
    },
    data: {
      levels: PLAN.levels,
      nodes: [
        PLAN.nodes[0],
        { id: 'hen', parent: 'egg', level: 'goal', title: '鶏' },
        { id: 'egg', parent: 'hen', level: 'goal', title: '卵' },
      ],
    },
    rest: ['支え合う町', '鶏', '卵'],
    names: ['hen'],
  },
  'a circle of bodies': {
    tag: 'tomoni-governance',
    content: '<table><tr><th>名称</th><th>設置主体</th></tr><tr><td>町の委員会</td><td>市</td></tr></table>',
    plan: { bodies: [...PLAN.bodies, { id: 'own', name: '自分の部会', parent: 'own' }] },
    data: { bodies: [...PLAN.bodies, { id: 'own', name: '自分の部会', parent: 'own' }] },
    page: '<table><tr><th>名称</th><th>設置主体</th><th>親組織</th></tr><tr><td>推進委員会</td><td>市</td><td></td></tr><tr><td>自分の部会</td><td>市</td><td>自分の部会</td></tr></table>',
    rest: ['推進委員会', '自分の部会'],
    names: ['own'],
    pageNames: ['自分の部会'],
  },
  'an indicator without a unit': {
    tag: 'tomoni-indicators',
    content: '<table><tr><th>指標</th><th>現状値</th></tr><tr><td>町の指標</td><td>5件</td></tr></table>',
    plan: { indicators: [...PLAN.indicators, { id: 'bare', title: '単位のない指標', baseline: { value: 7, fiscalYear: 2024 } }] },
    data: { indicators: [...PLAN.indicators, { title: '単位のない指標', baseline: { value: 7, fiscalYear: 2024 } }] },
    page: '<table><tr><th>指標</th><th>現状値</th></tr><tr><td>満足度</td><td>50%</td></tr><tr><td>単位のない指標</td><td>7</td></tr></table>',
    rest: ['満足度', '50', '単位のない指標', '7'],
    names: ['単位のない指標', '単位がありません'],
    planNames: ['indicators[1].unit'],
  },
  'a relation to a missing body': {
    tag: 'tomoni-governance',
    content: '<table><tr><th>名称</th><th>設置主体</th></tr><tr><td>町の委員会</td><td>市</td></tr></table>',
    plan: {
      relations: [...PLAN.relations, { id: 'x', from: 'committee', to: 'ghost', kind: 'reports-to', sentence: '幽霊に報告します。' }],
    },
    data: {
      bodies: PLAN.bodies,
      relations: [...PLAN.relations, { id: 'x', from: 'committee', to: 'ghost', sentence: '幽霊に報告します。' }],
    },
    rest: ['推進委員会', '審議会', '委員会は審議会に報告します。'],
    names: ['ghost'],
  },
  'a relation to a missing plan': {
    tag: 'tomoni-plan-hierarchy',
    content: '<ul><li>上位計画：町の総合計画</li></ul>',
    plan: { relations: [{ id: 'x', from: 'plan', to: 'ghost', kind: 'above', sentence: '幽霊を上位とします。' }] },
    data: {
      plans: [{ title: '町総合計画', policies: [], plans: [{ title: '地域福祉計画', policies: [], plans: [] }] }],
      problems: [{ code: 'unknown-plan', relation: 'x', plan: 'ghost' }],
    },
    rest: ['町総合計画'],
    names: ['ghost'],
  },
  'an assessment of nothing': {
    tag: 'tomoni-progress-report',
    content:
      '<table><tr><th>施策</th><th>年度</th><th>進捗</th></tr><tr><td>町の施策</td><td>令和7年度</td><td>◎ 進んでいる</td></tr></table>',
    plan: { assessments: [...PLAN.assessments, { id: 'stray', target: 'no-such-goal', fiscalYear: 2025 }] },
    data: {
      items: [{ title: '支え合う町', entries: [{ fiscalYear: 2025, progress: { mark: '◎', label: '進んでいる' } }] }],
      lost: ['stray'],
    },
    rest: ['支え合う町', '進んでいる'],
    names: ['stray'],
    planNames: ['assessments[1].target', 'no-such-goal'],
  },
} satisfies Record<string, Case>;

/** What a plan.json on the page's own server says; nothing leaves the page in a test. */
async function served<T>(plan: object, look: (src: string) => Promise<T>): Promise<T> {
  const { fetch } = window;
  window.fetch = async () => Response.json(plan);
  try {
    return await look(`/bad-${crypto.getRandomValues(new Uint32Array(1))[0]}.json`);
  } finally {
    window.fetch = fetch;
  }
}

/** What the town's own content says; an element may name columns in its own way. */
const ownTexts = (content: string): string[] =>
  [...fixture(`<div>${content}</div>`).querySelectorAll('td, li')].flatMap((each) => readable(each).split(/[ ：]/));

describe('bad data', () => {
  for (const name of Object.keys(CASES) as Kind[]) {
    const { tag, content, plan, data, page, rest, pageRest, names, pageNames, planNames }: Case = CASES[name];
    describe(`${tag}: ${name}`, () => {
      it('from a script: the rest is shown, and one message says which', async () => {
        const element = fixture<HTMLElement & Given>(`<${tag}>${content}</${tag}>`);
        await settled(element);
        const said = await told(async () => {
          element.data = data;
          await settled(element);
        });
        expect(isDrawn(element)).to.equal(true);
        expect(said).to.have.length(1);
        for (const each of names) expect(said[0]).to.contain(each);
        for (const each of rest) expect(readable(element)).to.contain(each);
      });

      for (const from of ['its own src', 'a plan around it'] as const) {
        it(`from ${from}: the content stays, and one message says which`, () =>
          served({ ...PLAN, ...plan }, async (src) => {
            let element!: Element;
            const said = await told(async () => {
              element =
                from === 'its own src'
                  ? fixture(`<${tag} src="${src}">${content}</${tag}>`)
                  : fixture(`<tomoni-plan src="${src}"><${tag}>${content}</${tag}></tomoni-plan>`).querySelector(tag)!;
              await settled(element);
            });
            expect(said, said.join('\n\n')).to.have.length(1);
            for (const each of planNames ?? names) expect(said[0]).to.contain(each);
            for (const each of ownTexts(content)) expect(readable(element)).to.contain(each);
          }));
      }

      if (page)
        it('in the page: the rest is shown, and one message says which', async () => {
          let element!: Element;
          const said = await told(async () => {
            element = fixture(`<${tag}>${page}</${tag}>`);
            await settled(element);
          });
          expect(isDrawn(element)).to.equal(true);
          expect(said).to.have.length(1);
          for (const each of pageNames ?? names) expect(said[0]).to.contain(each);
          for (const each of pageRest ?? rest) expect(readable(element)).to.contain(each);
        });
    });
  }

  it('a plan without mistakes is told nothing about', () =>
    served(PLAN, async (src) => {
      const heard: unknown[] = [];
      const hear = (event: Event): void => void heard.push(event);
      document.addEventListener('tomoni-error', hear, true);
      const element = fixture(`<tomoni-goal-tree src="${src}"></tomoni-goal-tree>`);
      await until(() => isDrawn(element));
      document.removeEventListener('tomoni-error', hear, true);
      expect(heard).to.deep.equal([]);
      expect(readable(element)).to.contain((PLAN as unknown as PlanDocument).nodes[0]!.title as string);
    }));
});
