import { isCalendarDate } from '../model/era.ts';
import { parseFiscalYear } from '../model/fiscal-year.ts';
import { parseNumber } from '../model/number.ts';
import { fold } from '../shapes/fold.ts';
import { linesOf, partsOf, phraseOf } from '../shapes/phrase.ts';
import { plainText } from '../shapes/plain-text.ts';
import type { Inline, Phrase } from '../shapes/types.ts';
import { wordsOf } from '../shapes/words.ts';
import type { Column, Kind } from './column.ts';

/** Full-width letters, digits and every kind of dash in one form. */
const narrow = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‐-―−ー]/g, '-')
    .trim();

/** What a table has where there is nothing: －, なし, 未設定. */
export const isNothing = (value: Phrase): boolean =>
  /^([-‐-―−－ー…/／]+|なし|無し|該当なし|未設定|未定|非公開)?$/.test(plainText(value).trim());

/**
 * A day as people write it, as `YYYY-MM-DD`: 令和8年4月1日, R8.4.1, 2026/4/1, ２０２６年４月１日（水）.
 * With `partial` also a month (`YYYY-MM`) or a year alone.
 */
export function readDate(text: string, partial = false): string | undefined {
  const found =
    /^(\d{4}|[^\d\s]{1,3}\.?(?:\d{1,2}|元))(?:[年./-](?:(\d{1,2})(?:[月./-](?:(\d{1,2})日?)?)?)?)?(?:\(.{1,3}\))?(?:公布|施行|改正|現在)?$/.exec(
      narrow(text).replace(/\s/g, ''),
    );
  const year = found && parseFiscalYear(found[1]);
  if (!found || !year?.ok) return undefined;
  const [, , month, day] = found;
  const parts = [String(year.year), ...[month, day].flatMap((part) => (part ? [part.padStart(2, '0')] : []))];
  if (parts.length < 3 && !partial) return undefined;
  return isCalendarDate([...parts, '01', '01'].slice(0, 3).join('-')) ? parts.join('-') : undefined;
}

/** Names in one line: 仕事、家計. Markup stays with the name that it stands in. */
function namesOfLine(line: Phrase): Phrase[] {
  const parts: Inline[][] = [[]];
  for (const part of partsOf(line)) {
    if (typeof part !== 'string') parts.at(-1)!.push(part);
    else part.split(/\s*[、，,；;]\s*/).forEach((text, index) => (index ? parts.push([text]) : parts.at(-1)!.push(text)));
  }
  return parts.map(phraseOf).filter((each) => plainText(each).trim());
}

function readNumber(text: string): number | undefined {
  const [bare = ''] = /^[-+▲△]?[\d,.]+%?/.exec(narrow(text).replace(/^約/, '')) ?? [];
  return parseNumber(bare);
}

const READ: Record<Kind, (value: Phrase, text: string) => unknown> = {
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
  year: (_, text) => {
    const year = parseFiscalYear(text);
    return year.ok ? year.year : undefined;
  },
  date: (_, text) => readDate(text),
  'postal-code': (_, text) => /^〒?\s*(\d{3})-?(\d{4})$/.exec(narrow(text))?.slice(1).join('-'),
  phone: (_, text) => (/\d/.test(narrow(text)) ? narrow(text).replace(/^(tel|fax|電話)[.:]?\s*/i, '') : undefined),
  email: (_, text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.exec(narrow(text))?.[0],
  url: (value, text) => /^https?:\/\/[^\s/]\S*$/.exec(hrefOf(value) ?? text.normalize('NFKC').trim())?.[0],
  words: (value) => wordsOf(value),
  yes: (_, text) => /^(○|〇|◯|はい|有|あり|予定|yes|true|1|設置予定)/i.test(narrow(text)),
};

/** A page gives an address as a link with words more often than as text. */
function hrefOf(value: Phrase): string | undefined {
  const link = Array.isArray(value) ? value.find((part) => typeof part !== 'string' && part.href !== undefined) : undefined;
  return typeof link === 'object' ? link.href : undefined;
}

/** The value of a cell as its column wants it; undefined when it cannot be read as such. */
export function readValue({ kind, choices }: Column, value: Phrase): unknown {
  const text = plainText(value);
  if (!choices) return READ[kind](value, text);
  return Object.keys(choices).find((choice) => [choice, ...choices[choice]!.split('|')].some((name) => fold(name) === fold(text)));
}
