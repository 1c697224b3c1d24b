import type * as v from 'valibot';
import { fields, filledText, id, list, noun, optional, reference, string, texts } from './values.ts';

/** 段階 — One phase of the cycle. */
export const phase = fields({
  /** 段階の id — Id of the phase, unique within the cycle. */
  id,
  /** 図の語 — Word as the figure prints it: Plan. */
  label: optional(string),
  /** 名称 — Name: 計画. */
  name: filledText,
  /** 段落 — Paragraphs. */
  paragraphs: texts,
  /** 内容 — What is done in it. */
  items: texts,
});

/** 進行管理の循環 — The cycle in which the plan is managed, PDCA or another; phases in their order. */
export const cycle = noun({
  /** 循環の id — Id of the cycle. */
  id,
  /** 名称 — Title. */
  title: filledText,
  /** 段階 — Phases in order. */
  phases: list(phase),
  /** 現在の段階 — The phase in which the plan is now. */
  current: optional(reference),
});

export type Phase = v.InferOutput<typeof phase>;
export type Cycle = v.InferOutput<typeof cycle>;
