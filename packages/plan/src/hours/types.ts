/** Minutes after midnight in Japan; the end is not part of it. An end above 1440 lies on the next day: 22:00–翌5:00 is [1320, 1740]. */
export type Span = readonly [start: number, end: number];

/** First and last day, both included: `2026-08-13` once, `08-13` every year (then it may pass the New Year: 12-29 to 01-03). */
export type Dates = readonly [from: string, through: string];

/** Which days. What is absent does not narrow. */
export interface Days {
  /** 0 = Sunday … 6 = Saturday. */
  weekdays?: readonly number[];
  /** 第n曜日: which ones of the month, 1–5; 0 is the last（最終）. */
  nth?: readonly number[];
  /** Days of the month; 0 is the last（末日）. */
  monthDays?: readonly number[];
  dates?: Dates;
  /** Public holidays are all that is meant, are left out, or are meant too（祝日を含む; 毎日, without weekdays, means 年末年始 too）. Absent: the text does not say. */
  holidays?: 'only' | 'never' | 'also';
  /** On a holiday it moves: to the day after（祝日の場合は翌日）or to the next Monday–Friday that is no holiday（翌平日）. */
  moved?: 'next-day' | 'next-weekday';
}

/** Hours of some days. */
export interface Rule {
  /** Any of them; none: the text does not say which days. */
  days: readonly Days[];
  /** None: the text does not say at what time. */
  spans: readonly Span[];
  /** Valid-from and valid-through, or a season. */
  dates?: Dates;
  /** Takes the place of what other rules say about the same day（木曜日は19時まで）. */
  instead?: boolean;
}

/** Days without hours: 休館日, or left out of the hours（を除く）, which hours that name the same days explicitly outlive. */
export interface Closure extends Days {
  except?: boolean;
}

/** Opening hours, in Japan's time（UTC+9, no summer time）. */
export interface Schedule {
  /** The text as it was given. */
  note: string;
  rules: readonly Rule[];
  closures: readonly Closure[];
  /** What was not understood, normalised. Anything here makes every answer 要確認. */
  unread: readonly string[];
  /** The days that 年末年始 means. */
  yearEnd: Dates;
  /** Whether the text says what happens on them. */
  said: { holidays: boolean; yearEnd: boolean };
  /** What silence about holidays and 年末年始 means. */
  unsaid: 'check' | 'closed';
}

export interface HoursOptions {
  /** Default 12-29 to 01-03（行政機関の休日に関する法律第1条）. */
  yearEnd?: Dates;
  /**
   * What it means when a text does not mention public holidays or 年末年始: `check`（要確認, the default）, or `closed` where a town
   * knows that its windows are.
   */
  unsaid?: 'check' | 'closed';
}

/** Whether a day `YYYY-MM-DD` is a public holiday（国民の祝日に関する法律第3条: with 振替休日 and 国民の休日）. */
export type IsHoliday = (date: string) => boolean;

/** Why nobody can tell: the text was not understood, says nothing about holidays or 年末年始, or leaves days or times open. */
export type CheckReason = 'unread' | 'holiday' | 'year-end' | 'unsaid';

/** Instants are milliseconds since 1970 (UTC). */
export type Answer =
  | { state: 'open'; /** Absent: longer than a week, so 24時間. */ until?: number }
  | {
      state: 'closed';
      /** The next certain opening; absent when there is none within 400 days. */
      next?: number;
      /** An earlier opening that the text leaves open, on a holiday for instance. */
      unsure?: number;
    }
  | { state: 'check'; note: string; reason: CheckReason };
