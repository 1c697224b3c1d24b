import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlanDocument } from '../index.ts';
import { itemsOf } from './report-items.ts';
import { reportOf } from './report.ts';

const scales = [
  { id: 'p', axis: 'progress', title: '進捗', steps: [{ id: 'good', mark: '○', label: '順調', order: 1 }] },
] as unknown as PlanDocument['scales'];
const node = (id: string, parent?: string) => ({ id, parent, level: parent ? 'policy' : 'goal', title: `題${id}`, number: id });
const assessed = (target: string, fiscalYear: number, step = 'good') => ({
  id: `${target}-${fiscalYear}`,
  target,
  fiscalYear,
  progress: { scale: 'p', step },
});
const planOf = (assessments: object[], more: object = {}) =>
  ({ nodes: [node('1'), node('1-1', '1'), node('1-2', '1'), node('2')], roles: [], indicators: [], scales, assessments, ...more }) as never;

describe('reportOf', () => {
  it('has an item that was never assessed beside those that were, with nothing recorded', () => {
    const { items, lost } = reportOf(planOf([assessed('1-1', 2026), assessed('1-1', 2025)]));
    assert.deepEqual(
      items.map(({ title, goal, entries }) => [title, goal?.title, entries.map(({ fiscalYear }) => fiscalYear)]),
      [
        ['題1-1', '題1', [2025, 2026]],
        ['題1-2', '題1', []],
      ],
    );
    assert.deepEqual(lost, []);
    assert.equal(items[0]!.entries[0]!.progress?.mark, '○');
  });

  it('says which assessment points to nothing', () => {
    const { items, lost } = reportOf(planOf([assessed('9', 2026), assessed('1', 2026, 'no-such-step')]));
    assert.deepEqual(
      lost.map(({ id }) => id),
      ['1-2026', '9-2026'],
    );
    assert.deepEqual(
      items.map(({ title, entries }) => [title, entries.length]),
      [
        ['題1', 0],
        ['題2', 0],
      ],
    );
  });

  it('ends where nodes stand in a circle', () => {
    const { items } = reportOf(planOf([assessed('a', 2026)], { nodes: [node('a', 'b'), node('b', 'a')] }));
    assert.equal(items.length, 2);
  });

  it('has roles and indicators under their names', () => {
    const { items } = reportOf(planOf([assessed('r', 2026)], { roles: [{ id: 'r', title: '市の役割' }] }));
    assert.deepEqual(items[0]!.goal?.title, { ja: '役割', en: 'Roles', 'ja-x-easy': '役割（やくわり）' });
  });
});

describe('itemsOf', () => {
  it('joins the years of an item, and keeps items of one name apart by their goals', () => {
    const items = itemsOf([
      { target: '広報', goal: '1', fiscalYear: 2026, progress: { label: '良' } },
      { target: '広　報', goal: '1', fiscalYear: 2025, progress: { label: '可' } },
      { target: '広報', goal: '2', fiscalYear: 2025 },
    ]);
    assert.deepEqual(
      items.map(({ entries }) => entries.map(({ fiscalYear }) => fiscalYear)),
      [[2025, 2026], []],
    );
  });
});
