// The plain HTML that stands inside the elements: what a web team types or pastes, and what the elements read.
import type { Cycle, PlanDocument, Rating, Scale } from '@tomoni/plan';
import { writeCycle, writeRoles, writeScale, writeWords } from '@tomoni/plan/write';
import { block, Html, markup, lines } from './html.ts';
import { inPage, say } from './say.ts';

/** One section a role; in another language than the page's (`<!--plan:roles en-->`) a level below the name of the language. */
export const roles = (plan: PlanDocument, language?: string): Html =>
  new Html(writeRoles(plan.roles, language ? { ...inPage(plan), language, headingLevel: 4 } : inPage(plan)));

function cycleOf(plan: PlanDocument, id: string | undefined): Cycle {
  const found = plan.cycles.find((each) => id === undefined || each.id === id);
  if (!found) throw new Error(`the plan has no cycle ${id ?? ''}`);
  return found;
}

/** One section a phase of the plan's cycle, or of the one that the mark names. Its title is the page's own heading. */
export function cycle(plan: PlanDocument, id?: string): Html {
  const { title: _, ...phases } = cycleOf(plan, id);
  return new Html(writeCycle(phases, inPage(plan)));
}

/** The same under the cycle's own title. */
export const titledCycle = (plan: PlanDocument, id?: string): Html => new Html(writeCycle(cycleOf(plan, id), inPage(plan)));

function scaleOf(plan: PlanDocument, id: string | undefined): Scale {
  const found = plan.scales.find((each) => each.id === id);
  if (!found) throw new Error(`the plan has no scale ${id}; it has ${plan.scales.map((each) => each.id).join(', ')}`);
  return found;
}

/** The heading of a scale and a list with a line for each of its marks. */
export function scale(plan: PlanDocument, id?: string): Html {
  const found = scaleOf(plan, id);
  return lines(markup`<h3>${say(plan, found.title)}</h3>`, new Html(writeScale(found, inPage(plan))));
}

/** A badge with the words of a step. */
export function badge(plan: PlanDocument, axis: 'progress' | 'direction', rating: Rating | undefined): Html | undefined {
  const step = plan.scales.find(({ id }) => id === rating?.scale)?.steps.find(({ id }) => id === rating?.step);
  return step && markup`<tomoni-progress-badge axis="${axis}">${new Html(writeWords(step, inPage(plan)))}</tomoni-progress-badge>`;
}

/** Every step of a scale as a badge, each in a line of a list: how results will look. */
export function badges(plan: PlanDocument, id?: string): Html {
  const { axis, id: scaleId, steps } = scaleOf(plan, id);
  return block(
    'ul',
    {},
    steps.map((step) => markup`<li>${badge(plan, axis, { scale: scaleId, step: step.id })}</li>`),
  );
}
