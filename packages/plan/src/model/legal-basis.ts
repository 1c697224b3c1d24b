import type * as v from 'valibot';
import { fields, filledText, id, list, noun, optional, text, texts, partialDate } from './values.ts';

/** 法令の項目 — One point of a law: 【相談支援】…. */
export const legalItem = fields({
  /** 見出し — Heading. */
  title: filledText,
  /** 内容 — Text. */
  text,
});

/** 根拠法令 — A law, or an amendment of it, on which the plan rests. */
export const legalBasis = noun({
  /** 根拠の id — Id of the entry. */
  id,
  /** 法令名 — Law: 社会福祉法. */
  law: filledText,
  /** 条項 — Article: 第107条. */
  article: optional(text),
  /** 年月日 — Day or month of the law or amendment, YYYY-MM-DD or YYYY-MM, or the year alone. */
  date: optional(partialDate),
  /** 見出し — Title as printed: 平成29年社会福祉法改正. */
  title: filledText,
  /** 段落 — Paragraphs. */
  paragraphs: texts,
  /** 項目 — Points. */
  items: list(legalItem),
});

export type LegalItem = v.InferOutput<typeof legalItem>;
export type LegalBasis = v.InferOutput<typeof legalBasis>;
