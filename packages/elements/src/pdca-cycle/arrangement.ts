import { plainText, type Phrase } from '@tomoni/plan';
import type { CyclePhase } from './cycle.ts';

/** Of more phases the boxes would no longer stand beside their nodes. */
const MOST_PHASES = 6;
/** A longer phase would be a column of many short lines beside the ring. Unit: full-width characters. */
const LONGEST = 160;

/** Width of a text in full-width characters: two Latin letters or digits are as wide as one. */
export const widthOf = (text: string): number => text.replace(/[\0-\u1fff]{1,2}/g, ' ').length;

/** Whether the phases can stand around a ring where there is room; otherwise they stand one below the other at every width. */
export const fitsRing = (phases: readonly CyclePhase[], language: string): boolean =>
  phases.length <= MOST_PHASES &&
  phases.every(({ name, paragraphs, items }) => {
    const text = (phrase: Phrase): string => plainText(phrase, language);
    return widthOf([name, ...paragraphs, ...items].map(text).join('')) <= LONGEST;
  });
