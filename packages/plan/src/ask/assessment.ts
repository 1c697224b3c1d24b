import type { PlanDocument } from '../index.ts';

type Assessment = PlanDocument['assessments'][number];

/**
 * The assessment of one item (node, role or indicator): of a fiscal year, or else the latest one.
 * An item that was never assessed has none: nothing recorded is not "0 %".
 *
 * @param axis Takes only assessments that say something on this axis.
 */
export function assessmentOf(
  assessments: readonly Assessment[],
  target: string,
  { fiscalYear, axis = 'progress' }: { fiscalYear?: number | undefined; axis?: 'progress' | 'direction' } = {},
): Assessment | undefined {
  return assessments
    .filter((one) => one.target === target && one[axis] !== undefined && (fiscalYear === undefined || one.fiscalYear === fiscalYear))
    .toSorted((one, other) => one.fiscalYear - other.fiscalYear)
    .at(-1);
}
