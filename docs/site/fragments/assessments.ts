// How items of the plan were assessed, as the progress report reads it.
import type { PlanDocument } from '@tomoni/plan';
import { reportOf } from '@tomoni/plan/ask';
import { writeAssessments } from '@tomoni/plan/write';
import type { Html } from './html.ts';
import { scrolling } from './records.ts';
import { inPage } from './say.ts';

/** 評価: a row an item and year. */
export function assessments(plan: PlanDocument): Html {
  const caption = '年度ごとの評価';
  const { items, lost } = reportOf(plan);
  if (lost.length) throw new Error(`assessments of nothing: ${lost.map(({ id }) => id).join(', ')}`);
  return scrolling(caption, writeAssessments(items, { ...inPage(plan), caption }));
}
