import type { Phrase } from '@tomoni/plan';
import { scaleFromWordList } from '@tomoni/plan/read';
import { CAPTION } from '../light-dom/caption.ts';
import { readInline } from '../light-dom/inline.ts';
import { readWordList } from '../light-dom/word-list.ts';
import type { Legend } from './legend.ts';

/** A heading or a caption is the legend's title. */
export function titleOf(element: Element): Phrase | undefined {
  const heading = element.querySelector(`h1, h2, h3, h4, h5, h6, ${CAPTION}`);
  return (heading && readInline(heading)) || undefined;
}

/** A legend that is written as a list: one mark a line. */
export function readLegend(element: Element): Legend | undefined {
  const { steps } = scaleFromWordList(readWordList(element));
  return steps.length ? { title: titleOf(element), steps } : undefined;
}
