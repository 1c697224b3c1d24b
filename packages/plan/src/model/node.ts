import type * as v from 'valibot';
import { filledText, id, list, noun, optional, reference, string, text, texts } from './values.ts';

/** 階層 — A level of the goal tree by the plan's own word（基本目標, 節, 推進目標）; the order of the list is from the top down. */
export const level = noun({
  /** 階層の id — Id of the level. */
  id,
  /** 呼び名 — What the plan calls this level. */
  label: filledText,
});

/** 体系の項目 — A goal, objective or measure in the goal tree（体系図）. */
export const node = noun({
  /** 項目の id — Id of the node. */
  id,
  /** 親項目 — The node above; absent at the top. */
  parent: optional(reference),
  /** 階層 — Its level; never above the parent's. */
  level: reference,
  /** 番号 — Number as printed: 第１節, (1). */
  number: optional(string),
  /** 名称 — Title. */
  title: filledText,
  /** 副題 — Second line under the title. */
  subtitle: optional(text),
  /** 略称 — Short name for narrow places. */
  shortLabel: optional(text),
  /** 印 — Flags as printed behind the title: 新. */
  flags: list(string),
  /** 課題認識 — The problem seen. */
  issue: optional(text),
  /** 対応方針 — How the plan answers it. */
  response: optional(text),
  /** 関連する施策 — Measures related to it. */
  measures: texts,
  /** 取組 — What is done. */
  actions: texts,
});

export type Level = v.InferOutput<typeof level>;
export type Node = v.InferOutput<typeof node>;
