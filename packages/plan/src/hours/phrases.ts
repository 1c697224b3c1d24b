import { datesOf, spanOf, time } from './moments.ts';
import { tokens, type Token } from './tokens.ts';
import type { Days, Span } from './types.ts';

/** What a phrase says. */
export interface Phrase {
  /** `D` days, `Y` 年末年始, `F` from when until when, `l` a break, `T` until when, `N`（第1・第3のみ）; else the code of its one word, or `?`: not understood. */
  is: string;
  text: string;
  days?: Days;
  /** 平日, 毎日, 月〜金: days to open on, never the exception in `月〜金、祝日を除く`. */
  wide?: boolean;
  span?: Span;
  /** After midnight. */
  minute?: number;
}

/** In the order of `Date.getDay`. */
export const WEEK = '日月火水木金土';

/** What tokens mean together; undefined when it is not certain. */
type Build = (list: Token[]) => Partial<Phrase> | undefined;

const of = (list: Token[], codes: string): Token[] => list.filter(({ code }) => codes.includes(code));
const given = <Key extends string, Value>(key: Key, value: Value | undefined) => (value === undefined ? undefined : { [key]: value });
const days = (value: Days, wide = false): Partial<Phrase> => ({ days: value, wide });

/** 月・水, 月〜金, 土〜月 */
function weekdays(list: Token[]): number[] {
  const named = of(list, 'W').map(({ text }) => WEEK.indexOf(text[0]!));
  const [from, through] = named as [number, number];
  return of(list, 'R').length ? [...Array(((through - from + 7) % 7) + 1).keys()].map((day) => (from + day) % 7) : named;
}

/** 第1・第3; 最終 is 0. */
const nthOf = (list: Token[]): number[] => (of(list, 'N')[0]!.text.match(/\d/g) ?? [0]).map(Number);

/** 平日: Monday to Friday that are no holidays; also where that is written out, 平日（月〜金）. */
const workdays: Build = (list) =>
  list.length > 1 && weekdays(list).sort().join('') !== '12345' ? undefined : days({ weekdays: [1, 2, 3, 4, 5], holidays: 'never' }, true);

const hours: Build = (list) => given('span', spanOf(of(list, 'Tn')));
const dates: Build = (list) => {
  const range = datesOf(list);
  return range && days({ dates: range });
};

/** Patterns over codes, the first that matches wins. */
const PHRASES: readonly (readonly [is: string, codes: string, build?: Build])[] = [
  ['l', 'l\\([Tn]RTM?\\)X?|lh?[Tn]RTM?X?|[Tn]RTM?h?[XCl]', hours],
  ['F', '[Tn]RTM?', hours],
  ['F', 'F', () => ({ span: [0, 1440] })],
  ['Y', 'Y(?:DR[Dd]M?|\\(DR[Dd]M?\\))|DR[Dd]M?\\(Y\\)', dates],
  ['Y', 'Y', () => ({})],
  ['D', 'DR[Dd]M?|[nm]RmM?|m|D[RM]?', dates],
  [
    'D',
    'vd(?:[Ss]?d)*',
    (list) => {
      const monthDays = of(list, 'd').map(({ text }) => (text === '末日' ? 0 : Number.parseInt(text) || 99));
      return Math.max(...monthDays) < 32 ? days({ monthDays }) : undefined;
    },
  ],
  [
    'D',
    'v?Ns?W+(?![Ss]?W)|W\\(NL?\\)',
    (list) => {
      const nth = nthOf(list);
      // 第2土日, but not 第2土曜日日曜日: every Sunday?
      return of(list, 'W').every(({ text }, at, { length }) => !text[1] || at === length - 1)
        ? days({ weekdays: weekdays(list), nth })
        : undefined;
    },
  ],
  ['D', 'P\\([WRMSs]+\\)|WRWM?\\(P\\)|P', workdays],
  ['D', 'WRWM?|W', (list) => days({ weekdays: weekdays(list) }, weekdays(list).length > 3)],
  ['D', 'A', () => days({ holidays: 'also' }, true)],
  ['D', 'H(?:\\(H\\))?', () => days({ holidays: 'only' })],
  ['N', 'NL(?=\\))', (list) => days({ nth: nthOf(list) })],
  [
    'T',
    'TM|RTM?',
    (list) => {
      const { minute, isNext } = time(of(list, 'T')[0]!) ?? {};
      return isNext ? undefined : given('minute', minute);
    },
  ],
  ['', 'S|o(?=[TnF])'],
  ['.', '[ZKCLXBGiwhsb;()]'],
];

const FINDERS = PHRASES.map(([is, codes, build]) => ({ is, pattern: new RegExp(codes, 'y'), build }));

/** The phrases of a text, in order. */
export function phrases(text: string): Phrase[] {
  const list = tokens(text);
  const codes = list.map(({ code }) => code).join('');
  const found: Phrase[] = [];
  for (let at = 0; at < list.length;) {
    const finder = FINDERS.find(({ pattern }) => ((pattern.lastIndex = at), pattern.test(codes)));
    const part = list.slice(at, finder ? finder.pattern.lastIndex : at + 1);
    const built = finder && (finder.build ? finder.build(part) : {});
    const is = !built ? '?' : finder.is === '.' ? codes[at]! : finder.is;
    const said = part.map((token) => token.text).join('');
    const last = found.at(-1);
    if (is === '?' && last?.is === is) last.text += said;
    else if (is) found.push({ ...built, is, text: said });
    at += part.length;
  }
  return found;
}
