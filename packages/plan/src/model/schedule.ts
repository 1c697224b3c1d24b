import type * as v from 'valibot';
import { date, fields, list, optional, string, text, time } from './values.ts';

/**
 * 曜日ごとの受付時間 — Hours of each day as the page prints them: "9:00～17:00", "○", "休み".
 * Source: tables with a column for each day; `weekdays` also from 利用可能な時間帯（平日） of the open data of WAM NET.
 */
export const hoursByDay = fields({
  /** 月曜日 — Hours on Mondays. */
  monday: optional(text),
  /** 火曜日 — Hours on Tuesdays. */
  tuesday: optional(text),
  /** 水曜日 — Hours on Wednesdays. */
  wednesday: optional(text),
  /** 木曜日 — Hours on Thursdays. */
  thursday: optional(text),
  /** 金曜日 — Hours on Fridays. */
  friday: optional(text),
  /** 土曜日 — Hours on Saturdays. */
  saturday: optional(text),
  /** 日曜日 — Hours on Sundays. */
  sunday: optional(text),
  /** 祝日 — Hours on public holidays. */
  holiday: optional(text),
  /** 平日 — Hours from Monday to Friday, where the page does not tell them apart. */
  weekdays: optional(text),
});

/** 臨時休業 — Days on which a place is closed besides its usual ones. */
export const closure = fields({
  /** 開始日 — First day closed; left out when only words are known, which then have to be asked about. */
  from: optional(date),
  /** 終了日 — Last day closed; the first when it is not given. */
  through: optional(date),
  /** 理由 — Reason, what is open instead, or the days in words. */
  note: optional(text),
});

/**
 * 受付時間 — When a window can be reached, as the town says it. Every field is verbatim: what it means on a given day is
 * worked out by a pure function, which says "please check" of a text that it does not wholly understand.
 * Sources: HSDS 3.0 (schedule), schema.org OpeningHoursSpecification, 自治体標準オープンデータセット（利用可能曜日・開始時間・終了時間・利用可能日時特記事項）.
 */
export const schedule = fields({
  /** 受付時間 — Hours in words: 月曜日から金曜日 8時30分から17時15分まで. */
  hours: optional(text),
  /** 休み — Closed days in words: 土曜日、日曜日、祝日、年末年始（12月29日から1月3日まで）. */
  closed: optional(text),
  /** 利用可能曜日 — Days of the open data set: 月火水木金. */
  days: optional(string),
  /** 開始時間 — Time of the open data set at which it opens: 09:00. */
  opens: optional(time),
  /** 終了時間 — Time at which it closes: 17:00. Past midnight it is before `opens`, or above 24:00. */
  closes: optional(time),
  /** 特記事項 — Note of the open data set on days and times. */
  note: optional(text),
  /** 曜日ごと — Hours day by day. */
  byDay: optional(hoursByDay),
  /** 適用開始日 — First day on which this holds. */
  validFrom: optional(date),
  /** 適用終了日 — Last day on which this holds. */
  validThrough: optional(date),
  /** 臨時休業 — Days closed besides the usual ones. */
  closures: list(closure),
});

export type HoursByDay = v.InferOutput<typeof hoursByDay>;
export type Closure = v.InferOutput<typeof closure>;
export type Schedule = v.InferOutput<typeof schedule>;
