import { parseNumber } from '../model/number.ts';
import { fold } from '../shapes/fold.ts';
import { linesOf, partsOf, phraseOf } from '../shapes/phrase.ts';
import { plainText } from '../shapes/plain-text.ts';
import type { Inline, Phrase } from '../shapes/types.ts';
import type { Column, Kind } from './column.ts';
import { withLeadingZero } from './leading-zero.ts';
import { isWide, narrow } from './narrow.ts';
import type { Note } from './repair.ts';

/** What a table has where there is nothing: －, なし, 未設定. In a column of yes and no, なし is an answer. */
export const isNothing = (value: Phrase, answersNone = false): boolean =>
  (answersNone ? /^([-‐-―−－ー…/／]+|未設定|未定|非公開)?$/ : /^([-‐-―−－ー…/／]+|なし|無し|該当なし|未設定|未定|非公開)?$/).test(
    plainText(value).trim(),
  );

/** Names in one line: 仕事、家計. Markup stays with the name that it stands in. */
function namesOfLine(line: Phrase): Phrase[] {
  const parts: Inline[][] = [[]];
  for (const part of partsOf(line)) {
    if (typeof part !== 'string') parts.at(-1)!.push(part);
    else {
      // Split first, then trim: `\s*、\s*` would walk a run of blanks again from each of them.
      const names = part.split(/[、，,；;]/);
      names.forEach((name, index) => {
        const start = index ? name.trimStart() : name;
        const text = index < names.length - 1 ? start.trimEnd() : start;
        if (index) parts.push([text]);
        else parts.at(-1)!.push(text);
      });
    }
  }
  return parts.map(phraseOf).filter((each) => plainText(each).trim());
}

function readNumber(text: string): number | undefined {
  const [bare = ''] = /^[-+▲△]?[\d,.]+%?/.exec(narrow(text).replace(/^約/, '')) ?? [];
  return parseNumber(bare);
}

/** 〒021-0877, also without the hyphen, or without the first 0 that a spreadsheet took for nothing. */
function readPostalCode(text: string, note: Note): string | undefined {
  const digits = narrow(text)
    .replace(/^〒?\s*/, '')
    .replace(/^(\d{2,3})-(?=\d{4}$)/, '$1');
  if (!/^\d{5,7}$/.test(digits)) return undefined;
  if (digits.length < 7) note('leading-zero');
  return digits.padStart(7, '0').replace(/^\d{3}/, '$&-');
}

function readPhone(text: string, note: Note): string | undefined {
  const bare = narrow(text).replace(/^(tel|fax|電話)[.:]?\s*/i, '');
  return /\d/.test(bare) ? withLeadingZero(bare, note) : undefined;
}

/** Kinds whose values have one form, so that full-width characters in them are a slip. */
const NARROW: ReadonlySet<unknown> = new Set<Kind>(['number', 'count', 'postal-code', 'phone', 'email', 'url']);

const READ: Record<Kind, (value: Phrase, text: string, note: Note) => unknown> = {
  text: (value) => value,
  texts: (value) => linesOf(value),
  names: (value) => {
    const lines = linesOf(value);
    return lines.length > 1 ? lines : namesOfLine(value);
  },
  plain: (_, text) => text.trim(),
  number: (_, text) => readNumber(text),
  count: (_, text) => {
    const value = readNumber(text);
    return value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined;
  },
  'postal-code': (_, text, note) => readPostalCode(text, note),
  phone: (_, text, note) => readPhone(text, note),
  email: (_, text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.exec(narrow(text))?.[0],
  url: (value, text) => /^https?:\/\/[^\s/]\S*$/.exec(hrefOf(value) ?? text.normalize('NFKC').trim())?.[0],
  yes: (_, text) => /^(○|〇|◯|はい|有|あり|予定|yes|true|1|設置予定)/i.test(narrow(text)),
};

/** A page gives an address as a link with words more often than as text. */
function hrefOf(value: Phrase): string | undefined {
  const link = Array.isArray(value) ? value.find((part) => typeof part !== 'string' && part.href !== undefined) : undefined;
  return typeof link === 'object' ? link.href : undefined;
}

/**
 * No cell that means hours, dates, languages or another form is longer; a mess beyond it is a problem of the table, not work
 * for a resident's phone. Unit: UTF-16 code units.
 */
export const LONGEST_FORM = 4_000;

/**
 * The value of a cell as its column wants it; undefined when it cannot be read as such.
 *
 * @param note Told when what was meant is not what was written.
 * @param name The column's name as the table prints it.
 */
export function readValue({ kind, choices }: Column, value: Phrase, note: Note = () => undefined, name = ''): unknown {
  const text = plainText(value);
  const notes: string[] = [];
  const tell: Note = (code) => {
    notes.push(code);
    note(code);
  };
  if (choices) {
    return Object.keys(choices).find((choice) => [choice, ...choices[choice]!.split('|')].some((name) => fold(name) === fold(text)));
  }
  if (typeof kind === 'object' && text.length > LONGEST_FORM) return undefined;
  const read = typeof kind === 'object' ? kind.read(value, tell, name) : READ[kind](value, text, tell);
  const isNumeric = typeof kind === 'object' ? kind.isNumeric : NARROW.has(kind);
  if (read !== undefined && isNumeric && notes.length === 0 && isWide(text)) note('width');
  return read;
}
