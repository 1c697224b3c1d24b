import type * as v from 'valibot';
import { filledText, id, noun } from './values.ts';

/** 用語 — A term that the plan explains. */
export const term = noun({
  /** 用語の id — Id of the term. */
  id,
  /** 用語 — Term. */
  term: filledText,
  /** 説明 — Definition. */
  definition: filledText,
});

export type Term = v.InferOutput<typeof term>;
