import type * as v from 'valibot';
import { nullable } from 'valibot';
import {
  fields,
  filledText,
  fiscalYear,
  id,
  list,
  noun,
  number,
  oneOf,
  optional,
  positiveNumber,
  reference,
  string,
  text,
} from './values.ts';

/** 実績値 — A value that was measured, in the indicator's unit. */
export const observation = fields({
  /** 値 — Value. */
  value: number,
  /** 年度 — Fiscal year in which it was measured. */
  fiscalYear,
  /** 調査 — Survey it comes from: 市民アンケート. */
  survey: optional(text),
});

/** 目標値 — A value to reach, in the indicator's unit. */
export const target = fields({
  /** 値 — Value. */
  value: number,
  /** 年度 — Fiscal year by which it is to be reached. */
  fiscalYear: optional(fiscalYear),
});

/** 成果指標 — An outcome indicator. Many plans give a baseline and a direction but no target: then target is null and nothing is drawn as unreached. */
export const indicator = noun({
  /** 指標の id — Id of the indicator. */
  id,
  /** 体系の項目 — The goal it belongs to. */
  node: optional(reference),
  /** 指標名 — Title. */
  title: filledText,
  /** 単位 — Unit: %, 人, 件. */
  unit: string,
  /** 基準値（現状値） — Baseline. */
  baseline: optional(observation),
  /** 目標の方向 — Which way is wanted: increase ↗, decrease ↘, maintain →. */
  direction: optional(oneOf('increase', 'decrease', 'maintain')),
  /** 目標値 — Target; null when the plan sets none. */
  target: optional(nullable(target), null),
  /** 許容差 — Changes up to this count as unchanged; in the unit. */
  tolerance: optional(positiveNumber),
  /** 実績値 — Values measured since. */
  observations: list(observation),
  /** 備考 — Note. */
  note: optional(text),
});

export type Observation = v.InferOutput<typeof observation>;
export type Target = v.InferOutput<typeof target>;
export type Indicator = v.InferOutput<typeof indicator>;
