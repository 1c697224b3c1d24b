import { eraOf } from './era.ts';

/**
 * Prints a day, a month or a year as a plan gives it: `2021-03` is 令和3年3月（2021年3月）, `2016-06-02` is
 * 平成28年6月2日（2016年6月2日）. やさしい日本語 says the western year alone, other languages the form of ISO 8601.
 *
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 */
export function formatDate(date: string, lang = 'ja'): string {
  const tag = lang.toLowerCase();
  if (tag !== 'ja' && !tag.startsWith('ja-')) return date;
  const [year = '', month, day] = date.split('-');
  const rest = (month ? `${Number(month)}月` : '') + (day ? `${Number(day)}日` : '');
  const western = `${year}年${rest}`;
  const counted = tag.startsWith('ja-x-easy') ? undefined : eraOf(`${year}-${month ?? '12'}-${day ?? '28'}`);
  return counted ? `${counted.era.name}${counted.year === 1 ? '元' : counted.year}年${rest}（${western}）` : western;
}
