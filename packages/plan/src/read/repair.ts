import { shorten } from './problem.ts';

/** What was done to a value that was meant but not written so. */
export type RepairCode =
  'width' | 'wareki' | 'serial-date' | 'date-form' | 'serial-time' | 'yes-no' | 'free' | 'leading-zero' | 'degrees' | 'swapped' | 'partial';

/** Told by readers of values. */
export type Note = (code: RepairCode) => void;

/**
 * A value that was read although it is not written as it should be. For the people who keep the table, never for residents.
 */
export interface Repair {
  code: RepairCode;
  /** From 1, without the header row. */
  row: number;
  column: string;
  /** As it stands in the table. */
  found: string;
  /** As it was understood. */
  read: string;
  message: { ja: string; en: string };
}

const WHY: Record<RepairCode, readonly [ja: string, en: string]> = {
  width: ['全角の文字を半角にしました', 'full-width characters'],
  wareki: ['和暦を西暦にしました', 'a year of an era'],
  'serial-date': ['Excel の日付の通し番号です。書式を日付にしてください', 'a serial number of Excel: format the column as dates'],
  'date-form': ['年月日を「-」で区切ってください', 'divide year, month and day by "-"'],
  'serial-time': ['Excel の時刻の小数です。書式を時刻にしてください', 'a fraction of a day of Excel: format the column as times'],
  'yes-no': ['言葉をそろえました', 'one word for yes and no'],
  free: ['費用がかからないと読みました', 'taken to cost nothing'],
  'leading-zero': ['先頭の 0 が消えています。書式を文字列にしてください', 'the leading 0 is lost: format the column as text'],
  degrees: ['度分秒を度にしました', 'degrees, minutes and seconds'],
  swapped: ['緯度と経度が入れ替わっています', 'latitude and longitude are swapped'],
  partial: ['読めない部分を除きました', 'a part could not be read'],
};

export function repair(code: RepairCode, row: number, column: string, found: string, read: string): Repair {
  const [name, was, is] = [column, found, read].map((text) => shorten(text.replaceAll('\n', ' ')));
  const [ja, en] = WHY[code];
  return {
    code,
    row,
    column,
    found,
    read,
    message: {
      ja: `${row}行目の「${name}」列：「${was}」を「${is}」と読みました（${ja}）。`,
      en: `Row ${row}, column "${name}": "${was}" was read as "${is}" (${en}).`,
    },
  };
}
