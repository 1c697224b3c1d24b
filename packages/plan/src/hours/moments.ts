import { dateOf } from './days.ts';
import type { Token } from './tokens.ts';
import type { Dates, Span } from './types.ts';

/** A time of the clock: minutes after midnight; 午前 or 午後 where it says so; 翌. */
interface Time {
  minute: number;
  half: '' | '前' | '後';
  isNext: boolean;
}

const numbers = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
const two = (value: number): string => String(value).padStart(2, '0');

/** 8時半, 午後5時15分, 翌1:00. 午後12時 is undefined, as it is read both as noon and as midnight. */
export function time({ text }: Token): Time | undefined {
  const isNext = text.startsWith('翌');
  if (text === '正午') return { minute: 720, half: '後', isNext };
  const [hour = 0, minute = text.endsWith('半') ? 30 : 0] = numbers(text);
  const half = /午後|p/i.test(text) ? '後' : /午|a/i.test(text) ? '前' : '';
  if (hour > 29 || minute > 59 || (half && hour === 12) || (half === '前' && hour > 12)) return undefined;
  return { minute: (hour + (half === '後' && hour < 12 ? 12 : 0)) * 60 + minute, half, isNext };
}

/** From when until when. Undefined when the end may be in the afternoon or on the next day（9時〜5時）. */
export function spanOf(list: Token[]): Span | undefined {
  const [first, last] = list.map(time);
  if (!first || !last || first.isNext || (!first.half && last.half === '後' && first.minute < 360)) return undefined;
  const start = first.minute;
  let end = last.minute === 1439 ? 1440 : last.minute;
  if (!last.half && first.half === '後' && end <= 720) end += 720; // 午後1時〜5時
  const isOvernight = !end || (first.half ? first.half === '後' && last.half === '前' : start >= 780 && !last.half);
  if (last.isNext || (end <= start && isOvernight)) end += 1440;
  return start < 1440 && start < end && end - start <= 1440 ? [start, end] : undefined;
}

/** `2026-08-13`, or `08-13` of every year. Undefined for a day that the calendar does not have. */
function date(list: number[]): string | undefined {
  const [day = 0, month = 0, year = 2024] = [...list].reverse(); // 2024 had a 29 February
  const full = `${year < 100 ? year + 2018 : year}-${two(month)}-${two(day)}`; // 令和1年 = 2019
  const instant = Date.parse(full);
  if (!(instant > 0) || dateOf(instant / 864e5) !== full) return undefined;
  return list.length > 2 ? full : full.slice(5);
}

/** 4月から9月, 8月 */
function monthsOf(months: number[]): Dates | undefined {
  const [from, through = from] = months.map(two);
  return months.every((month) => month > 0 && month < 13) ? [`${from}-01`, `${through}-31`] : undefined;
}

/**
 * 8月13日から16日まで, 12月29日から翌年の1月3日まで, 令和8年12月28日〜1月4日, 令和8年4月1日から, 4月から9月, 8月13日.
 * What the end leaves out is that of the beginning. Open on one side only when a year is named.
 */
export function datesOf(list: Token[]): Dates | undefined {
  const named = list.filter(({ code }) => 'Ddnm'.includes(code));
  const [first, last = first] = named.map(({ text }) => numbers(text)) as [number[], number[]?];
  if (named.at(-1)!.code === 'm') return monthsOf(named.flatMap(({ text }) => numbers(text)));
  const from = date(first);
  if (!from || !last!.length) return undefined;
  if (!named[1] && list[1]) return from.length === 5 ? undefined : list[1].code === 'M' ? ['0000', from] : [from, '9999'];
  const whole = [...first.slice(0, Math.max(first.length - last!.length, 0)), ...last!];
  let through = date(whole);
  if (whole.length > 2 && last!.length < 3 && through && through < from) {
    whole[0]! += 1;
    through = date(whole);
  }
  return through && from.length === through.length && (from.length === 5 || from <= through) ? [from, through] : undefined;
}
