/**
 * What the marks in the town pages are replaced with. `<!--plan:roles-->` is `fragments.roles(plan)`,
 * `<!--plan:section purpose-->` is `fragments.section(plan, 'purpose')`. The headings inside are h3 and below:
 * the page itself writes the h2, in the town's words.
 */
import type { PlanDocument } from '@tomoni/plan';
import { assessments } from './fragments/assessments.ts';
import { badges, cycle, roles, scale } from './fragments/elements.ts';
import { goals, goalsTable, previousEvaluation } from './fragments/goals.ts';
import type { Html } from './fragments/html.ts';
import { overview, philosophy, previous } from './fragments/overview.ts';
import { actors, channels, funding, glossary, legalBasis, section } from './fragments/prose.ts';
import { sourceOf, sources } from './fragments/sources.ts';
import { bodies, indicators, offices, relatedPlans, relations, windows } from './fragments/tables.ts';

type Fragment = (plan: PlanDocument, argument?: string) => string;

const markup =
  (write: (plan: PlanDocument, argument?: string) => Html | undefined): Fragment =>
  (plan, argument) => {
    const html = write(plan, argument);
    if (!html?.markup) throw new Error('the plan has nothing to say here: take the mark out of the page');
    return html.markup;
  };

export const fragments: Record<string, Fragment> = {
  overview: markup(overview),
  philosophy: markup(philosophy),
  previous: markup(previous),
  section: markup(section(2)),
  subsection: markup(section(3)),
  goals: markup((plan) => goals(plan)),
  'goals-table': markup(goalsTable),
  'previous-evaluation': markup(previousEvaluation),
  indicators: markup(indicators),
  actors: markup(actors),
  roles: markup(roles),
  cycle: markup(cycle),
  scale: markup(scale),
  badges: markup(badges),
  assessments: markup(assessments),
  bodies: markup(bodies),
  relations: markup(relations),
  'related-plans': markup(relatedPlans),
  'legal-basis': markup(legalBasis),
  funding: markup(funding),
  channels: markup(channels),
  windows: markup(windows),
  offices: markup(offices),
  glossary: markup(glossary),
  source: markup(sourceOf),
  sources: markup(sources),
};
