import type * as v from 'valibot';
import { date, filledText, id, languageTag, list, noun, optional, phone, prefecture, text, texts, url } from './values.ts';

/**
 * 緊急の相談先 — A number to call at once: dated data, never code. Numbers differ by region and change, so each says where it
 * serves, when it was last checked and where that was read.
 */
export const crisisLine = noun({
  /** 相談先の id — Id of the line. */
  id,
  /** 名称 — Name: よりそいホットライン. */
  name: filledText,
  /** 電話番号 — The number: 0120-279-338, 189, #8008. */
  phone,
  /** 受付時間 — Hours in words; left out when they are not known for certain. */
  hours: optional(text),
  /** 相談の内容 — What it is for. */
  themes: texts,
  /** 対応言語 — Languages spoken on the telephone, as BCP 47 tags. */
  languages: list(languageTag),
  /** 地域 — Where it serves, in words: 岩手県・宮城県・福島県. */
  region: optional(text),
  /** 対象の都道府県 — Prefectures that it serves, as codes of two digits (JIS X 0401). Empty: all. */
  prefectures: list(prefecture),
  /** 対象外の都道府県 — Prefectures that have a number of their own. */
  except: list(prefecture),
  /** ウェブサイト — Address of its page. */
  url: optional(url),
  /** 備考 — What to know before calling. */
  note: optional(text),
  /** 最終確認日 — Day on which this was last known to be so: that of the source when nobody has called since. */
  checked: optional(date),
});

export type CrisisLine = v.InferOutput<typeof crisisLine>;
