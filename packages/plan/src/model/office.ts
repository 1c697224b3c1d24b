import type * as v from 'valibot';
import {
  count,
  date,
  email,
  filledText,
  id,
  latitude,
  longitude,
  noun,
  oneOf,
  openNoun,
  optional,
  phone,
  postalCode,
  string,
  text,
  texts,
  url,
} from './values.ts';

/** 事業所 — Head office or branch of a council of social welfare. */
export const office = noun({
  /** 事業所の id — Id of the office. */
  id,
  /** 番号 — Number on the map and in the list. */
  number: optional(count),
  /** 名称 — Name: 花泉支部. */
  name: filledText,
  /** 種別 — head 本所, branch 支部. */
  kind: optional(oneOf('head', 'branch')),
  /** 郵便番号 — Postal code. */
  postalCode,
  /** 住所 — Address. */
  address: filledText,
  /** 電話番号 — Telephone number. */
  phone,
  /** FAX番号 — Fax number. */
  fax: optional(phone),
  /** メールアドレス — Mail address. */
  email: optional(email),
  /** 緯度 — Latitude in degrees (WGS 84 or JGD2011). */
  latitude: optional(latitude),
  /** 経度 — Longitude in degrees. */
  longitude: optional(longitude),
  /** 座標の精度 — What the coordinates are of, as the data say: 大字 for the centre of an 大字, 建物. */
  coordinateAccuracy: optional(string),
  /** 開所時間 — Opening hours as text. */
  hours: optional(text),
});

/**
 * 相談窓口 — A consultation window: a service, not a place. Fields of the town's own are welcome and raise no warning.
 * Source: HSDS 3.0 (service and location are two things).
 */
export const consultationWindow = openNoun({
  /** 窓口の id — Id of the window. */
  id,
  /** 名称 — Name. */
  name: filledText,
  /** 読み — Name in kana, for sorting and searching. */
  kana: optional(string),
  /** 相談の内容 — Worries one can bring. */
  themes: texts,
  /** 対象者 — Whom it is for. */
  audience: texts,
  /** 説明 — Description. */
  description: optional(text),
  /** 場所 — Place. */
  place: optional(text),
  /** 住所 — Address. */
  address: optional(text),
  /** 電話番号 — Telephone number. */
  phone: optional(phone),
  /** FAX番号 — Fax number. */
  fax: optional(phone),
  /** メールアドレス — Mail address. */
  email: optional(email),
  /** ウェブサイト — Address of its page. */
  url: optional(url),
  /** 受付時間 — Hours as text. */
  hours: optional(text),
  /** 休み — Closed days as text. */
  closed: optional(text),
  /** 最終確認日 — Day on which the entry was last checked. */
  checked: optional(date),
});

export type Office = v.InferOutput<typeof office>;
export type ConsultationWindow = v.InferOutput<typeof consultationWindow>;
