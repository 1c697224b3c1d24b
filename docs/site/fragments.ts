/**
 * What the marks in the town pages are replaced with. `<!--plan:roles-->` is `fragments.roles(plan)`,
 * `<!--plan:section purpose-->` is `fragments.section(plan, 'purpose')`. The headings inside are h3 and below:
 * the page itself writes the h2, in the town's words.
 */
import type { PlanDocument } from '@tomoni/plan';
import { assessments } from './fragments/assessments.ts';
import { badges, cycle, roles, scale, titledCycle } from './fragments/elements.ts';
import { goals, goalsTable } from './fragments/goals.ts';
import type { Html } from './fragments/html.ts';
import { indicators } from './fragments/indicators.ts';
import { openData } from './fragments/open-data.ts';
import { overview, previous } from './fragments/overview.ts';
import { crisisLines, officeWindows, offices, windows } from './fragments/places.ts';
import { actors, channels, funding, glossary, legalBasis, plainSection, previousEvaluation, section } from './fragments/prose.ts';
import { sourceOf, sources } from './fragments/sources.ts';
import { bodies, relatedPlans, relations } from './fragments/tables.ts';

type Fragment = (plan: PlanDocument, argument?: string) => string;

const said =
  (write: (plan: PlanDocument, argument?: string) => Html | undefined): Fragment =>
  (plan, argument) => {
    const html = write(plan, argument);
    if (!html?.markup) throw new Error('the plan has nothing to say here: take the mark out of the page');
    return html.markup;
  };

export const fragments: Record<string, Fragment> = {
  overview: said(overview),
  previous: said(previous),
  section: said(section(2)),
  subsection: said(section(3)),
  'plain-subsection': said(plainSection(3)),
  goals: said((plan) => goals(plan)),
  'goals-table': said(goalsTable),
  'previous-evaluation': said(previousEvaluation),
  indicators: said((plan) => indicators(plan)),
  actors: said(actors),
  roles: said(roles),
  cycle: said(cycle),
  'titled-cycle': said(titledCycle),
  scale: said(scale),
  badges: said(badges),
  assessments: said((plan) => assessments(plan)),
  bodies: said(bodies),
  relations: said(relations),
  'related-plans': said(relatedPlans),
  'legal-basis': said(legalBasis),
  funding: said(funding),
  channels: said(channels),
  windows: said(windows),
  'office-windows': said(officeWindows),
  'crisis-lines': said(crisisLines),
  offices: said(offices),
  glossary: said(glossary),
  'open-data': said(openData),
  source: said(sourceOf),
  sources: said(sources),
};
