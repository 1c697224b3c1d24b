import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlanDocument } from '../index.ts';
import type { ReportItem } from './report-items.ts';
import { isGoal, progressIn, statusOf, summaryOf } from './summary.ts';

const scales = [
  {
    id: 'p',
    axis: 'progress',
    title: '進捗',
    steps: [
      { id: 'bad', mark: '△', label: '遅れ', order: 3, tone: 'caution' },
      { id: 'best', mark: '☆', label: '達成', order: 1, tone: 'best' },
      { id: 'good', mark: '○', label: '順調', order: 2 },
    ],
  },
] as unknown as PlanDocument['scales'];
const item = (title: string, goal: string, ...marks: (string | undefined)[]): ReportItem => ({
  title,
  goal: { title: goal },
  entries: marks.flatMap((mark, index) => (mark ? [{ fiscalYear: 2024 + index, progress: { mark, label: '' } }] : [])),
});

describe('summaryOf: counts per status and goal', () => {
  const items = [
    item('1 支え合い', '1 支え合い', '○'),
    item('見守り', '1 支え合い', '△', '○'),
    item('居場所', '1 支え合い', '○', '×'),
    item('相談', '2 相談', undefined, '○'),
  ];
  const { statuses, goals, all } = summaryOf(items, scales, 2025);
  const say = (counts: Map<string, number>) => statuses.map(({ key }) => counts.get(key) ?? 0);

  it('has every step of the scale in its order, then unknown words, then what is not recorded', () => {
    assert.deepEqual(
      statuses.map(({ words }) => words?.mark),
      ['☆', '○', '△', '×'],
    );
    assert.deepEqual(
      summaryOf(items, scales, 2024).statuses.map(({ key }) => key),
      ['p best', 'p good', 'p bad', ''],
    );
  });
  it('counts a year, each item once, and a goal not beside what belongs to it', () => {
    assert.deepEqual(say(all.counts), [0, 2, 0, 1]);
    assert.deepEqual(
      goals.map(({ goal, counts }) => [goal?.title, say(counts)]),
      [
        ['1 支え合い', [0, 1, 0, 1]],
        ['2 相談', [0, 1, 0, 0]],
      ],
    );
  });
  it('counts goals where only goals are assessed', () => {
    assert.deepEqual([...summaryOf([items[0]!], scales, 2024).all.counts], [['p good', 1]]);
  });
  it('counts words without any scale', () => {
    assert.deepEqual(
      [...summaryOf(items, [], 2025).all.counts],
      [
        ['○ ', 2],
        ['× ', 1],
      ],
    );
  });
});

describe('statusOf', () => {
  it('has a tone only where a scale has the words', () => {
    assert.equal(statusOf({ mark: '☆', label: '' }, scales).tone, 'best');
    assert.equal(statusOf({ mark: '○', label: '' }, scales).tone, 'neutral');
    assert.equal(statusOf({ mark: '×', label: '' }, scales).tone, undefined);
    assert.deepEqual(statusOf(undefined, scales), { key: '' });
  });
  it('takes what was recorded last in a year', () => {
    const entries = ['○', '△'].map((mark) => ({ fiscalYear: 2025, progress: { mark, label: '' } }));
    assert.equal(progressIn({ title: '甲', entries }, 2025)?.mark, '△');
    assert.equal(progressIn({ title: '甲', entries }, 2024), undefined);
  });
  it('knows a goal by its number and words', () => {
    assert.ok(isGoal({ number: '1', title: '支え合い', goal: { number: '1', title: '支え合い' }, entries: [] }));
    assert.ok(!isGoal({ title: '支え合い', entries: [] }));
  });
});
