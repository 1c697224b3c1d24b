import { applies, dateOf, strength, within } from './days.ts';
import type { Answer, CheckReason, Days, IsHoliday, Rule, Schedule } from './types.ts';

const DAY = 1440;
const TO_JAPAN = 9 * 60;
const HORIZON = 400;

/** Minutes of Japan since 1970; `doubt` where the text does not settle whether it is open. */
interface Piece {
  start: number;
  end: number;
  doubt: CheckReason | undefined;
}

/** All that may be open on a day. */
function piecesOf(schedule: Schedule, day: number, isHoliday: IsHoliday | undefined): Piece[] {
  const date = dateOf(day);
  let doubt: CheckReason | undefined;
  const draw = (rules: readonly Rule[], why: CheckReason | undefined): Piece[] =>
    rules.flatMap(({ spans }) =>
      (spans.length ? spans : [[0, DAY] as const]).map(([start, end]) => ({
        start: day * DAY + start,
        end: day * DAY + end,
        doubt: why ?? (spans.length ? undefined : 'unsaid'),
      })),
    );

  const rules: readonly Rule[] = schedule.rules.length ? schedule.rules : [{ days: [], spans: [] }];
  const valid = rules.filter(({ dates }) => !dates || within(dates, date));
  // Before and after the years that the text speaks of, it says nothing.
  if (!valid.length && rules.every(({ dates }) => dates?.[0].length !== 5)) return draw([{ days: [], spans: [] }], 'unsaid');
  let hits = valid.flatMap((rule) =>
    (rule.days.length ? rule.days : [{}]).flatMap((days) => {
      const hit = applies(days, day, isHoliday);
      if (hit === false) return [];
      if (!hit || !rule.days.length) doubt = 'unsaid';
      return { rule, days, weight: strength(days) };
    }),
  );
  if (!hits.length) return [];
  const heaviest = Math.max(...hits.map(({ weight }) => weight));
  if (!doubt && heaviest > 2) hits = hits.filter(({ weight }) => weight === heaviest);
  const instead = hits.findLast(({ rule }) => rule.instead);
  if (instead) hits = [instead];
  if (new Set(hits.map(({ rule }) => String(rule.spans))).size > 1) doubt = 'unsaid';

  for (const closure of schedule.closures) {
    const hit = applies(closure, day, isHoliday);
    if (hit === false) continue;
    const weight = strength(closure);
    const isOutlived = weight < heaviest && heaviest !== 3;
    if (isOutlived || (weight === 3 && heaviest === 3 && closure.except)) continue;
    if (!hit) doubt = 'unsaid';
    else if (weight < 4 && (heaviest === 3 || (instead && weight === heaviest))) doubt = 'unsaid';
    else return [];
  }

  const holiday = isHoliday?.(date);
  const isSaid = (of: (days: Days) => unknown) => hits.some(({ days }) => of(days));
  const silent: CheckReason | undefined =
    holiday !== false && !schedule.said.holidays && !isSaid((days) => days.holidays)
      ? 'holiday'
      : within(schedule.yearEnd, date) &&
          !schedule.said.yearEnd &&
          heaviest < 4 &&
          !isSaid((days) => days.holidays === 'also' && !days.weekdays)
        ? 'year-end'
        : undefined;
  const isCertain = holiday || silent === 'year-end';
  if (silent && isCertain && schedule.unsaid === 'closed') return [];
  doubt ??= silent && (isCertain ? silent : 'unsaid');
  return draw([...new Set(hits.map(({ rule }) => rule))], doubt);
}

/**
 * Whether it is open, by Japan's clock whatever the visitor's: open（until when）, closed（next opening）, or 要確認.
 * Open and closed are only said when the text settles it; whatever was not understood wholly is 要確認.
 *
 * @param now An instant between 1970 and 9890; outside it everything is 要確認.
 * @param isHoliday From `loadHolidays()`. While it is absent, what depends on holidays is 要確認.
 */
export function isOpen(schedule: Schedule, now: Date | number, isHoliday?: IsHoliday): Answer {
  const { note, unread } = schedule;
  const instant = Number(now);
  if (unread.length || !(instant >= 0 && instant < 25e13)) return { state: 'check', note, reason: 'unread' };
  const minute = Math.floor(instant / 6e4) + TO_JAPAN;
  const today = Math.floor(minute / DAY);
  const toInstant = (each: number) => (each - TO_JAPAN) * 6e4;
  const pieces = (day: number) => piecesOf(schedule, day, isHoliday);

  const near = [...pieces(today - 1), ...pieces(today)]; // a span lasts 24 hours at most
  const current = near.filter(({ start, end }) => start <= minute && minute < end);
  if (current.some(({ doubt }) => !doubt)) {
    let until = minute;
    for (let day = today; until < minute + 8 * DAY;) {
      const longer = near.find(({ start, end, doubt }) => !doubt && start <= until && until < end);
      if (longer) until = longer.end;
      else if (until >= (day + 1) * DAY) near.push(...pieces(++day));
      else return { state: 'open', until: toInstant(until) };
    }
    return { state: 'open' };
  }
  if (current[0]) return { state: 'check', note, reason: current[0].doubt! };

  let unsure: number | undefined;
  for (let day = today; day < today + HORIZON; day++) {
    const later = pieces(day)
      .filter(({ start }) => start > minute)
      .sort((a, b) => a.start - b.start);
    const next = later.find(({ doubt }) => !doubt);
    const early = later[0];
    if (early?.doubt && (!next || early.start < next.start)) unsure ??= toInstant(early.start);
    if (next) return { state: 'closed', next: toInstant(next.start), ...(unsure !== undefined && { unsure }) };
  }
  return { state: 'closed', ...(unsure !== undefined && { unsure }) };
}
