import type { Phrase } from '@tomoni/plan';

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

const KINDS = ['sections', 'previous-evaluation', 'funding', 'publicity', 'legal-basis', 'glossary', 'sources', 'actors'] as const;

export type Kind = (typeof KINDS)[number];
export const isKind = (kind: string): kind is Kind => KINDS.includes(kind as Kind);

/** Kinds whose entries stand in one list, without headings. */
export const isList = (kind: Kind): boolean => /^(publicity|glossary|sources|actors)$/.test(kind);
