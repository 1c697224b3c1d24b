// How items of the plan were assessed, year by year, with badges.
import type { PlanDocument } from '@tomoni/plan';
import { badge } from './elements.ts';
import { block, heading, joined, lines, markup, type Html, type Value } from './html.ts';
import { say, year } from './say.ts';

/** The assessments of one item, the newest first; nothing when there is none. */
export function assessmentsOf(plan: PlanDocument, target: string, level: number, title: Value = '評価'): Html | undefined {
  const all = plan.assessments.filter((each) => each.target === target).toSorted((a, b) => b.fiscalYear - a.fiscalYear);
  if (!all.length) return undefined;
  return lines(
    heading(level, `assessment-${target}`, title),
    block(
      'ul',
      { class: 'assessments' },
      all.map(({ fiscalYear, checkpoint, assessor, progress, direction, comment }) => {
        const by = assessor && markup`（${say(plan, assessor)}）`;
        const badges = [badge(plan, 'progress', progress), badge(plan, 'direction', direction)].filter((each) => each !== undefined);
        return block(
          'li',
          {},
          markup`<p class="when"><strong>${year(fiscalYear)}</strong> ${say(plan, checkpoint)}${by}</p>`,
          markup`<p class="badges">${joined(badges, ' ')}</p>`,
          comment && markup`<p>${say(plan, comment)}</p>`,
        );
      }),
    ),
  );
}

/** 評価 of the roles, of the nodes or of the indicators, under h4. */
export function assessments(plan: PlanDocument, noun?: string): Html {
  if (noun !== 'roles' && noun !== 'nodes' && noun !== 'indicators') throw new Error(`assessments of ${noun}? roles, nodes or indicators`);
  return lines(plan[noun].map(({ id, title }) => assessmentsOf(plan, id, 4, say(plan, title))));
}
