import type * as v from 'valibot';
import { schedule } from './schedule.ts';
import { count, email, filledText, id, latitude, longitude, noun, oneOf, optional, phone, postalCode, string, text } from './values.ts';

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
  /** 開所日時 — Opening hours field by field, where the data have them so. */
  schedule: optional(schedule),
});

export type Office = v.InferOutput<typeof office>;
