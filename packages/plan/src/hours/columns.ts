import { readHours } from './read.ts';
import type { HoursOptions, Schedule } from './types.ts';

/**
 * Columns of open data that hold hours, and the names under which they appear.
 * Source: 自治体標準オープンデータセット（公共施設一覧, 公衆トイレ一覧 and others, both generations）, and the English names of the
 * `#property,latitude,longitude,…` dialect.
 */
export const HOURS_COLUMNS = {
  days: ['利用可能曜日', 'availableDate'],
  start: ['開始時間', '利用開始時間', 'startTime'],
  end: ['終了時間', '利用終了時間', 'endTime'],
  note: ['利用可能日時特記事項', '利用可能時間特記事項', 'availableDateNote'],
} as const;

/** A time of a spreadsheet, also as part of a day（0.375）or without a colon（0900）. */
function clock(value: string): string {
  const part = /^0?\.\d+$|^[01]$/.test(value) ? Math.round(Number(value) * 1440) : NaN;
  if (Number.isFinite(part)) return `${Math.floor(part / 60)}:${String(part % 60).padStart(2, '0')}`;
  return value.replace(/^(\d{1,2}):?(\d\d)(?::00)?$/, '$1:$2');
}

/**
 * Reads the hours of one row of open data: 利用可能曜日, 開始時間, 終了時間, 利用可能日時特記事項.
 * The note belongs to the hours: when it is not understood wholly, the answer is 要確認, and shows the note.
 *
 * @param row Cells by their column names.
 */
export function readHoursColumns(row: Readonly<Record<string, unknown>>, options?: HoursOptions): Schedule {
  const [days, start, end, note] = (['days', 'start', 'end', 'note'] as const).map((field) => {
    const value = HOURS_COLUMNS[field].map((name) => row[name]).find((each) => each !== undefined && each !== null && each !== '');
    return typeof value === 'string' || typeof value === 'number' ? String(value).normalize('NFKC').trim() : '';
  }) as [string, string, string, string];
  const span = start || end ? `${clock(start)}~${clock(end)}` : '';
  const whole = [`${days.replace(/[;|]/g, '・')} ${span}`.trim(), note].filter(Boolean).join('。');
  const shown = HOURS_COLUMNS.note.map((name) => row[name]).find((each) => typeof each === 'string' && each.trim());
  return { ...readHours(whole, options), note: typeof shown === 'string' ? shown : whole };
}
