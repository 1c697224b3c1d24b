// Loads when a plan is there: what a page says itself needs none of it.
import type { PlanDocument, PlanSection } from '@tomoni/plan';
import { previousEvaluationOf } from '@tomoni/plan/ask';
import type { Entry, Kind, Part } from './part.ts';

/** What the element takes out of a plan for each kind: entries, but for the names of a few fields. */
const OF_PLAN: Record<Kind, (plan: PlanDocument) => readonly Entry[]> = {
  sections: ({ sections }) => sections,
  'previous-evaluation': previousEvaluationOf,
  funding: ({ funding }) => funding,
  publicity: ({ channels }) => channels.map(({ description, ...rest }) => ({ ...rest, paragraphs: description ? [description] : [] })),
  'legal-basis': ({ legalBasis }) =>
    legalBasis.map(({ items, ...rest }) => ({ ...rest, facts: items.map(({ title, text }) => ({ term: title, value: text })) })),
  glossary: ({ glossary }) => glossary.map(({ term, definition, ...rest }) => ({ ...rest, title: term, paragraphs: [definition] })),
  sources: ({ sources }) => sources.map(({ note, ...rest }) => ({ ...rest, paragraphs: note ? [note] : [] })),
  actors: ({ actors }) => actors.map(({ id, name }) => ({ id, title: name })),
};

/**
 * What a plan says of a kind; undefined when it says nothing.
 *
 * @param topics Topics of sections, divided by spaces; all when it is empty.
 * @param names Ids of entries, divided by spaces; all when it is empty.
 */
export function partOfPlan(plan: PlanDocument, kind: Kind, topics = '', names = ''): Part | undefined {
  const isIn = (list: string, word: string | undefined): boolean => !list.trim() || list.split(/\s+/).includes(word ?? '');
  const entries = OF_PLAN[kind](plan).filter(
    (entry: Entry & Partial<Pick<PlanSection, 'topic'>>) => isIn(names, entry.id) && (kind !== 'sections' || isIn(topics, entry.topic)),
  );
  return entries.length ? { entries } : undefined;
}
