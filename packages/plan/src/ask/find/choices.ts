import { plainText } from '../../shapes/plain-text.ts';
import { fold } from '../../shapes/fold.ts';
import type { Phrase } from '../../shapes/types.ts';
import { languagesOf, waysOf } from './filters.ts';
import type { Index } from './prepare.ts';
import type { Findable, Way, Worry } from './types.ts';

/** What there is to choose from: only what at least one window has. */
export interface Choices {
  /** Those that bring a window, in their own order. */
  worries: Worry[];
  areas: Phrase[];
  audiences: Phrase[];
  ways: Way[];
  /** BCP 47 tags, in the order of their first use. */
  languages: string[];
}

const once = (phrases: readonly Phrase[]): Phrase[] => {
  const seen = new Map<string, Phrase>();
  for (const phrase of phrases) if (plainText(phrase).trim() && !seen.has(fold(phrase))) seen.set(fold(phrase), phrase);
  return [...seen.values()];
};

export function choicesOf<W extends Findable>({ windows, worries, meanings }: Index<W>): Choices {
  const helpful = new Set(meanings.filter((meaning) => meaning.windows.size > 0).map(({ entry }) => entry.id));
  const ways = new Set(windows.flatMap(waysOf));
  return {
    worries: worries.filter(({ synonyms }) => synonyms.some((id) => helpful.has(id))),
    areas: once(windows.flatMap(({ area = [] }) => area)),
    audiences: once(windows.flatMap(({ audience = [] }) => audience)),
    ways: [...ways],
    languages: [...new Set(windows.flatMap(languagesOf))],
  };
}
