const JAPAN = 9 * 36e5;
const DAY = 864e5;

/** A moment as Japan's clock and calendar show it. */
export interface When {
  /** Days from now: 0 is today. */
  ahead: number;
  month: number;
  day: number;
  /** 0 = Sunday. */
  weekday: number;
  /** 8:30 */
  clock: string;
}

/** @param isEnd An end at midnight is 24:00 of the day before. */
export function when(instant: number, now: Date | number, isEnd = false): When {
  const local = instant + JAPAN;
  const isMidnight = isEnd && local % DAY === 0;
  const date = new Date(isMidnight ? local - 1 : local);
  return {
    ahead: Math.floor(Number(date) / DAY) - Math.floor((Number(now) + JAPAN) / DAY),
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    clock: isMidnight ? '24:00' : `${date.getUTCHours()}:${String(date.getUTCMinutes()).padStart(2, '0')}`,
  };
}
