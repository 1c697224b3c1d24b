import type * as v from 'valibot';
import { id, noun, optional, reference, texts } from './values.ts';

/**
 * 前計画の評価 — What the plan says of the previous one, goal by goal. An evaluation may well name a problem,
 * so neither list is a success or a failure by itself.
 */
export const previousEvaluation = noun({
  /** 評価の id — Id of the entry. */
  id,
  /** 体系の項目 — The goal of this plan to which it belongs. */
  node: optional(reference),
  /** 評価 — Evaluation. */
  evaluation: texts,
  /** 課題 — Issues left. */
  issues: texts,
});

export type PreviousEvaluation = v.InferOutput<typeof previousEvaluation>;
