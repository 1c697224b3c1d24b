import { expect } from '@esm-bundle/chai';
import type { PlanDocument } from '@tomoni/plan';
import { expectAccessible } from '../../../../test/browser/axe.ts';
import { fixture, readable, settled, until } from '../../../../test/browser/fixture.ts';
import '../plan/define.ts';
import type { TomoniPlan } from '../plan/plan.ts';
import './define.ts';
import type { TomoniProgressBadge } from './progress-badge.ts';

const plan = {
  language: 'ja',
  scales: [
    {
      id: 'progress',
      axis: 'progress',
      title: '進捗状況',
      steps: [
        { id: 'done', mark: '☆', label: '目標達成（事業完了）', order: 1, tone: 'best' },
        { id: 'ahead', mark: '◎', label: { ja: '計画より進んでいる', en: 'Ahead of plan' }, order: 2, tone: 'good' },
        { id: 'late', mark: '△', label: '計画より遅れている', order: 4, tone: 'caution' },
      ],
    },
    { id: 'direction', axis: 'direction', title: '今後の方向性', steps: [{ id: 'more', label: '拡充', order: 1 }] },
  ],
  nodes: [{ id: 'goal-1' }],
  roles: [],
  indicators: [],
  assessments: [
    {
      id: 'a1',
      target: 'goal-1',
      fiscalYear: 2026,
      progress: { scale: 'progress', step: 'late' },
      direction: { scale: 'direction', step: 'more' },
    },
    { id: 'a2', target: 'goal-1', fiscalYear: 2027, progress: { scale: 'progress', step: 'ahead' } },
  ],
} as unknown as PlanDocument;

const base = (badge: Element) => badge.shadowRoot!.querySelector('[part=base]')!;

async function inPlan(markup: string): Promise<TomoniProgressBadge> {
  const provider = fixture<TomoniPlan>(`<tomoni-plan>${markup}</tomoni-plan>`);
  provider.data = plan;
  await settled(provider);
  const badge = provider.querySelector('tomoni-progress-badge')!;
  await settled(badge);
  return badge;
}

/** What goes to the console while something happens. */
async function logged(method: 'warn' | 'error', during: (lines: readonly string[]) => Promise<void>): Promise<string[]> {
  const original = console[method];
  const lines: string[] = [];
  console[method] = (...words: unknown[]) => void lines.push(words.join(' '));
  try {
    await during(lines);
  } finally {
    console[method] = original;
  }
  return lines;
}

describe('tomoni-progress-badge', () => {
  it('says the mark and the words that stand in it', async () => {
    const badge = fixture<TomoniProgressBadge>('<tomoni-progress-badge>◎ 計画より進んでいる</tomoni-progress-badge>');
    await settled(badge);
    expect(readable(badge)).to.equal('◎ 計画より進んでいる');
    expect(badge.textContent, 'its own content is never edited').to.equal('◎ 計画より進んでいる');
    await expectAccessible(badge);
  });

  it('takes its words from attributes when it is empty', async () => {
    const badge = fixture<TomoniProgressBadge>('<tomoni-progress-badge mark="A" label="目標を上回る"></tomoni-progress-badge>');
    await settled(badge);
    expect(readable(badge)).to.equal('A 目標を上回る');
    badge.label = '目標を大きく上回る';
    await settled(badge);
    expect(readable(badge)).to.equal('A 目標を大きく上回る');
  });

  it('has no tone of its own: marks mean what the plan says', async () => {
    const badge = fixture<TomoniProgressBadge>('<tomoni-progress-badge>☆ 目標達成</tomoni-progress-badge>');
    await settled(badge);
    expect(base(badge).className).to.contain('tone-neutral');
  });

  it('takes tone and axis from the plan, and tells the axis to screen readers', async () => {
    const badge = await inPlan('<tomoni-progress-badge>◎ 計画より進んでいる</tomoni-progress-badge>');
    expect(base(badge).className).to.contain('tone-good');
    expect(readable(badge)).to.equal('進捗状況 ◎ 計画より進んでいる');
    await expectAccessible(badge);
  });

  it('keeps its tone when a translator rewrites its words', async () => {
    const badge = await inPlan('<tomoni-progress-badge>◎ 計画より進んでいる</tomoni-progress-badge>');
    badge.firstChild!.replaceWith('◎ Ahead of the plan');
    await settled(badge);
    expect(readable(badge)).to.contain('◎ Ahead of the plan');
    expect(base(badge).className).to.contain('tone-good');
  });

  it('keeps the reading that a furigana filter put in', async () => {
    const badge = fixture<TomoniProgressBadge>('<tomoni-progress-badge>◎ <ruby>計画<rt>けいかく</rt></ruby>より</tomoni-progress-badge>');
    await settled(badge);
    expect(badge.shadowRoot!.querySelector('ruby rt')?.textContent).to.equal('けいかく');
  });

  it('shows the latest assessment of a goal, or that of a year', async () => {
    expect(readable(await inPlan('<tomoni-progress-badge for="goal-1"></tomoni-progress-badge>'))).to.contain('◎ 計画より進んでいる');
    expect(readable(await inPlan('<tomoni-progress-badge for="goal-1" year="2026"></tomoni-progress-badge>'))).to.contain(
      '△ 計画より遅れている',
    );
    expect(readable(await inPlan('<tomoni-progress-badge for="goal-1" axis="direction"></tomoni-progress-badge>'))).to.equal(
      '今後の方向性 拡充',
    );
  });

  it('shows nothing where nothing was assessed', async () => {
    expect(readable(await inPlan('<tomoni-progress-badge for="goal-9"></tomoni-progress-badge>'))).to.equal('');
  });

  it('says so when the plan has no item of that id, or the year is no number', async () => {
    const lines = await logged('warn', async (lines) => {
      await inPlan(
        '<tomoni-progress-badge for="gaol-1"></tomoni-progress-badge><tomoni-progress-badge for="goal-1" year="令和8年度"></tomoni-progress-badge>',
      );
      await until(() => /「gaol-1」.*goal-1/.test(lines.join()) && /令和8年度.*西暦の数字/.test(lines.join()));
    });
    expect(lines.filter((line) => line.includes('gaol-1'))).to.have.length(1);
  });

  it('shows a mark that the scale lacks as text, without a tone, and says so once', async () => {
    let badge!: TomoniProgressBadge;
    const lines = await logged('warn', async (lines) => {
      badge = await inPlan('<tomoni-progress-badge>※ 保留</tomoni-progress-badge><tomoni-progress-badge>※ 保留</tomoni-progress-badge>');
      await until(() => lines.some((line) => line.includes('※')));
    });
    expect(readable(badge)).to.equal('※ 保留');
    expect(base(badge).className).to.contain('tone-neutral');
    const [line, again] = lines.filter((each) => each.includes('※'));
    expect(line).to.contain('「※」').and.to.contain('☆ ◎ △ 拡充');
    expect(again).to.equal(undefined);
  });

  it('speaks the language in which it stands, and marks what stays Japanese', async () => {
    const badge = await inPlan('<tomoni-progress-badge lang="en" for="goal-1"></tomoni-progress-badge>');
    await until(() => readable(badge).includes('Progress'));
    expect(readable(badge)).to.equal('Progress ◎ Ahead of plan');
    badge.year = 2026;
    await settled(badge);
    expect(badge.shadowRoot!.querySelector('[lang=ja]')?.textContent).to.equal('計画より遅れている');
  });

  it('grows with the text around it, whatever the root font size', async () => {
    const badge = fixture<TomoniProgressBadge>(
      '<p style="font-size:32px"><tomoni-progress-badge>◎ 進</tomoni-progress-badge></p>',
    ).firstElementChild!;
    document.documentElement.style.fontSize = '62.5%';
    try {
      await settled(badge);
      expect(getComputedStyle(base(badge)).fontSize).to.equal('32px');
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('is not changed by rules of the host page', async () => {
    const host = document.createElement('style');
    host.textContent =
      '* { letter-spacing: 9px !important; line-height: 9 !important; text-transform: uppercase !important; color: red !important; }';
    document.head.append(host);
    try {
      const badge = fixture<TomoniProgressBadge>('<tomoni-progress-badge>A ahead</tomoni-progress-badge>');
      await settled(badge);
      const style = getComputedStyle(badge.shadowRoot!.querySelector('[part=label]')!);
      expect(style.letterSpacing).to.equal('normal');
      expect(style.textTransform).to.equal('none');
      expect(style.color).not.to.equal('rgb(255, 0, 0)');
      expect(Number.parseFloat(style.lineHeight)).to.be.lessThan(40);
    } finally {
      host.remove();
    }
  });

  const broken: [string, { mark?: string; label: string }][] = [
    [
      'cannot be read',
      {
        get label(): string {
          throw new Error('broken');
        },
      },
    ],
    ['is no text', { mark: Symbol('no text') as unknown as string, label: '' }],
  ];
  for (const [what, data] of broken)
    it(`leaves its content in place when its data ${what}, and says so once`, async () => {
      const badge = fixture<TomoniProgressBadge>('<tomoni-progress-badge>◎ 進んでいる</tomoni-progress-badge>');
      const events: string[] = [];
      badge.addEventListener('tomoni-error', ({ problem }) => events.push(problem.code));
      const lines = await logged('error', async () => {
        badge.data = data;
        await settled(badge);
        badge.requestUpdate();
        await settled(badge);
        await until(() => events.length);
      });
      expect(events).to.deep.equal(['render-failed']);
      expect(lines).to.have.length(1);
      expect(readable(badge)).to.equal('◎ 進んでいる');
    });
});
