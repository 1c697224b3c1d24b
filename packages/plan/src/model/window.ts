import type * as v from 'valibot';
import { schedule } from './schedule.ts';
import {
  available,
  boolean,
  date,
  email,
  fields,
  filledText,
  id,
  languageTag,
  latitude,
  list,
  longitude,
  noun,
  oneOf,
  openNoun,
  optional,
  phone,
  postalCode,
  reference,
  string,
  text,
  texts,
  url,
} from './values.ts';

/** 電話 — One telephone number. Source: HSDS 3.0 (phone). */
export const windowPhone = fields({
  /** 電話番号 — The number as printed; short ones (189, #8008) too. */
  number: phone,
  /** 内線 — Extension. */
  extension: optional(string),
  /** 種類 — main 代表, direct 直通・専用, free 通話無料, navi 通話有料のナビダイヤル, mobile 携帯電話, night 夜間・休日. */
  kind: optional(oneOf('main', 'direct', 'free', 'navi', 'mobile', 'night')),
  /** 言語 — Languages spoken on this number, as BCP 47 tags; those of the window when there are none. */
  languages: list(languageTag),
  /** 注記 — What to know before calling. */
  note: optional(text),
});

/** 窓口の場所 — Where a window is. A window may have none, or one that is not made known. Source: HSDS 3.0 (location). */
export const windowPlace = fields({
  /** 場所の名称 — Name: ともに町役場 1階. */
  name: optional(text),
  /** 住所 — Address. */
  address: optional(text),
  /** 建物名等 — Building, floor（方書）. */
  building: optional(text),
  /** 郵便番号 — Postal code. */
  postalCode: optional(postalCode),
  /** 緯度 — Latitude in degrees (WGS 84 or JGD2011). */
  latitude: optional(latitude),
  /** 経度 — Longitude in degrees. */
  longitude: optional(longitude),
  /** 交通 — How to get there. */
  access: optional(text),
  /** 事業所 — Office of this plan in which the window is. */
  office: optional(reference),
});

/**
 * 相談窓口 — A consultation window: a service, which is neither its place nor its schedule. Fields of the town's own are welcome.
 * Yes-or-no fields take true, false, or words that say how far (火曜日のみ); left out, nothing is known.
 * Source: HSDS 3.0 (service, location, schedule, phone).
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
  /** 対象者 — Whom it is for, by their situation in life. Empty: anybody. */
  audience: texts,
  /** 対象地域 — Parts of the town it is for. Empty: all of it. */
  area: texts,
  /** 説明 — Description. */
  description: optional(text),
  /** 電話 — Telephone numbers, the first one first. */
  phones: list(windowPhone),
  /** FAX番号 — Fax number. */
  fax: optional(phone),
  /** メールアドレス — Mail address. */
  email: optional(email),
  /** 相談フォーム — Address of a form in which one can write. */
  form: optional(url),
  /** オンライン相談 — Whether one can talk by video or chat. */
  online: optional(available),
  /** 来所相談 — Whether one can come. */
  visit: optional(available),
  /** 訪問相談 — Whether somebody comes to one's home. */
  homeVisit: optional(available),
  /** 予約 — Whether one must book first. */
  reservation: optional(available),
  /** 対応言語 — Languages spoken, as BCP 47 tags (ja-x-easy for やさしい日本語). */
  languages: list(languageTag),
  /** 手話 — Whether sign language is spoken. */
  signLanguage: optional(available),
  /** 筆談 — Whether one can talk in writing. */
  writing: optional(available),
  /** バリアフリー — Whether the place is barrier-free. */
  barrierFree: optional(available),
  /** 費用 — What it costs: 無料. */
  cost: optional(text),
  /** 持ち物 — What to bring. */
  documents: texts,
  /** 実施機関 — Who provides it. */
  provider: optional(text),
  /** 場所 — Where it is. */
  place: optional(windowPlace),
  /** 受付時間 — When it can be reached. */
  schedule: optional(schedule),
  /** 最終確認日 — Day on which the entry was last checked. */
  checked: optional(date),
  /** 備考 — Anything else. */
  note: optional(text),
  /** ウェブサイト — Address of its page. */
  url: optional(url),
  /** 配慮が必要 — True when nobody should be seen to have looked at it (DV): it gets no link of its own. */
  sensitive: optional(boolean),
  /** 断らない窓口 — True for a window that turns nobody away and is shown when nothing else is found. */
  general: optional(boolean),
});

/** 言い換え — Plain words for a theme, added to those that Tomoni knows: 「のびのび広場」 says 子育て. */
export const synonym = noun({
  /** 言い換えの id — Id of the entry. */
  id,
  /** 言葉 — What people say. */
  words: texts,
  /** 相談の内容 — Themes that are meant by it. */
  themes: texts,
  /** 緊急 — True when whoever says so may be in danger: the crisis lines come first. */
  urgent: optional(boolean),
});

export type WindowPhone = v.InferOutput<typeof windowPhone>;
export type WindowPlace = v.InferOutput<typeof windowPlace>;
export type ConsultationWindow = v.InferOutput<typeof consultationWindow>;
export type Synonym = v.InferOutput<typeof synonym>;
