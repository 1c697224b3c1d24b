import type * as v from 'valibot';
import { fields, filledString, filledText, id, list, noun, oneOf, optional, ordinal, text } from './values.ts';

/** 段階 — One step of a scale. */
export const step = fields({
  /** 段階の id — Id of the step, unique within the scale. */
  id,
  /** 記号 — Mark as printed: ☆; absent where the words stand alone（拡充）. */
  mark: optional(filledString),
  /** 名称 — Words as printed: 計画より進んでいる. */
  label: filledText,
  /** 補足 — Note: 事業完了. */
  note: optional(text),
  /** 順序 — Place in the scale as the plan prints it, from 1 (furthest or best first). */
  order: ordinal,
  /** 色調 — How it is coloured; says nothing by itself. */
  tone: optional(oneOf('best', 'good', 'steady', 'caution', 'review', 'neutral')),
});

/** 評価の尺度 — A scale by which the plan is assessed; progress 進捗状況 and direction 今後の方向性 are two axes. */
export const scale = noun({
  /** 尺度の id — Id of the scale. */
  id,
  /** 軸 — What it measures: progress 進捗状況, direction 今後の方向性. */
  axis: oneOf('progress', 'direction'),
  /** 名称 — Title. */
  title: filledText,
  /** 段階 — Steps. */
  steps: list(step),
});

export type Step = v.InferOutput<typeof step>;
export type Scale = v.InferOutput<typeof scale>;
