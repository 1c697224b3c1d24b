import type * as v from 'valibot';
import { filledText, id, noun, optional, partialDate, text, url } from './values.ts';

/** 出典 — A document from which facts of this one come. */
export const source = noun({
  /** 出典の id — Id of the source. */
  id,
  /** 資料名 — Title. */
  title: filledText,
  /** 発行者 — Publisher. */
  publisher: optional(text),
  /** 年月日 — Day or month of it, YYYY-MM-DD or YYYY-MM, or the year alone. */
  date: optional(partialDate),
  /** 備考 — Note: which chapter, which licence. */
  note: optional(text),
  /** アドレス — Where it is on the web. */
  url: optional(url),
});

export type Source = v.InferOutput<typeof source>;
