// Who carries the plan and where it stands among other plans, in lists or in tables.
import type { PlanDocument } from '@tomoni/plan';
import { hierarchyOf, relationsAmong, sideNames } from '@tomoni/plan/ask';
import { writeBodies, writeHierarchy, writeRelations } from '@tomoni/plan/write';
import { Html, lines } from './html.ts';
import { scrolling } from './records.ts';
import { inPage } from './say.ts';

type Fragment = (plan: PlanDocument, form?: string) => Html;

/** 推進・評価の組織, as lists or as a table. */
export const bodies: Fragment = (plan, form) => {
  const caption = '組織の一覧';
  const write = (as: 'table' | 'lists') => writeBodies(plan.bodies, { ...inPage(plan), sides: sideNames(plan), as, caption });
  return form === 'table' ? scrolling(caption, write('table')) : new Html(write('lists'));
};

/** 組織の関係 (`<!--plan:relations bodies-->`) or 計画の関係 (`plans`), each as a sentence with its word. */
export const relations: Fragment = (plan, among) => {
  if (among !== 'bodies' && among !== 'plans') throw new Error(`relations among ${among}? bodies or plans`);
  return new Html(writeRelations(relationsAmong(among, plan), inPage(plan)));
};

/** この計画と関連する計画 as nested lists; with `table` what the plans say of themselves stands in a table behind. */
export const relatedPlans: Fragment = (plan, form) => {
  const { plans, problems } = hierarchyOf(plan);
  if (problems.length) throw new Error(problems.map(({ relation }) => relation).join(', '));
  const caption = '計画の一覧';
  if (form !== 'table') return new Html(writeHierarchy(plans, inPage(plan)));
  return lines(
    new Html(writeHierarchy(plans, { ...inPage(plan), as: 'bare' })),
    scrolling(caption, writeHierarchy(plans, { ...inPage(plan), as: 'table', caption })),
  );
};
