import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlanDocument } from '../index.ts';
import { countBy } from './count.ts';
import { movementOf } from './movement.ts';

const marks = ['☆', '◎', '○', '△', '▲'];
const scales: PlanDocument['scales'] = [
  {
    id: 'progress',
    axis: 'progress',
    title: '進捗状況',
    steps: marks.map((mark, index) => ({ id: `s${index}`, mark, label: `段階${index}`, order: (index + 1) * 10 })).toReversed(),
  },
  { id: 'letters', axis: 'progress', title: '評価', steps: [{ id: 'a', mark: 'A', label: '目標を上回る', order: 1 }] },
];
const words = (mark: string) => ({ mark, label: '' });

describe('movementOf: since last year, by the scale’s order', () => {
  const cases: [string, string, number | undefined][] = [
    ['△', '○', 1],
    ['☆', '▲', -4],
    ['◎', '◎', 0],
    ['○', 'A', undefined],
    ['×', '○', undefined],
  ];
  for (const [before, after, steps] of cases)
    it(`${before} → ${after}: ${steps}`, () => assert.equal(movementOf(scales, words(before), words(after)), steps));
  it('says nothing where nothing was recorded', () => assert.equal(movementOf(scales, undefined, words('○')), undefined));
  it('says nothing without a scale', () => assert.equal(movementOf([], words('○'), words('○')), undefined));
});

describe('countBy', () => {
  it('counts, with the steps that nothing has', () => {
    assert.deepEqual(
      [...countBy(['○', '△', '○'], (mark) => mark, ['☆', '○'])],
      [
        ['☆', 0],
        ['○', 2],
        ['△', 1],
      ],
    );
  });
});
