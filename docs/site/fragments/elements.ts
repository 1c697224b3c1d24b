// The plain HTML that stands inside the elements: what a web team types or pastes, and what the elements read.
import type { Cycle, PlanDocument, Rating, Scale } from '@tomoni/plan';
import { html, lines, type Html } from './html.ts';
import { facts, list, paragraphs, say, texts } from './say.ts';

/** One section a role. */
export const roles = (plan: PlanDocument): Html =>
  lines(
    plan.roles.map(({ number, title, paragraphs: all, actions, facts: more, tier, lawRef }) =>
      lines(
        html`<h3>${number}${say(plan, title)}</h3>`,
        paragraphs(plan, all),
        list(texts(plan, actions)),
        facts([
          ['区分', tier],
          ['根拠法令', say(plan, lawRef)],
          ...more.map(({ term, value }) => [say(plan, term)!, say(plan, value)] as const),
        ]),
      ),
    ),
  );

/** One section a phase of the plan's cycle, or of the one that the mark names. */
export function cycle(plan: PlanDocument, id?: string): Html {
  const found: Cycle | undefined = plan.cycles.find((each) => id === undefined || each.id === id);
  if (!found) throw new Error(`the plan has no cycle ${id ?? ''}`);
  return lines(
    found.phases.map(({ label, name, paragraphs: all, items }) =>
      lines(
        html`<h3>${label ? html`${label}（${say(plan, name)}）` : say(plan, name)}</h3>`,
        paragraphs(plan, all),
        list(texts(plan, items)),
      ),
    ),
  );
}

function scaleOf(plan: PlanDocument, id: string | undefined): Scale {
  const found = plan.scales.find((each) => each.id === id);
  if (!found) throw new Error(`the plan has no scale ${id}; it has ${plan.scales.map((each) => each.id).join(', ')}`);
  return found;
}

/** The heading of a scale and a list with a line for each of its marks. */
export function scale(plan: PlanDocument, id?: string): Html {
  const { title, steps } = scaleOf(plan, id);
  return lines(
    html`<h3>${say(plan, title)}</h3>`,
    list(steps.map(({ mark, label, note }) => html`${mark && `${mark} `}${say(plan, label)}${note && html`：${say(plan, note)}`}`)),
  );
}

/** A badge with the words of a step. */
export function badge(plan: PlanDocument, axis: 'progress' | 'direction', rating: Rating | undefined): Html | undefined {
  const step = plan.scales.find(({ id }) => id === rating?.scale)?.steps.find(({ id }) => id === rating?.step);
  return (
    step && html`<tomoni-progress-badge axis="${axis}">${step.mark && `${step.mark} `}${say(plan, step.label)}</tomoni-progress-badge>`
  );
}

/** Every step of a scale as a badge, each in a line of a list: how results will look. */
export function badges(plan: PlanDocument, id?: string): Html {
  const { axis, id: scaleId, steps } = scaleOf(plan, id);
  return lines(list(steps.map((step) => badge(plan, axis, { scale: scaleId, step: step.id }))));
}
