import type { Town } from './arbitrary.ts';
import { isHoliday } from './japan.ts';

const inJapan = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Tokyo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What a day is like, worked out with the calendar of Intl instead of ours. */
function dayState({ weekdays, nth, holidays, yearEnd, closed }: Town, date: string): 'open' | 'closed' | 'check' {
  const ofWeek = new Date(`${date}T12:00:00Z`).getUTCDay();
  const ofMonth = Number(date.slice(8));
  const monthDay = date.slice(5);
  if (!weekdays.includes(ofWeek) || (nth.length > 0 && !nth.some((n) => ofMonth > (n - 1) * 7 && ofMonth <= n * 7))) return 'closed';
  const isYearEnd = monthDay >= '12-29' || monthDay <= '01-03';
  if (monthDay === closed || (isYearEnd && yearEnd === 'closed') || (isHoliday(date) && holidays === 'closed')) return 'closed';
  return (isYearEnd && yearEnd === 'unsaid') || (isHoliday(date) && holidays === 'unsaid') ? 'check' : 'open';
}

/** Whether a town is open, by looking at the one minute. */
export function opensByHand(town: Town, instant: number): 'open' | 'closed' | 'check' {
  const find = (shift: number) => {
    const [, day, month, year, hour, minute] = /(\d+)\/(\d+)\/(\d+), (\d+):(\d+)/.exec(inJapan.format(instant - shift * 864e5))!;
    const now = Number(hour) * 60 + Number(minute) + shift * 1440;
    const isHour = town.spans.some(([start, end]) => start <= now && now < end);
    return isHour ? dayState(town, `${year}-${month}-${day}`) : 'closed';
  };
  const states = new Set([find(0), find(1)]);
  return states.has('open') ? 'open' : states.has('check') ? 'check' : 'closed';
}
