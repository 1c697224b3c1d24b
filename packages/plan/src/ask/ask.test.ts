import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlanDocument } from '../index.ts';
import { assessmentOf } from './assessment.ts';
import { findStep } from './find-step.ts';

const scales: PlanDocument['scales'] = [
  {
    id: 'progress',
    axis: 'progress',
    title: '進捗状況',
    steps: [
      { id: 'done', mark: '☆', label: '目標達成', order: 1 },
      { id: 'on-track', mark: '○', label: 'ほぼ計画どおり', order: 2 },
    ],
  },
  {
    id: 'letters',
    axis: 'progress',
    title: '評価',
    steps: [{ id: 'a', mark: 'A', label: { ja: '目標を上回る', en: 'Beyond the target' }, order: 1 }],
  },
  { id: 'direction', axis: 'direction', title: '方向性', steps: [{ id: 'more', label: '拡充', order: 1 }] },
];

describe('findStep', () => {
  const cases: [string, { mark?: string; label: string }, string | undefined][] = [
    ['the mark', { mark: '☆', label: '目標達成' }, 'done'],
    ['the mark when a translator changed the label', { mark: '☆', label: 'Target reached' }, 'done'],
    ['a look-alike: ideographic zero for a circle', { mark: '〇', label: '' }, 'on-track'],
    ['a full-width letter', { mark: 'Ａ', label: '' }, 'a'],
    ['a label without a mark', { label: '拡充' }, 'more'],
    ['a label in another language', { label: 'Beyond the target' }, 'a'],
    ['nothing, when the scale lacks the mark', { mark: '◇', label: '目標達成' }, undefined],
    ['nothing, when the scale lacks the label', { label: '中止' }, undefined],
  ];
  for (const [name, words, id] of cases) {
    it(`goes by ${name}`, () => assert.equal(findStep(scales, words)?.step.id, id));
  }

  it('keeps to one scale or axis', () => {
    assert.equal(findStep(scales, { mark: 'A', label: '' }, { scale: 'progress' }), undefined);
    assert.equal(findStep(scales, { label: '拡充' }, { axis: 'progress' }), undefined);
  });

  it('prefers the scale whose label agrees when two share a mark', () => {
    const twice = [...scales, { ...scales[1]!, id: 'other', steps: [{ id: 'other-a', mark: 'A', label: 'とても良い', order: 1 }] }];
    assert.equal(findStep(twice, { mark: 'A', label: 'とても良い' })?.scale.id, 'other');
  });
});

describe('assessmentOf', () => {
  const assessments = [
    { id: 'x7', target: 'x', fiscalYear: 2025, progress: { scale: 'progress', step: 'done' } },
    { id: 'x8', target: 'x', fiscalYear: 2026, progress: { scale: 'progress', step: 'on-track' } },
    { id: 'x9', target: 'x', fiscalYear: 2027, direction: { scale: 'direction', step: 'more' } },
  ] as PlanDocument['assessments'];

  it('takes the latest that says something on the axis', () => {
    assert.equal(assessmentOf(assessments, 'x')?.id, 'x8');
    assert.equal(assessmentOf(assessments, 'x', { axis: 'direction' })?.id, 'x9');
  });
  it('takes the year that is asked for', () => assert.equal(assessmentOf(assessments, 'x', { fiscalYear: 2025 })?.id, 'x7'));
  it('has nothing to say of what was never assessed', () => assert.equal(assessmentOf(assessments, 'y'), undefined));
});
