import type * as v from 'valibot';
import { fields, fiscalYear, id, noun, optional, reference, text } from './values.ts';

/** 評価の値 — A step of a scale. */
export const rating = fields({
  /** 尺度 — The scale. */
  scale: reference,
  /** 段階 — A step of that scale. */
  step: reference,
});

/** 評価 — How far a goal, role or indicator has come in a fiscal year, by the plan's own scales. */
export const assessment = noun({
  /** 評価の id — Id of the assessment. */
  id,
  /** 対象 — What is assessed: id of a node, role or indicator. */
  target: reference,
  /** 年度 — Fiscal year that is assessed. */
  fiscalYear,
  /** 時点 — Occasion: 中間評価. */
  checkpoint: optional(text),
  /** 評価者 — Who assessed: 担当課, 理事会. */
  assessor: optional(text),
  /** 進捗状況 — Progress, a step of a scale whose axis is progress. */
  progress: optional(rating),
  /** 今後の方向性 — Direction, a step of a scale whose axis is direction. */
  direction: optional(rating),
  /** コメント — Comment. */
  comment: optional(text),
});

export type Rating = v.InferOutput<typeof rating>;
export type Assessment = v.InferOutput<typeof assessment>;
