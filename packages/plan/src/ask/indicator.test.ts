import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { changeOf, isSameSurvey, observationsOf, reached, runsOf, type Measured } from './indicator.ts';

const measured = (baseline: number, last: number, more: Partial<Measured> = {}): Measured => ({
  baseline: { value: baseline, fiscalYear: 2023 },
  observations: [{ value: last, fiscalYear: 2026 }],
  ...more,
});

describe('changeOf: is it going the way the plan wants?', () => {
  const cases: [string, Measured, string, number][] = [
    ['a rising indicator that rose', measured(12, 18, { direction: 'increase' }), 'improved', 6],
    ['a rising indicator that fell', measured(12, 9, { direction: 'increase' }), 'worsened', -3],
    ['a falling indicator that fell', measured(18.4, 15.2, { direction: 'decrease' }), 'improved', -3.2],
    ['a falling indicator that rose', measured(18.4, 20, { direction: 'decrease' }), 'worsened', 1.6],
    ['a change within the tolerance', measured(72.5, 70.8, { direction: 'maintain', tolerance: 3 }), 'unchanged', -1.7],
    ['a rising indicator within the tolerance', measured(50, 53, { direction: 'increase', tolerance: 3 }), 'unchanged', 3],
    ['one hair beyond the tolerance', measured(50, 53.1, { direction: 'increase', tolerance: 3 }), 'improved', 3.1],
    ['tenths that a computer cannot add', measured(0.1, 0.3, { direction: 'increase', tolerance: 0.2 }), 'unchanged', 0.2],
    ['the same value', measured(12, 12, { direction: 'increase' }), 'unchanged', 0],
    ['no direction, more', measured(23, 38), 'rose', 15],
    ['no direction, less', measured(38, 23), 'fell', -15],
    ['to be maintained, but gone up', measured(70, 80, { direction: 'maintain', tolerance: 3 }), 'rose', 10],
    ['to be maintained, but gone down', measured(70, 60, { direction: 'maintain', tolerance: 3 }), 'fell', -10],
    ['a baseline alone', measured(27.5, 0, { observations: [] }), 'unknown', 0],
    ['one observation alone', measured(0, 9, { baseline: undefined }), 'unknown', 0],
    ['nothing', {}, 'unknown', 0],
  ];
  for (const [name, indicator, kind, by] of cases) {
    it(name, () => {
      const change = changeOf(indicator);
      assert.deepEqual([change.kind, change.by], [kind, by]);
    });
  }

  it('compares with the first observation where there is no baseline', () => {
    const observations = [
      { value: 9, fiscalYear: 2025 },
      { value: 7, fiscalYear: 2024 },
    ];
    assert.equal(changeOf({ direction: 'increase', observations }).by, 2);
  });

  it('compares nothing across two surveys', () => {
    const change = changeOf({
      direction: 'increase',
      baseline: { value: 41, fiscalYear: 2023, survey: '郵送' },
      observations: [
        { value: 43.2, fiscalYear: 2024, survey: '郵送' },
        { value: 57.1, fiscalYear: 2025, survey: '郵送・ウェブ併用' },
      ],
    });
    assert.deepEqual([change.kind, change.by], ['other-survey', 0]);
  });

  it('treats rising and falling alike, whatever the numbers', () => {
    const number = fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(number, number, fc.nat({ max: 50 }), (from, to, tolerance) => {
        const up = changeOf(measured(from, to, { direction: 'increase', tolerance }));
        const down = changeOf(measured(-from, -to, { direction: 'decrease', tolerance }));
        assert.equal(up.kind, down.kind);
        assert.equal(up.by + down.by, 0);
      }),
      { seed: 2026 },
    );
  });
});

describe('reached: said only where there is a target', () => {
  const cases: [string, Measured, boolean | undefined][] = [
    ['no target', measured(12, 18, { direction: 'increase', target: null }), undefined],
    ['nothing measured yet', measured(12, 0, { target: { value: 20 }, direction: 'increase', observations: [] }), undefined],
    ['not yet', measured(12, 18, { direction: 'increase', target: { value: 20 } }), false],
    ['just', measured(12, 20, { direction: 'increase', target: { value: 20 } }), true],
    ['falling, beyond', measured(18.4, 11.9, { direction: 'decrease', target: { value: 12 } }), true],
    ['falling, not yet', measured(18.4, 12.1, { direction: 'decrease', target: { value: 12 } }), false],
    ['maintained', measured(72.5, 70.8, { direction: 'maintain', tolerance: 3, target: { value: 72.5 } }), true],
    ['no direction, but a target above the baseline', measured(12, 21, { target: { value: 20 } }), true],
    ['no direction and no baseline', { target: { value: 20 }, observations: [{ value: 21, fiscalYear: 2025 }] }, undefined],
    [
      'another survey',
      measured(41, 70, {
        direction: 'increase',
        target: { value: 60 },
        baseline: { value: 41, survey: '甲' },
        observations: [{ value: 70, fiscalYear: 2025, survey: '乙' }],
      }),
      undefined,
    ],
  ];
  for (const [name, indicator, answer] of cases) it(name, () => assert.equal(reached(indicator), answer));
});

describe('surveys', () => {
  it('are the same in another year or round', () => {
    assert.ok(isSameSurvey('平成29年度市民アンケート', '令和5年度市民アンケート'));
    assert.ok(isSameSurvey('市民アンケート（２０１７年）', '市民アンケート（2023年）'));
    assert.ok(isSameSurvey('第1回町民意識調査', '第２回町民意識調査'));
    assert.ok(isSameSurvey('町民意識調査', undefined));
  });
  it('are others by another name', () => {
    assert.ok(!isSameSurvey('町民意識調査（郵送）', '町民意識調査（郵送・ウェブ併用）'));
    assert.ok(!isSameSurvey('市民アンケート', '市民意識調査'));
  });
  it('break the run where they change, and where they change back', () => {
    const observations = ['甲', undefined, '乙', '甲'].map((survey, index) => ({ value: index, fiscalYear: 2020 + index, survey }));
    assert.deepEqual(
      runsOf({ observations }).map((run) => run.map(({ value }) => value)),
      [[0, 1], [2], [3]],
    );
  });
  it('leaves out what is no number', () => {
    const observations = [{ value: Number.NaN, fiscalYear: 2025 }, { fiscalYear: 2024 }, { value: 0, fiscalYear: 2023 }];
    assert.deepEqual(
      observationsOf({ observations }).map(({ value }) => value),
      [0],
    );
  });
});
