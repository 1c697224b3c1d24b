import type * as v from 'valibot';
import { filledText, id, noun, oneOf, optional, string, texts } from './values.ts';

/** 本文の節 — Prose of the plan that belongs to no other noun. */
export const section = noun({
  /** 節の id — Id of the section. */
  id,
  /** 話題 — What it is about: purpose 目的, position 位置づけ, features 特徴, promotion 協働による推進, management 進行管理, evaluation 評価, review 見直し, cooperation 連携, background 背景. */
  topic: oneOf('purpose', 'position', 'features', 'promotion', 'management', 'evaluation', 'review', 'cooperation', 'background', 'other'),
  /** 見出し — Heading as printed. */
  title: filledText,
  /** 番号 — Number as printed: （２）. */
  number: optional(string),
  /** 段落 — Paragraphs. */
  paragraphs: texts,
  /** 箇条書き — List items. */
  items: texts,
});

export type PlanSection = v.InferOutput<typeof section>;
