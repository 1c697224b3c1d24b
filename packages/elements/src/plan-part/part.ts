import type { Phrase, PlanDocument, PlanSection } from '@tomoni/plan';
import { previousEvaluationOf } from '@tomoni/plan/ask';

/** One goal, way of funding, channel, law, term, source, actor or section. */
export interface Entry {
  id?: string | undefined;
  /** What its level is called: 基本目標. */
  level?: Phrase | undefined;
  number?: string | undefined;
  /** Absent when the plan as a whole is meant. */
  title?: Phrase | undefined;
  paragraphs?: readonly Phrase[] | undefined;
  items?: readonly Phrase[] | undefined;
  facts?: readonly { term: Phrase; value: Phrase }[] | undefined;
  /** Of a law, and of a source: under words of Tomoni's own. */
  law?: Phrase | undefined;
  article?: Phrase | undefined;
  publisher?: Phrase | undefined;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  date?: string | undefined;
  /** Where a source is on the web; http or https. */
  url?: string | undefined;
  /** Of a goal: what the previous plan reached, and what is left. */
  evaluation?: readonly Phrase[] | undefined;
  issues?: readonly Phrase[] | undefined;
  summarised?: boolean | undefined;
}

/** What the element shows. */
export interface Part {
  entries: readonly Entry[];
  /** Heading over all of them, where the page has one inside the element. */
  title?: Phrase | undefined;
  /** What the page says before them. */
  before?: readonly Phrase[] | undefined;
  /** What the page says after them. */
  after?: readonly Phrase[] | undefined;
}

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

export type Kind = 'sections' | 'previous-evaluation' | 'funding' | 'publicity' | 'legal-basis' | 'glossary' | 'sources' | 'actors';
export const isKind = (kind: string): kind is Kind => Object.hasOwn(OF_PLAN, kind);

/** Kinds whose entries stand in one list, without headings. */
export const isList = (kind: Kind): boolean => /^(publicity|glossary|sources|actors)$/.test(kind);

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
