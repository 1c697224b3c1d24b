import fc from 'fast-check';

const WEEK = '日月火水木金土';

/** Hours with what they mean, written in one of many ways. */
export interface Town {
  text: string;
  /** 0 = Sunday. */
  weekdays: number[];
  /** Which of the month; all when empty. */
  nth: number[];
  /** Minutes after midnight; an end may be on the next day. */
  spans: [number, number][];
  /** 平日 and 祝日を除く are closed on holidays, 毎日 is open; else the text does not say. */
  holidays: 'closed' | 'open' | 'unsaid';
  yearEnd: 'closed' | 'open' | 'unsaid';
  /** A day of every year on which it is closed, `MM-DD`. */
  closed: string | undefined;
}

/** Any minute of the years in which the holidays of two sources agree, the edges of days and years among them. */
export const anInstant = fc
  .oneof(
    fc.integer({ min: Date.parse('2020-01-01T00:00Z') / 6e4, max: Date.parse('2050-12-01T00:00Z') / 6e4 }),
    fc
      .tuple(
        fc.integer({ min: 2020, max: 2049 }),
        fc.constantFrom('12-28', '12-31', '01-03', '02-28', '05-02', '09-20', '11-22'),
        fc.nat(1439),
      )
      .map(([year, day, minute]) => Date.parse(`${year}-${day}T00:00+09:00`) / 6e4 + minute),
  )
  .map((minute) => minute * 6e4);

const wide = (text: string): string => text.replace(/[0-9:~()]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));

type Clock = (minute: number) => string;
const two = (value: number) => String(value).padStart(2, '0');
const colon: Clock = (minute) => `${Math.floor(minute / 60)}:${two(minute % 60)}`;
const kanji: Clock = (minute) => `${Math.floor(minute / 60)}時${minute % 60 ? `${minute % 60}分` : ''}`;
const halves: Clock = (minute) =>
  minute === 720 ? '正午' : `${minute < 720 ? '午前' : '午後'}${kanji(minute < 720 ? minute : minute - 720)}`;

const spans = fc.oneof(
  fc.constantFrom<[number, number][]>(
    [[540, 1020]],
    [[510, 1035]],
    [[540, 720]],
    [[780, 975]],
    [
      [540, 720],
      [780, 1020],
    ],
    [
      [600, 715],
      [800, 1140],
    ],
  ),
  fc.constantFrom<[number, number][]>([[1320, 1740]], [[1035, 1950]], [[540, 1440]]),
);

const lines = fc.constantFrom('〜', '～', '-', '−', '–', ' ~ ', 'から');

const written = fc
  .tuple(spans, fc.constantFrom(colon, kanji, halves), lines, fc.constantFrom('、', ' ', '・'))
  .map(([list, clock, line, divider]) => ({
    spans: list,
    text: list
      .map(([start, end]) => {
        const isNext = end > 1440;
        // 午後12時 may be noon: midnight is written 24時.
        const last = isNext ? `翌${clock(end - 1440)}` : end === 1440 ? '24時' : clock(end);
        return `${clock(start)}${line}${last}${line === 'から' ? 'まで' : ''}`;
      })
      .join(divider),
  }));

type Who = Pick<Town, 'weekdays' | 'nth' | 'holidays' | 'yearEnd'> & { text: string };
const all = [0, 1, 2, 3, 4, 5, 6];

const who: fc.Arbitrary<Who> = fc.oneof(
  fc.constant<Who>({ text: '平日', weekdays: [1, 2, 3, 4, 5], nth: [], holidays: 'closed', yearEnd: 'unsaid' }),
  fc.constantFrom('毎日', '年中無休').map((text): Who => ({ text, weekdays: all, nth: [], holidays: 'open', yearEnd: 'open' })),
  fc
    .tuple(fc.nat(6), fc.nat(6), fc.constantFrom('', '曜', '曜日'), fc.constantFrom('〜', '~', 'から'))
    .map(([from, length, word, line]): Who => {
      const weekdays = Array.from({ length: length + 1 }, (_, index) => (from + index) % 7);
      const text = `${WEEK[from]}${word}${line}${WEEK[weekdays.at(-1)!]}${word}`;
      return { text: length ? text : `${WEEK[from]}曜日`, weekdays, nth: [], holidays: 'unsaid', yearEnd: 'unsaid' };
    }),
  fc
    .tuple(fc.uniqueArray(fc.nat(6), { minLength: 1 }), fc.constantFrom('・', '', '、', 'と'), fc.constantFrom('', '毎週'))
    .map(([weekdays, divider, every]): Who => ({
      text: `${every}${weekdays.map((day) => `${WEEK[day]}${divider === '' ? '' : '曜日'}`).join(divider)}`,
      weekdays,
      nth: [],
      holidays: 'unsaid',
      yearEnd: 'unsaid',
    })),
  fc
    .tuple(
      fc.nat(6),
      fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }),
      fc.constantFrom('第1・第2', '第1、第2', '第1・2'),
    )
    .map(([day, nth, style]): Who => {
      const [mark, ...rest] = [style.includes('第2') ? '第' : '', style.includes('、') ? '、' : '・'];
      return { text: `第${nth.join(`${rest[0]}${mark}`)}${WEEK[day]}曜日`, weekdays: [day], nth, holidays: 'unsaid', yearEnd: 'unsaid' };
    }),
);

/** A town's hours that are to be understood. */
export const aTown: fc.Arbitrary<Town> = fc
  .record({
    who,
    hours: written,
    holidays: fc.constantFrom('', '祝日', '国民の祝日', '国民の祝日に関する法律に規定する休日'),
    yearEnd: fc.constantFrom('', '年末年始', '年末年始（12月29日から翌年の1月3日）', '12/29〜1/3'),
    closed: fc.option(fc.constantFrom('08-13', '02-29', '11-20'), { nil: undefined }),
    style: fc.constantFrom('bracket', 'between', 'note', 'shut'),
    isWide: fc.boolean(),
  })
  .map(({ who, hours, holidays, yearEnd, closed, style, isWide }): Town => {
    const day = closed && `${Number(closed.slice(0, 2))}月${Number(closed.slice(3))}日`;
    const without = [holidays, yearEnd, day].filter(Boolean).join('・');
    const texts: Record<string, string> = {
      bracket: `${who.text} ${hours.text}（${without}を除く）`,
      between: `${who.text}（${without}を除く） ${hours.text}`,
      note: `${who.text} ${hours.text}\n※${without}は休み`,
      shut: `受付時間：${who.text} ${hours.text}。休業日：${without}`,
    };
    const text = without ? texts[style]! : `${who.text} ${hours.text}`;
    return {
      text: isWide ? wide(text) : text,
      weekdays: who.weekdays,
      nth: who.nth,
      spans: hours.spans,
      holidays: holidays ? 'closed' : who.holidays,
      yearEnd: yearEnd ? 'closed' : who.yearEnd,
      closed,
    };
  });

const DAYS = '月曜日|土日|祝日|平日|毎日|第2・第4水曜日|年末年始|12月29日|1月3日|8/13|令和8年4月1日|4月|毎月15日|毎週|月〜金';
const TIMES = '9時〜17時|9:00～12:00|午後1時|17:15まで|正午|10|9時|12時から13時';
const VERBS = 'を除く|休み|休館日：|定休|のみ|ただし|以外|祝日の場合は翌日|祝日を含む|昼休み|延長|受付時間|相談';
const SIGNS = '（|）|、|・|。|※|\n| |から|〜|まで|は|の|及び|【|】|翌';
const words = [DAYS, TIMES, VERBS, SIGNS].flatMap((list) => list.split('|'));

/** Words of hours in any order: much nonsense, and much that is nearly right. */
export const anyDialect = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((list) => list.join(''));
