import type { PlanDocument } from '@tomoni/plan';

/** One element of a whole plan: its part, its tag without `tomoni-`, what the plan must have of it to be shown, its attributes. */
export type Row = readonly [part: string, tag: string, nouns: string, attributes?: Readonly<Record<string, string>>];

/** The parts of a plan in the order in which a resident reads it. Rows of one part stand under one heading. */
export const ROWS: readonly Row[] = [
  ['overview', 'plan-overview', 'plan'],
  ['position', 'plan-part', 'sections', { topic: 'position background' }],
  ['hierarchy', 'plan-hierarchy', 'relatedPlans'],
  ['laws', 'plan-part', 'legalBasis', { kind: 'legal-basis' }],
  ['goals', 'goal-tree', 'nodes'],
  ['roles', 'plan-part', 'sections', { topic: 'cooperation' }],
  ['roles', 'role-cards', 'roles'],
  ['roles', 'plan-part', 'actors', { kind: 'actors' }],
  ['management', 'plan-part', 'sections', { topic: 'promotion management evaluation review' }],
  ['management', 'pdca-cycle', 'cycles'],
  ['progress', 'progress-legend', 'scales', { axis: 'progress' }],
  ['progress', 'progress-legend', 'scales', { axis: 'direction' }],
  ['progress', 'progress-report', 'assessments'],
  ['indicators', 'indicators', 'indicators'],
  ['governance', 'governance', 'bodies'],
  ['funding', 'plan-part', 'funding', { kind: 'funding' }],
  ['publicity', 'plan-part', 'channels', { kind: 'publicity' }],
  ['windows', 'consultation-finder', 'windows crisisLines'],
  ['offices', 'office-map', 'offices'],
  ['previous', 'plan-part', 'previousEvaluation', { kind: 'previous-evaluation' }],
  ['other', 'plan-part', 'sections', { topic: 'other' }],
  ['glossary', 'plan-part', 'glossary', { kind: 'glossary' }],
  ['sources', 'plan-part', 'sources', { kind: 'sources' }],
  ['data', 'open-data', 'plan'],
];

/** The rows for which a plan has something to show, and the page an element. */
export const rowsOf = (plan: PlanDocument): Row[] =>
  ROWS.filter(([, tag, nouns, { topic = '', axis } = {}]) => {
    const has = nouns.split(' ').some((noun) => {
      const value = plan[noun as keyof PlanDocument] as unknown;
      if (!Array.isArray(value)) return value;
      return value.some(
        (each: { topic?: string; axis?: string }) => (!topic || topic.includes(each.topic!)) && (!axis || axis === each.axis),
      );
    });
    return has && customElements.get(`tomoni-${tag}`);
  });
