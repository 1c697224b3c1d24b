import { expect } from '@esm-bundle/chai';
import type { PlanDocument } from '@tomoni/plan';
import { fixture, readable, settled, until } from '../../../../test/browser/fixture.ts';
import '../progress-badge/define.ts';
import type { TomoniProgressBadge } from '../progress-badge/progress-badge.ts';
import './define.ts';
import { TomoniPlan } from './plan.ts';

const planWith = (label: string) =>
  ({
    language: 'ja',
    scales: [{ id: 's', axis: 'progress', title: '進捗', steps: [{ id: 'x', mark: '◎', label, order: 1, tone: 'good' }] }],
    assessments: [{ id: 'a', target: 'g', fiscalYear: 2026, progress: { scale: 's', step: 'x' } }],
  }) as unknown as PlanDocument;

const minimal = { plan: { id: 'x', title: '計画', publisher: { name: 'ともに町', type: 'municipality' } } };
const served = (body: string, type = 'application/json') => URL.createObjectURL(new Blob([body], { type }));

/** Serves an answer at an http address without a network: the page's own fetch is answered by the test. */
async function withFetch(answer: () => Response | Promise<Response>, during: () => Promise<void>): Promise<void> {
  const original = globalThis.fetch;
  globalThis.fetch = async () => answer();
  try {
    await during();
  } finally {
    globalThis.fetch = original;
  }
}

interface Heard {
  codes: string[];
  details: string[];
  lines: string[];
}

/** Loads a page with a plan from `src`, and hears what it says when that goes wrong. */
async function failing(src: string): Promise<Heard & { element: TomoniPlan }> {
  const heard: Heard = { codes: [], details: [], lines: [] };
  const original = console.error;
  // Only what this element says: an element of the test before may speak late.
  console.error = (...words: unknown[]) => {
    const line = words.map(String).join(' ');
    if (line.startsWith('<tomoni-plan>')) heard.lines.push(line);
  };
  const listen = (event: Event) => {
    const { problem } = event as HTMLElementEventMap['tomoni-error'];
    heard.codes.push(problem.code);
    heard.details.push(...(problem.details ?? []));
  };
  document.addEventListener('tomoni-error', listen);
  try {
    const element = fixture<TomoniPlan>('<tomoni-plan><p>町の文章</p><tomoni-progress-badge>◎ 進</tomoni-progress-badge></tomoni-plan>');
    element.src = src;
    await until(() => heard.codes.length);
    await settled(element);
    return { ...heard, element };
  } finally {
    console.error = original;
    document.removeEventListener('tomoni-error', listen);
  }
}

describe('tomoni-plan', () => {
  it('gives the plan to what stands inside it, and shows its own content as it is', async () => {
    const element = fixture<TomoniPlan>(
      '<tomoni-plan><p>町の文章</p><tomoni-progress-badge for="g"></tomoni-progress-badge></tomoni-plan>',
    );
    element.data = planWith('進んでいる');
    await settled(element);
    expect(readable(element)).to.equal('町の文章 進捗状況 ◎ 進んでいる');
  });

  it('serves elements that were there before it was inserted around them', async () => {
    const box = fixture<HTMLElement>('<div><tomoni-progress-badge for="g"></tomoni-progress-badge></div>');
    await settled(box);
    const element = new TomoniPlan();
    element.data = planWith('あとから');
    box.append(element);
    element.append(box.firstElementChild!);
    await settled(box);
    expect(readable(box)).to.contain('あとから');
  });

  it('serves elements that were defined before it', async () => {
    const tag = `late-plan-${Math.random().toString(36).slice(2)}`;
    const box = fixture<HTMLElement>(`<${tag}><tomoni-progress-badge for="g"></tomoni-progress-badge></${tag}>`);
    await settled(box);
    customElements.define(tag, class extends TomoniPlan {});
    (box as unknown as TomoniPlan).data = planWith('定義があと');
    await (box as unknown as TomoniPlan).updateComplete;
    await settled(box);
    expect(readable(box)).to.contain('定義があと');
  });

  it('lets the nearest of nested plans count, and several stand side by side', async () => {
    const box = fixture<HTMLElement>(
      `<div><tomoni-plan id="outer"><tomoni-progress-badge for="g"></tomoni-progress-badge>
        <tomoni-plan id="inner"><tomoni-progress-badge for="g"></tomoni-progress-badge></tomoni-plan></tomoni-plan>
        <tomoni-plan id="beside"><tomoni-progress-badge for="g"></tomoni-progress-badge></tomoni-plan></div>`,
    );
    for (const id of ['outer', 'inner', 'beside']) box.querySelector<TomoniPlan>(`#${id}`)!.data = planWith(id);
    await settled(box);
    expect([...box.querySelectorAll('tomoni-progress-badge')].map(readable)).to.deep.equal([
      '進捗状況 ◎ outer',
      '進捗状況 ◎ inner',
      '進捗状況 ◎ beside',
    ]);
  });

  it('is forgotten by an element that moves out of it', async () => {
    const box = fixture<HTMLElement>(
      // Its own text stays: an empty one would load all of a plan, and speak of it in the middle of another test.
      '<div><tomoni-plan><p>町の文章</p><tomoni-progress-badge for="g"></tomoni-progress-badge></tomoni-plan></div>',
    );
    const [element, badge] = [box.querySelector('tomoni-plan')!, box.querySelector('tomoni-progress-badge')!];
    element.data = planWith('中');
    await settled(box);
    box.append(badge);
    await settled(box);
    expect(readable(badge)).to.equal('');
    element.data = planWith('新');
    await settled(box);
    expect(readable(badge)).to.equal('');
  });

  it('fetches its plan once, however many elements name it', async () => {
    let requests = 0;
    const answer = () => {
      requests++;
      return Response.json({
        ...minimal,
        scales: planWith('取得').scales,
        levels: [{ id: 'l', label: '目標' }],
        nodes: [{ id: 'g', level: 'l', title: '目標' }],
        assessments: planWith('').assessments,
      });
    };
    await withFetch(answer, async () => {
      const box = fixture<HTMLElement>(
        `<div><tomoni-plan src="/one.json"><tomoni-progress-badge for="g"></tomoni-progress-badge></tomoni-plan>
              <tomoni-progress-badge src="/one.json" for="g"></tomoni-progress-badge></div>`,
      );
      const badges = [...box.querySelectorAll<TomoniProgressBadge>('tomoni-progress-badge')];
      await until(() => badges.every((badge) => readable(badge).includes('取得')));
      expect(requests).to.equal(1);
    });
  });

  const broken: [string, () => Response, string][] = [
    ['a page that is not there', () => new Response('no', { status: 404 }), 'fetch-failed'],
    ['broken JSON', () => new Response('{"plan": '), 'invalid-plan'],
    ['another schema', () => Response.json({ hello: 'world' }), 'invalid-plan'],
    [
      'keys that would change every object',
      () => new Response(`{"__proto__": {"polluted": true}, "plan": ${JSON.stringify(minimal.plan)}}`),
      'invalid-plan',
    ],
    ['10 MB of text', () => new Response(`{"plan": "${'あ'.repeat(10_000_000)}"}`), 'too-large'],
  ];
  for (const [index, [name, answer, code]] of broken.entries()) {
    it(`keeps the town's own HTML when src brings ${name}`, () =>
      withFetch(answer, async () => {
        const { codes, lines, element } = await failing(`/broken-${index}.json`);
        expect(codes).to.deep.equal([code]);
        expect(lines, 'console').to.have.length(1);
        expect(lines[0]).to.match(/[ぁ-ん]/);
        expect(readable(element)).to.equal('町の文章 ◎ 進');
        expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
      }));
  }

  it('names every error of a plan, not only the first', () =>
    withFetch(
      () =>
        Response.json({
          ...minimal,
          roles: [{ id: 'r', actor: 'nobody', title: '役割' }],
          assessments: [{ id: 'a', target: 'nothing', fiscalYear: '来年' }],
        }),
      async () => {
        const { details } = await failing('/errors.json');
        expect(details.join('\n')).to.contain('roles[0].actor').and.to.contain('assessments[0]');
      },
    ));

  for (const src of ['javascript:alert(1)', 'data:application/json,{}', served('{}')]) {
    it(`does not fetch ${src.slice(0, 12)}…`, async () => {
      let requests = 0;
      await withFetch(
        () => {
          requests++;
          return Response.json({});
        },
        async () => {
          expect((await failing(src)).codes).to.deep.equal(['invalid-address']);
        },
      );
      expect(requests).to.equal(0);
    });
  }
});
