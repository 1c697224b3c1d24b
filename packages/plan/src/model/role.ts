import type * as v from 'valibot';
import { fields, filledText, id, list, noun, oneOf, optional, reference, string, text, texts } from './values.ts';

/** 主体 — Who carries the plan: residents, associations, firms, council, government. */
export const actor = noun({
  /** 主体の id — Id of the actor. */
  id,
  /** 名称 — Name in the plan's own word. */
  name: filledText,
  /** 種別 — resident 住民, community 自治組織・団体, business 事業者, council 社会福祉協議会, corporation 社会福祉法人, government 行政. */
  kind: oneOf('resident', 'community', 'business', 'council', 'corporation', 'government', 'other'),
});

/** 役割の事実 — A fact that a role's text gives: 集落数 69. */
export const fact = fields({
  /** 項目名 — Term. */
  term: filledText,
  /** 値 — Value as printed. */
  value: filledText,
});

/** 役割 — What the plan asks of one actor. */
export const role = noun({
  /** 役割の id — Id of the role. */
  id,
  /** 主体 — The actor whose role it is. */
  actor: reference,
  /** 番号 — Number as printed: （１）. */
  number: optional(string),
  /** 見出し — Title as the plan prints it: 住民の役割, 期待される市民の取り組み. */
  title: filledText,
  /** 段落 — Paragraphs. */
  paragraphs: texts,
  /** 取組 — Actions asked for. */
  actions: texts,
  /** 事実 — Facts in the text. */
  facts: list(fact),
  /** 根拠法令 — Law on which the role rests: 社会福祉法第109条. */
  lawRef: optional(text),
  /** 自助・互助・共助・公助の別 — Tier of help. Source: 地域包括ケア研究会報告書（平成25年3月）. */
  tier: optional(oneOf('自助', '互助', '共助', '公助')),
});

export type Actor = v.InferOutput<typeof actor>;
export type RoleFact = v.InferOutput<typeof fact>;
export type Role = v.InferOutput<typeof role>;
