import type * as v from 'valibot';
import { fields, filledText, id, list, noun, optional, string, text } from './values.ts';

/** 施策 — A policy or chapter of a related plan that touches this one. */
export const policy = fields({
  /** 番号 — Number as printed. */
  number: optional(string),
  /** 名称 — Title. */
  title: filledText,
});

/** 関連計画 — A plan above, beside or below this one: 総合計画, 障がい者計画. */
export const relatedPlan = noun({
  /** 関連計画の id — Id of the related plan. */
  id,
  /** 計画名 — Title. */
  title: filledText,
  /** 計画の性格 — Kind: 行動計画. */
  kind: optional(text),
  /** 策定者 — Who publishes it. */
  publisher: optional(text),
  /** 分野 — Field: 高齢者支援の推進. */
  field: optional(text),
  /** 番号 — Number as printed: ④. */
  number: optional(string),
  /** 施策 — Policies. */
  policies: list(policy),
  /** 基本理念 — Its philosophy. */
  philosophy: optional(text),
});

export type Policy = v.InferOutput<typeof policy>;
export type RelatedPlan = v.InferOutput<typeof relatedPlan>;
