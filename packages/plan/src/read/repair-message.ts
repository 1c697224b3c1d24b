import { shorten } from './problem.ts';
import type { Repair, RepairCode } from './repair.ts';

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

/** What was done to a value and what to do about it, in Japanese and English. */
export function repairMessage({ code, row, column, found, read }: Repair): { ja: string; en: string } {
  const [name, was, is] = [column, found, read].map((text) => shorten(text.replaceAll('\n', ' ')));
  const [ja, en] = WHY[code];
  return {
    ja: `${row}行目の「${name}」列：「${was}」を「${is}」と読みました（${ja}）。`,
    en: `Row ${row}, column "${name}": "${was}" was read as "${is}" (${en}).`,
  };
}
