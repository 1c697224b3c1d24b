// Finding: loads behind the list, which does not need it.
import { choicesOf, findWindows, prepare, SYNONYMS, type Choices, type Finding, type Index, type Question } from '@tomoni/plan/find';
import type { ConsultationFinder, CrisisLineOfPage, FinderWindow } from './finder-window.ts';

export type { Choices, Question };
export type Found = Finding<FinderWindow, CrisisLineOfPage>;
export type FinderIndex = Index<FinderWindow, CrisisLineOfPage>;

export { choicesOf, findWindows };

export const indexOf = ({ windows, synonyms = [], crisisLines = [] }: ConsultationFinder): FinderIndex =>
  prepare(windows, { crisisLines, synonyms: [...SYNONYMS, ...synonyms] });
