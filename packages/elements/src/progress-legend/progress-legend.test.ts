import { expect } from '@esm-bundle/chai';
import type { PlanDocument } from '@tomoni/plan';
import { expectAccessible } from '../../../../test/browser/axe.ts';
import { fixture, readable, settled, until } from '../../../../test/browser/fixture.ts';
import '../plan/define.ts';
import type { TomoniPlan } from '../plan/plan.ts';
import './define.ts';
import type { TomoniProgressLegend } from './progress-legend.ts';

const five =
  '<ul><li>☆ 目標達成（事業完了）</li><li>◎ 計画より進んでいる</li><li>○ ほぼ計画どおり</li><li>△ 計画より遅れている</li><li>▲ 見直し（計画変更等）</li></ul>';
const items = (legend: Element) => [...legend.shadowRoot!.querySelectorAll('li')].map(readable);

const plan = {
  language: 'ja',
  scales: [
    {
      id: 'p',
      axis: 'progress',
      title: '進捗状況',
      steps: [{ id: 'a', mark: 'A', label: '目標を上回る', note: '120 % 以上', order: 1, tone: 'best' }],
    },
    {
      id: 'd',
      axis: 'direction',
      title: { ja: '今後の方向性', en: 'Direction' },
      steps: [
        { id: 'more', label: { ja: '拡充', en: 'Expand' }, order: 1 },
        { id: 'end', label: '廃止', order: 2 },
      ],
    },
  ],
} as unknown as PlanDocument;

describe('tomoni-progress-legend', () => {
  it('prints what each mark means, in the town’s words', async () => {
    const legend = fixture<TomoniProgressLegend>(`<tomoni-progress-legend><h3>進捗状況（５段階）</h3>${five}</tomoni-progress-legend>`);
    await settled(legend);
    expect(items(legend)).to.deep.equal([
      '☆ 目標達成（事業完了）',
      '◎ 計画より進んでいる',
      '○ ほぼ計画どおり',
      '△ 計画より遅れている',
      '▲ 見直し（計画変更等）',
    ]);
    expect(readable(legend)).to.match(/^進捗状況（５段階）/);
    await expectAccessible(legend);
  });

  it('is found by whoever goes from heading to heading, on the level that the page gave', async () => {
    const legend = fixture<TomoniProgressLegend>(`<tomoni-progress-legend><h4>進捗状況</h4>${five}</tomoni-progress-legend>`);
    await settled(legend);
    expect(legend.shadowRoot!.querySelector('h4')?.textContent).to.equal('進捗状況');
    expect(legend.shadowRoot!.querySelector('ul')?.getAttribute('aria-labelledby')).to.equal('title');
  });

  it('sets lines with and without a note at equal distances', async () => {
    const legend = fixture<TomoniProgressLegend>(
      '<tomoni-progress-legend style="width: 800px"><ul><li>A 上回る：１２０％以上</li><li>B 届いた：１００％以上</li><li>C 遅れ</li></ul></tomoni-progress-legend>',
    );
    await settled(legend);
    const [a, b, c] = [...legend.shadowRoot!.querySelectorAll('.badge')].map((badge) => Math.round(badge.getBoundingClientRect().top));
    expect(Math.abs(b! - a! - (c! - b!))).to.be.at.most(2);
    expect(b! - a!, 'no room for a line that is not there').to.be.below(60);
  });

  it('has a name even without a heading', async () => {
    const legend = fixture<TomoniProgressLegend>(`<tomoni-progress-legend>${five}</tomoni-progress-legend>`);
    await settled(legend);
    expect(readable(legend)).to.match(/^評価の見方/);
    expect(legend.shadowRoot!.querySelector('h2,h3,h4,h5,h6')).to.equal(null);
  });

  it('takes scales of any kind from the plan: letters, directions without marks', async () => {
    const provider = fixture<TomoniPlan>(
      '<tomoni-plan><tomoni-progress-legend></tomoni-progress-legend><tomoni-progress-legend axis="direction"></tomoni-progress-legend></tomoni-plan>',
    );
    provider.data = plan;
    await settled(provider);
    const [progress, direction] = [...provider.querySelectorAll('tomoni-progress-legend')];
    expect(readable(progress!)).to.equal('進捗状況 A 目標を上回る 120 % 以上');
    expect(progress!.shadowRoot!.querySelector('.tone-best')).not.to.equal(null);
    expect(items(direction!)).to.deep.equal(['拡充', '廃止']);
    await expectAccessible(provider);
  });

  it('speaks English, and marks what stays Japanese', async () => {
    const provider = fixture<TomoniPlan>(
      '<tomoni-plan lang="en"><tomoni-progress-legend axis="direction"></tomoni-progress-legend></tomoni-plan>',
    );
    provider.data = plan;
    const legend = provider.querySelector('tomoni-progress-legend')!;
    await until(() => readable(legend).includes('Expand'));
    expect(readable(legend)).to.equal('Direction Expand 廃止');
    expect(legend.shadowRoot!.querySelector('[lang=ja]')?.textContent).to.equal('廃止');
  });

  it('reads a table with a row for each mark', async () => {
    const legend = fixture<TomoniProgressLegend>(
      `<tomoni-progress-legend><table><caption>進捗状況</caption><tr><th>記号</th><th>意味</th><th>説明</th></tr>
        <tr><td>☆</td><td>目標達成</td><td>事業が完了した</td></tr><tr><td>△</td><td>遅れている</td><td></td></tr></table></tomoni-progress-legend>`,
    );
    await until(() => legend.shadowRoot!.querySelector('li'));
    expect(readable(legend)).to.equal('進捗状況 ☆ 目標達成 事業が完了した △ 遅れている');
  });

  it('leaves a table with a misspelt column as it is, and says which', async () => {
    const legend = fixture<TomoniProgressLegend>(
      `<tomoni-progress-legend><table><tr><th>記号</th><th>意味</th><th>説朋</th></tr><tr><td>☆</td><td>目標達成</td><td>完了</td></tr></table></tomoni-progress-legend>`,
    );
    const problems: HTMLElementEventMap['tomoni-error'][] = [];
    const lines: string[] = [];
    const original = console.error;
    console.error = (...words: unknown[]) => void lines.push(words.join(' '));
    legend.addEventListener('tomoni-error', (event) => problems.push(event));
    try {
      await until(() => problems.length);
      await settled(legend);
    } finally {
      console.error = original;
    }
    expect(problems.map(({ problem }) => problem.code)).to.deep.equal(['invalid-content']);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('「説朋」').and.to.contain('使える列：記号');
    expect(readable(legend)).to.contain('☆').and.to.contain('説朋');
  });

  it('follows a translator', async () => {
    const legend = fixture<TomoniProgressLegend>(`<tomoni-progress-legend>${five}</tomoni-progress-legend>`);
    await settled(legend);
    legend.querySelector('li')!.innerHTML = '<font>☆ Target reached</font>';
    await settled(legend);
    expect(items(legend)[0]).to.equal('☆ Target reached');
  });
});
