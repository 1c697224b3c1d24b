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
} from '@tomoni/plan/find';
import type { Language } from '../locale/language.ts';
import type { ConsultationFinder, CrisisLineOfPage, FinderWindow } from './finder-window.ts';

export type { Choices, Question };
export type Found = Finding<FinderWindow, CrisisLineOfPage>;
export type FinderIndex = Index<FinderWindow, CrisisLineOfPage>;

export { choicesOf, findWindows };

/** Plain words of a language, and those that the town adds. English is typed on English pages, and Japanese there too. */
export const indexOf = ({ windows, synonyms = [], crisisLines = [] }: ConsultationFinder, language: Language): FinderIndex =>
  prepare(windows, {
    crisisLines,
    synonyms: [...SYNONYMS, ...MORE_SYNONYMS, ...(language === 'en' ? SYNONYMS_EN : []), ...synonyms],
  });
