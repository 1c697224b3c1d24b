import {
  boolean,
  date,
  email,
  fields,
  filledText,
  fiscalYear,
  id,
  noun,
  oneOf,
  optional,
  phone,
  postalCode,
  string,
  text,
  url,
  yearMonth,
} from './values.ts';
import type * as v from 'valibot';
import { pipe, regex } from 'valibot';

/** 計画の策定者 — Who publishes the plan: a municipality or a council of social welfare（社会福祉協議会、社会福祉法第109条）. */
export const publisher = fields({
  /** 名称 — Name as printed on the plan. */
  name: filledText,
  /** 種別 — municipality = 市町村, council = 社会福祉協議会. */
  type: oneOf('municipality', 'council', 'other'),
  /** 郵便番号 — Postal code: 021-0877. */
  postalCode: optional(postalCode),
  /** 住所 — Address. */
  address: optional(text),
  /** 電話番号 — Telephone number as printed. */
  phone: optional(phone),
  /** FAX番号 — Fax number as printed. */
  fax: optional(phone),
  /** メールアドレス — Mail address. */
  email: optional(email),
  /** ウェブサイト — Address of the website, http or https. */
  url: optional(url),
});

/** 計画期間 — The fiscal years that the plan covers, both included. */
export const period = fields({
  /** 開始年度 — First fiscal year. */
  start: fiscalYear,
  /** 終了年度 — Last fiscal year; not before the first. */
  end: fiscalYear,
});

/** 基本理念 — The idea on which the plan rests. */
export const philosophy = fields({
  /** 理念の文 — The sentence, verbatim. */
  text: filledText,
  /** 説明 — What is meant by it. */
  explanation: optional(text),
});

/** 前計画 — The plan before this one. */
export const previousPlan = fields({
  /** 名称 — Title. */
  title: filledText,
  /** 前計画の基本理念 — Its philosophy. */
  philosophy: optional(text),
  /** 概要 — What it was about. */
  summary: optional(text),
});

/** 利用条件 — The terms on which the data may be used, as the publisher has set them; never presumed. */
export const license = fields({
  /** 名称 — Name: CC BY 4.0, 公共データ利用規約（第1.0版）. */
  name: filledText,
  /** アドレス — Where the terms stand. */
  url: optional(url),
});

/**
 * 計画 — Identity of a community welfare plan: 地域福祉計画（社会福祉法第107条, of a municipality）or
 * 地域福祉活動計画 (of a council of social welfare).
 */
export const plan = noun({
  /** 計画の id — Id of the plan. */
  id,
  /** 計画名 — Title, without the edition when that is given apart. */
  title: filledText,
  /** 次・期 — Edition as printed: 第3次, 第３期. */
  edition: optional(text),
  /** 計画の性格 — Kind, verbatim: 理念計画, 実践計画. */
  kind: optional(text),
  /** 策定者 — Publisher. */
  publisher,
  /** 全国地方公共団体コード — Municipality code, 5 digits or 6 with the check digit, as a string since it may begin with 0. Source: JIS X 0402, 総務省. */
  areaCode: optional(pipe(string, regex(/^\d{5,6}$/, 'area-code'))),
  /** 計画期間 — Period in fiscal years. */
  period: optional(period),
  /** 策定年月 — Month in which it was drawn up, YYYY-MM. */
  formulated: optional(yearMonth),
  /** 中間年度 — Fiscal year of the midterm evaluation. */
  midterm: optional(fiscalYear),
  /** 案か — True while the plan is a draft（案）. */
  draft: optional(boolean),
  /** 架空の例か — True for a sample of a town that does not exist. */
  fictional: optional(boolean),
  /** 基本理念 — Philosophy. */
  philosophy: optional(philosophy),
  /** 前計画 — Previous plan. */
  previous: optional(previousPlan),
  /** 問い合わせ先 — Where to ask, as text. */
  contact: optional(text),
  /** 備考 — Note. */
  note: optional(text),
  /** 利用条件 — Licence of the data. Left out, nothing is said of it. */
  license: optional(license),
  /** データの更新日 — Day on which these data were last changed. */
  modified: optional(date),
});

export type Plan = v.InferOutput<typeof plan>;
