import assert from 'node:assert/strict';
import { loadHolidays } from '../holidays.ts';
import { isOpen } from '../open.ts';
import { sayJa } from '../say/ja.ts';
import type { Schedule } from '../types.ts';

export const isHoliday = await loadHolidays();

/** `2026-11-20 17:15` in Japan. */
export const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+09:00`);

/** What a resident reads at a moment, for tables. */
export function says(schedule: Schedule, moment: string, expected: string): void {
  const now = at(moment);
  assert.ok(Number.isFinite(now), moment);
  const why = schedule.unread.length ? ` — not understood: ${schedule.unread.join(' | ')}` : '';
  assert.equal(sayJa(isOpen(schedule, now, isHoliday), now), expected, `${moment}${why}`);
}
