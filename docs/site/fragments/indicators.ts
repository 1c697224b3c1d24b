import type { PlanDocument } from '@tomoni/plan';
import { writeIndicators } from '@tomoni/plan/write';
import type { Html } from './html.ts';
import { scrolling } from './records.ts';
import { inPage } from './say.ts';

/** 成果指標, as the element reads them. */
export function indicators(plan: PlanDocument): Html {
  const caption = '成果指標';
  return scrolling(caption, writeIndicators(plan.indicators, { ...inPage(plan), nodes: plan.nodes, caption }));
}
