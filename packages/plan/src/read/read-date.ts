import { isCalendarDate } from '../model/era.ts';
import { parseFiscalYear } from '../model/fiscal-year.ts';
import { narrow } from './narrow.ts';
import type { Note } from './repair.ts';

/**
 * A day as people write it, as `YYYY-MM-DD`: 令和8年4月1日, R8.4.1, 2026/4/1, ２０２６年４月１日（水）.
 * With `partial` also a month (`YYYY-MM`) or a year alone.
 */
export function readDate(text: string, partial = false): string | undefined {
  const found =
    /^(\d{4}|[^\d\s]{1,3}\.?(?:\d{1,2}|元))(?:[年./-](?:(\d{1,2})(?:[月./-](?:(\d{1,2})日?)?)?)?)?(?:\(.{1,3}\))?(?:公布|施行|改正|現在)?$/.exec(
      narrow(text).replace(/\s/g, ''),
    );
  const year = found && parseFiscalYear(found[1]);
  if (!found || !year?.ok) return undefined;
  const [, , month, day] = found;
  const parts = [String(year.year), ...[month, day].flatMap((part) => (part ? [part.padStart(2, '0')] : []))];
  if (parts.length < 3 && !partial) return undefined;
  return isCalendarDate([...parts, '01', '01'].slice(0, 3).join('-')) ? parts.join('-') : undefined;
}

/** Day 0 of the 1900 date system of Excel, with its leap day too many（1900-02-29）counted in. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * {@link readDate}, and what spreadsheets make of days: 46113 (the days since 1900; from 1970 to 2100, so that no year and no number of
 * people is taken for one) and 20260401.
 */
export function readWrittenDate(text: string, note: Note): string | undefined {
  const bare = narrow(text);
  const read = readDate(bare);
  if (read) {
    if (/^\D/.test(bare)) note('wareki');
    return read;
  }
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(bare)?.slice(1).join('-');
  if (digits && isCalendarDate(digits)) {
    note('date-form');
    return digits;
  }
  const serial = /^\d{5}(\.\d+)?$/.test(bare) ? Math.floor(Number(bare)) : 0;
  if (serial < 25_569 || serial > 73_050) return undefined;
  note('serial-date');
  return new Date(EXCEL_EPOCH + serial * DAY).toISOString().slice(0, 10);
}
