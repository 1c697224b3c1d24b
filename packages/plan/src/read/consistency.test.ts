import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorsOf, messageAt, warningsOf } from '../testing/problems.ts';
import { leastPlan } from '../testing/sample-plan.ts';

const withPlan = (more: object) => ({ plan: { ...leastPlan().plan, ...more } });
const withIndicator = (more: object) => ({ ...leastPlan(), indicators: [{ id: 'i', title: '割合', ...more }] });

test('a period does not end before it starts', () => {
  const input = withPlan({ period: { start: '令和8年度', end: '令和7年度' } });
  assert.deepEqual(errorsOf(input), ['period-order plan.period.end']);
  assert.match(messageAt(input, 'plan.period.end'), /2025 が開始年度 2026 より前/);
  assert.deepEqual(errorsOf(withPlan({ period: { start: 2026, end: 2026 } })), []);
});

test('a midterm year outside the period is warned about', () => {
  const period = { start: 2024, end: 2029 };
  assert.deepEqual(warningsOf(withPlan({ period, midterm: '平成9年度' })), ['outside-period plan.midterm']);
  assert.deepEqual(warningsOf(withPlan({ period, midterm: '令和9年度' })), []);
  assert.deepEqual(warningsOf(withPlan({ midterm: 2027 })), []);
});

test('a percentage in another unit is warned about, wherever it stands', () => {
  const baseline = { value: '27.5%', fiscalYear: 2017 };
  const input = withIndicator({
    unit: '人',
    baseline,
    target: { value: '４０％' },
    observations: [
      { value: 1, fiscalYear: 2018 },
      { value: '2%', fiscalYear: 2019 },
    ],
  });
  assert.deepEqual(errorsOf(input), []);
  assert.deepEqual(warningsOf(input), [
    'unit-mismatch indicators[0].baseline.value',
    'unit-mismatch indicators[0].target.value',
    'unit-mismatch indicators[0].observations[1].value',
  ]);
  for (const unit of ['%', '％', 'パーセント', 'ポイント']) assert.deepEqual(warningsOf(withIndicator({ unit, baseline })), [], unit);
});
