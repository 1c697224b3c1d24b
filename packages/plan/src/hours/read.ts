import { strength, within } from './days.ts';
import { phrases, WEEK, type Phrase } from './phrases.ts';
import { cut, endingAt, isInPlaceOf } from './spans.ts';
import type { Closure, Dates, Days, HoursOptions, Rule, Schedule, Span } from './types.ts';

type Draft = { -readonly [key in keyof Rule]: Rule[key] };

/** Days that were named: after a comma or a space; after 毎週. */
type Named = Phrase & { days: Days; isLoose: boolean; isEvery: boolean };

/** 行政機関の休日に関する法律第1条: 12月29日から翌年の1月3日まで. */
export const YEAR_END: Dates = ['12-29', '01-03'];

const isOfWeek = ({ days }: Named): boolean => strength(days) < 3;

/**
 * Reads opening hours as municipalities phrase them: `月曜日から金曜日 8時30分から17時15分まで（祝日・年末年始を除く）`.
 *
 * It understands, or says that it does not: every word must be known, and what can be read in two ways counts as not
 * understood, for a wrong 開いています sends somebody in trouble to a closed door. Then the schedule has `unread`, and
 * `isOpen` answers 要確認 at any time. It never throws.
 */
export function readHours(text: string, { yearEnd = YEAR_END, unsaid = 'check' }: HoursOptions = {}): Schedule {
  const rules: Draft[] = [];
  const closures: Closure[] = [];
  const unread: string[] = [];
  const said = { holidays: false, yearEnd: false };

  /** Days that were named and have no hours yet. */
  let pending: Named[] = [];
  /** How many of them were named before the present clause; whether it began visibly: with a bracket, a sentence, a line, ただし. */
  let mark = 0;
  let isClause = false;
  /** What the present bracket interrupts. */
  let outer: readonly [mark: number, isClause: boolean] | undefined;
  /** 休館日：… what follows is closed. Holds how many closures there were before. */
  let listing: number | undefined;
  /** What を除く might speak of alone: 月曜休館（祝日を除く）, 木曜日は19時まで（祝日を除く）. */
  let bound: '' | 'closed' | 'instead' = '';
  let isInstead = false;
  let isLoose = false;
  let isEvery = false;
  /** No further hours of the same days: a sentence or a bracket has ended since. */
  let isApart = false;
  /** Days may still follow the hours: 9時〜17時（月〜金）. */
  let daysMayFollow = false;
  /** 受付, 相談: hours of two different things are not told apart. */
  let subject = '';

  const fail = ({ text }: { text: string }): void => {
    unread.push(text);
  };

  function close(list: readonly Named[], except: boolean): void {
    for (const { days } of list) {
      // 12月31日〜1月2日は休み: then the days around are said to be open.
      if (days.dates?.[0].length === 5) said.yearEnd ||= ['2000-12-31', '2000-01-01'].every((day) => within(days.dates!, day));
      closures.push({ ...days, ...(except && { except }) });
    }
    daysMayFollow = isInstead = false;
    isApart = true;
    bound = except ? '' : 'closed';
  }

  /** The days that を除く or 休み speaks of; none when it may speak of others. */
  function spokenOf(isExcept: boolean): Named[] {
    const list = pending.slice(mark);
    const wide = list.findLastIndex((each) => each.wide);
    const from = wide < list.length - 1 ? wide + 1 : 0; // 月〜金、祝日を除く
    const narrow = list.slice(from);
    // 土日、祝日を除く / 毎週火曜日祝日を除く: which of them are days to open on?
    const isAmbiguous =
      !isClause &&
      !narrow.every(isOfWeek) &&
      (!rules.length || daysMayFollow) &&
      (narrow.some((each, at) => at && each.isLoose && isOfWeek(each) !== isOfWeek(narrow[at - 1]!)) ||
        (!rules.length &&
          narrow.some((each) => isOfWeek(each) && (each.isEvery || (isExcept && !each.days.weekdays?.every((day) => day % 6 === 0))))));
    pending.length = mark + from;
    return isAmbiguous ? [] : narrow;
  }

  function endListing(): void {
    if (listing === undefined) return;
    close(pending, false);
    if (closures.length === listing) fail({ text: '休み' });
    pending = [];
    mark = 0;
    listing = undefined;
  }

  /** Gives the named days their hours. */
  function begin(spans: readonly Span[], phrase: { text: string }): void {
    const isRange = ({ days: { dates } }: Named) => !!dates && dates[0] !== dates[1];
    const isSeason = pending.some(isRange);
    const days = pending.slice(Number(isSeason)).map((each) => each.days);
    const isUnclear =
      (mark > 0 && mark < pending.length) ||
      listing !== undefined ||
      // 4月1日、月曜日: both, or only that Monday? A season comes first.
      (days.some(({ dates }) => dates) && (isSeason || !days.every(({ dates }) => dates))) ||
      (!isInstead && rules.some((rule) => !rule.days.length && !(rule.dates && isSeason)));
    if (isUnclear) fail(phrase);
    rules.push({ days, spans, ...(isSeason && { dates: pending[0]!.days.dates! }), ...(isInstead && { instead: true }) });
    bound = isInstead ? 'instead' : '';
    pending = [];
    mark = 0;
    daysMayFollow = !days.length;
    isInstead = isClause = isApart = false;
  }

  /** 9時〜17時（月〜金） */
  function daysFollow(phrase: { text: string }): void {
    const last = rules.at(-1);
    if (!last && !outer) begin([], phrase);
    else if (!last || !daysMayFollow || pending.some(({ days }) => days.dates)) fail(phrase);
    else last.days = pending.map(({ days }) => days);
    pending = [];
    daysMayFollow = isInstead = false;
  }

  function addSpan(span: Span, phrase: Phrase): void {
    const last = rules.at(-1);
    if (!pending.length) endListing();
    if (!last || pending.length) {
      isInstead &&= !!last && isInPlaceOf(span, last.spans);
      begin([span], phrase);
    } else if (isApart || last.spans.at(-1)![1] > span[0]) fail(phrase);
    else last.spans = [...last.spans, span];
  }

  /** 12時から13時を除く */
  function addBreak(span: Span, phrase: Phrase): void {
    const having = rules.filter(({ spans }) => cut(spans, span));
    // In a bracket behind one of several hours, it may be the break of these alone.
    if (pending.length || !having.length || (having.length > 1 && outer && phrase.text[0] !== '昼')) fail(phrase);
    for (const rule of having) rule.spans = cut(rule.spans, span)!;
  }

  /** 木曜日は19時まで: as the hours of Thursdays, or as the only hours there are, but for their end. */
  function addEnd(minute: number, phrase: Phrase): void {
    const named = pending.slice(mark).flatMap(({ days }) => days.weekdays ?? []);
    const base =
      rules.findLast(({ days }) => days.some(({ weekdays }) => named.some((day) => weekdays?.includes(day)))) ??
      (rules.length === 1 ? rules[0] : undefined);
    const spans = base && endingAt(base.spans, minute);
    if (!spans || mark || !pending.length) return fail(phrase);
    isInstead = true;
    begin(spans, phrase);
  }

  /** 祝日の場合は翌日: of the one closed day that was just named, or of the one day of the last hours. */
  function move(phrase: Phrase): void {
    const ofRule = bound ? [] : (rules.at(-1)?.days ?? []);
    const days = pending.length ? pending.filter(isOfWeek).map((each) => each.days) : bound === 'closed' ? closures : ofRule;
    const [target, ...others] = days.filter(({ weekdays }) => weekdays);
    const named = WEEK.indexOf(phrase.text[0]!);
    if (!target || others.length || target.holidays || target.weekdays!.length > 1 || (named >= 0 && !target.weekdays!.includes(named)))
      fail(phrase);
    else target.moved = phrase.text.includes('平日') ? 'next-weekday' : 'next-day';
  }

  for (const phrase of phrases(text)) {
    const { is } = phrase;
    if (is === 'D' || is === 'Y') {
      const days = phrase.days ?? { dates: yearEnd };
      pending.push({ ...phrase, days, isLoose, isEvery });
    } else if (is === 'F') addSpan(phrase.span!, phrase);
    else if (is === 'l') addBreak(phrase.span!, phrase);
    else if (is === 'T') addEnd(phrase.minute!, phrase);
    else if (is === 'Z') move(phrase);
    else if (is === 'X' || (is === 'C' && pending.length > mark)) {
      const list = spokenOf(is === 'X');
      if (!list.length || (is === 'X' && (bound || listing !== undefined))) fail(phrase);
      else close(list, is === 'X');
    } else if (is === 'C' || is === 'K') {
      endListing();
      if (pending.length) fail(phrase);
      listing = closures.length;
      isClause = true;
      bound = 'closed';
    } else if (is === 'G') {
      const work = /^(?:時間|日|曜日)/.test(phrase.text) ? subject : phrase.text.slice(0, 2);
      if (subject && work !== subject) fail(phrase);
      subject = work;
      endListing();
    } else if (is === 'i') {
      // 月〜金（祝日を含む）, 祝日を含む毎日
      const also = (days: Days): Days => ({ ...days, holidays: 'also' });
      const list = pending.splice(mark);
      if (!list.length || list.some(({ days }) => days.holidays !== 'only') || rules.length > 1 || bound || listing !== undefined)
        fail(phrase);
      for (const each of pending) each.days = also(each.days);
      if (rules[0]) rules[0].days = rules[0].days.map(also);
    } else if (is === 'N') {
      // 土曜日 9時〜12時（第1・第3のみ）
      const days = pending.length || bound ? undefined : rules.at(-1)?.days;
      if (!outer || days?.length !== 1 || days[0]!.nth || days[0]!.weekdays?.length !== 1) fail(phrase);
      else rules.at(-1)!.days = [{ ...days[0], ...phrase.days }];
    } else if (is === 'L') isInstead = true;
    else if (is === 'h') isInstead ||= !!outer && pending.length > mark;
    else if (is === '(' || is === ')') {
      if (is === '(' ? outer : !outer) fail(phrase);
      if (is === ')' && listing === undefined) {
        if (pending.length > mark && (mark || rules.length)) {
          if (mark) fail(phrase);
          else daysFollow(phrase);
        }
        bound = '';
      }
      const [before, wasClause]: readonly [number, boolean] = outer ?? [mark, isClause];
      outer = is === '(' ? [mark, isClause] : undefined;
      mark = is === '(' ? pending.length : Math.min(before, pending.length);
      isClause = is === '(' || wasClause;
      isApart = true;
    } else if (is === 'B' || is === ';' || is === 'b') {
      endListing();
      mark = pending.length;
      isClause = true;
      isInstead = is === 'B';
      isApart ||= is === ';';
      bound = '';
    } else if (is !== 's' && is !== 'w') fail(phrase);
    isLoose = is === 's' || (isLoose && is === 'w');
    isEvery = is === 'w' || (isEvery && is === 'D');
  }
  endListing();
  if (outer) fail({ text: '(' });
  if (pending.length) daysFollow(pending[0]!);

  // 休館日：月曜日 — it is open on the other days.
  if (closures.some(({ weekdays, nth, except }) => weekdays && !(nth && except)))
    for (const rule of rules) if (!rule.days.length) rule.days = [{}];
  // 休館日：月曜日（祝日の場合は翌日）— it is open on holidays.
  for (const { weekdays, moved } of closures) {
    if (!moved || rules.some(({ days }) => days.some(({ holidays }) => holidays === 'only'))) continue;
    said.holidays = true;
    const days: Days[] = [{ weekdays: weekdays!, holidays: 'only' }];
    if (rules.length === 1) rules[0]!.days = [...rules[0]!.days, ...days];
    else rules.push({ days, spans: [] });
  }
  return { note: text, rules, closures, unread, yearEnd, said, unsaid };
}
