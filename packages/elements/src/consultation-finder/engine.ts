// Finding: loads behind the list, which does not need it.
import {
  choicesOf,
  findWindows,
  MORE_SYNONYMS,
  prepare,
  SYNONYMS,
  SYNONYMS_EN,
  type Choices,
  type Finding,
  type Index,
  type Question,
  type Synonyms,
} from '@tomoni/plan/find';
import type { Language } from '../locale/language.ts';
import type { ConsultationFinder, CrisisLineOfPage, FinderWindow } from './finder-window.ts';

export type { Choices, Question };
export type Found = Finding<FinderWindow, CrisisLineOfPage>;
export type FinderIndex = Index<FinderWindow, CrisisLineOfPage>;

export { choicesOf, findWindows };

/** Entries of one id are one: a later one adds words and themes, and counts no window twice. */
function merged(entries: readonly Synonyms[]): Synonyms[] {
  const byId = new Map<string, Synonyms>();
  for (const entry of entries) {
    const { id, words, themes, urgent, general } = byId.get(entry.id) ?? { ...entry, words: [], themes: [] };
    byId.set(entry.id, {
      id,
      words: [...words, ...entry.words],
      themes: [...new Set([...themes, ...entry.themes])],
      urgent: urgent || entry.urgent,
      general: general || entry.general,
    });
  }
  return [...byId.values()];
}

/** Plain words of a language, and those that the town adds. English is typed on English pages, and Japanese there too. */
export const indexOf = ({ windows, synonyms = [], crisisLines = [] }: ConsultationFinder, language: Language): FinderIndex =>
  prepare(windows, {
    crisisLines,
    synonyms: merged([...SYNONYMS, ...MORE_SYNONYMS, ...(language === 'en' ? SYNONYMS_EN : []), ...synonyms]),
  });
