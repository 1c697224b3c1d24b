import type * as v from 'valibot';
import { boolean, count, filledText, id, noun, oneOf, optional, reference, text, texts } from './values.ts';

/** 推進組織 — A committee or meeting that promotes, manages or evaluates the plan. */
export const body = noun({
  /** 組織の id — Id of the body. */
  id,
  /** 名称 — Name. */
  name: filledText,
  /** 側 — Which side it belongs to: municipality 市町村, council 社協, joint 合同, independent 第三者. */
  side: optional(oneOf('municipality', 'council', 'joint', 'independent')),
  /** 種別 — Kind as the plan says: 附属機関（地方自治法第138条の4第3項）, 庁内会議. */
  kind: optional(text),
  /** 構成 — Who sits in it. */
  membership: optional(text),
  /** 定員 — Greatest number of members: 10 for 10人以内. */
  maximum: optional(count),
  /** 所掌事務 — What it does. */
  duties: texts,
  /** 設置予定か — True when it is still to be set up. */
  planned: optional(boolean),
  /** 親組織 — The body of which it is a part. */
  parent: optional(reference),
});

/** 関係 — How two bodies, actors or plans relate. */
export const relation = noun({
  /** 関係の id — Id of the relation. */
  id,
  /** 元 — From: id of a body, actor or related plan, or "plan" for this plan. */
  from: reference,
  /** 先 — To: as from. */
  to: reference,
  /** 種別 — reports-to 報告, evaluates 評価, coordinates-with 連携・調整, cooperates-with 協力, above 上位, linked 連動, harmonises 調和, consistent-with 整合, sets-up 設置. */
  kind: oneOf(
    'reports-to',
    'evaluates',
    'coordinates-with',
    'cooperates-with',
    'above',
    'linked',
    'harmonises',
    'consistent-with',
    'sets-up',
  ),
  /** 図の語 — Word on the arrow: 連携・調整. */
  label: optional(text),
  /** 読み上げ文 — The relation as a sentence: AはBに報告する. */
  sentence: filledText,
});

export type Body = v.InferOutput<typeof body>;
export type Relation = v.InferOutput<typeof relation>;
