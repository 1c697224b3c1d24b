import type { MakeProblem } from './messages.ts';
import type { PlanError, PlanWarning } from './problem.ts';
import { entriesOf, isLoose, type Loose } from './references.ts';

/** Facts of a plan that contradict each other: the order of its years, a percentage in another unit. */
export function checkConsistency(document: Loose, original: Loose, problem: MakeProblem): { errors: PlanError[]; warnings: PlanWarning[] } {
  const plan = isLoose(document.plan) ? document.plan : {};
  const { errors, warnings } = checkYears(plan, problem);
  // The values as they were written: after reading, 27.5% is 27.5.
  return { errors, warnings: [...warnings, ...checkUnits(original, problem)] };
}

function checkYears(plan: Loose, problem: MakeProblem): { errors: PlanError[]; warnings: PlanWarning[] } {
  const { start, end } = isLoose(plan.period) ? plan.period : {};
  if (typeof start !== 'number' || typeof end !== 'number') return { errors: [], warnings: [] };
  if (end < start) return { errors: [problem('period-order', ['plan', 'period', 'end'], { found: end, limit: start })], warnings: [] };
  const { midterm } = plan;
  const outside = typeof midterm === 'number' && (midterm < start || midterm > end);
  return { errors: [], warnings: outside ? [problem('outside-period', ['plan', 'midterm'], { found: midterm })] : [] };
}

function checkUnits(document: Loose, problem: MakeProblem): PlanWarning[] {
  return entriesOf(document, 'indicators').flatMap(([index, indicator]) => {
    const { unit } = indicator;
    if (typeof unit !== 'string' || /%|パーセント|ポイント|percent/i.test(unit.normalize('NFKC'))) return [];
    const values = [
      ...['baseline', 'target'].map((field) => ({ path: [field], holder: indicator[field] })),
      ...entriesOf(indicator, 'observations').map(([place, holder]) => ({ path: ['observations', place], holder })),
    ];
    return values.flatMap(({ path, holder }) =>
      isLoose(holder) && typeof holder.value === 'string' && /[%％]/.test(holder.value)
        ? [problem('unit-mismatch', ['indicators', index, ...path, 'value'], { found: holder.value, name: unit })]
        : [],
    );
  });
}
