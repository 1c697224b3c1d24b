// How items of the plan were assessed, year by year, with badges.
import type { PlanDocument } from '@tomoni/plan';
import { badge } from './elements.ts';
import { heading, html, lines, type Html, type Value } from './html.ts';
import { say, year } from './say.ts';

/** The assessments of one item, the newest first; nothing when there is none. */
export function assessmentsOf(plan: PlanDocument, target: string, level: number, title: Value = '評価'): Html | undefined {
  const all = plan.assessments.filter((each) => each.target === target).toSorted((a, b) => b.fiscalYear - a.fiscalYear);
  if (!all.length) return undefined;
  return lines(
    heading(level, `assessment-${target}`, title),
    html`<ul class="assessments"></ul>`,
    all.map(({ fiscalYear, checkpoint, assessor, progress, direction, comment }) =>
      lines(
        html`<li></li>`,
        html`<p class="when">
          <strong>${year(fiscalYear)}</strong> ${say(plan, checkpoint)}${assessor && html`（${say(plan, assessor)}）`}
        </p>`,
        html`<p class="badges">
          ${badge(plan, 'progress', progress)}${progress && direction && ' '}${badge(plan, 'direction', direction)}
        </p>`,
        comment && html`<p>${say(plan, comment)}</p>`,
        html`</li>`,
      ),
    ),
    html`</ul>`,
  );
}

/** 評価 of the roles or of the indicators, under h4; those of goals stand beside the goals. */
export function assessments(plan: PlanDocument, noun?: string): Html {
  if (noun !== 'roles' && noun !== 'indicators') throw new Error(`assessments of ${noun}? roles or indicators`);
  return lines(plan[noun].map(({ id, title }) => assessmentsOf(plan, id, 4, say(plan, title))));
}
