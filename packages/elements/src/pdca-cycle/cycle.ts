import { fold, plainText, type Phrase } from '@tomoni/plan';

/** One phase, as a page or a plan gives it. */
export interface CyclePhase {
  id?: string | undefined;
  /** The word of the figure: `Plan`. */
  label?: Phrase | undefined;
  /** 計画 */
  name: Phrase;
  paragraphs: readonly Phrase[];
  items: readonly Phrase[];
}

/** What the element shows: phases in their order; after the last the first comes again. */
export interface PdcaCycle {
  title?: Phrase | undefined;
  /** What the page says before the first phase. */
  intro?: readonly Phrase[] | undefined;
  phases: readonly CyclePhase[];
  /** The phase in which the plan is now: its number from 1, id, label or name. */
  current?: string | undefined;
}

const inEveryLanguage = (phrase: Phrase): string[] =>
  typeof phrase === 'object' && !Array.isArray(phrase) ? Object.values(phrase) : [plainText(phrase)];

/** Index of the phase that an author means by its number from 1, id, label or name in any language; -1 when there is none. */
export function findPhase(phases: readonly CyclePhase[], wanted: string): number {
  const key = fold(wanted);
  return phases.findIndex(({ id = '', label = '', name }, index) =>
    [String(index + 1), id, ...inEveryLanguage(label), ...inEveryLanguage(name)].some((text) => text && fold(text) === key),
  );
}

/** The word of the figure, unless the name says the same in the reader's language (Plan – Plan, Action – Act). */
export function labelBeside({ label = '', name }: CyclePhase, language: string): Phrase | undefined {
  const [one, other] = [fold(label, language), fold(name, language)];
  return one && !one.startsWith(other) && !other.startsWith(one) ? label : undefined;
}
