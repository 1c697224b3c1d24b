import type { Answer } from '../types.ts';
import { when, type When } from './when.ts';

const WEEK = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const dayOf = ({ ahead, month, day, weekday }: When): string =>
  ahead === 0 ? 'today' : ahead < 7 ? `on ${WEEK[weekday]}` : `on ${WEEK[weekday]}, ${day} ${MONTHS[month]}`;

const REASONS = { holiday: ' (public holiday)', 'year-end': ' (New Year holidays)', unread: '', unsaid: '' };

/** Open (until 17:15), Closed (opens on Monday at 8:30), Please check: … with the note in its own language. */
export function sayEn(answer: Answer, now: Date | number): string {
  if (answer.state === 'check') return `Please check${REASONS[answer.reason]}${answer.note && `: ${answer.note}`}`;
  if (answer.state === 'open') {
    if (answer.until === undefined) return 'Open (24 hours)';
    const end = when(answer.until, now, true);
    return `Open (until ${end.clock}${end.ahead ? ` ${dayOf(end)}` : ''})`;
  }
  const next = answer.next === undefined ? undefined : when(answer.next, now);
  const more = [
    next && `opens ${dayOf(next)} at ${next.clock}`,
    answer.unsure !== undefined && `may be open ${dayOf(when(answer.unsure, now))}, please check`,
  ];
  const said = more.filter(Boolean).join('; ');
  return `Closed${said && ` (${said})`}`;
}
