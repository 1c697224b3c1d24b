// Who made the plan, for which years, with which idea: what stands inside <tomoni-plan-overview>.
import type { PlanDocument } from '@tomoni/plan';
import { overviewOf, overviewTerm } from '@tomoni/plan/ask';
import { writeOverview } from '@tomoni/plan/write';
import { Html } from './html.ts';
import { inPage } from './say.ts';

const overviewIn = (plan: PlanDocument) => overviewOf(plan, { language: 'ja', term: overviewTerm });

/** 計画の概要 with 基本理念. Its prose is the page's own sections. */
export const overview = (plan: PlanDocument): Html => new Html(writeOverview({ ...overviewIn(plan), sections: [] }, inPage(plan)));

/** 前計画 */
export function previous(plan: PlanDocument): Html {
  if (!plan.plan.previous) throw new Error('the plan names no previous one');
  return new Html(writeOverview({ sections: overviewIn(plan).sections.slice(-1) }, inPage(plan)));
}
