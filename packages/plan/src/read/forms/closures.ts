import { linesOf } from '../../shapes/phrase.ts';
import { plainText } from '../../shapes/plain-text.ts';
import { readDate } from '../read-date.ts';
import type { Form } from './form.ts';

export interface ClosureCard {
  from?: string;
  through?: string;
  note?: string;
}

/** 2026年8月13日～8月15日（お盆）; words that are no days stay words. */
function closureOf(line: string): ClosureCard {
  const [, days = '', note] = /^(.*?)(?:\s*[（(]([^（(]*\D[^（(]*)[）)])?$/.exec(line) ?? [];
  const [first = '', last] = days.split(/\s*(?:[～〜~]|から)\s*/);
  const from = readDate(first);
  const year = from?.slice(0, 4);
  const through = last && from ? (readDate(last.replace(/まで$/, '')) ?? readDate(`${year}年${last.replace(/まで$/, '')}`)) : undefined;
  if (!from || (last !== undefined && !through)) return { note: line };
  return { from, ...(through && { through }), ...(note && { note }) };
}

/** Days closed besides the usual ones, one or several. */
export const CLOSURES: Form<readonly ClosureCard[]> = {
  read: (value) =>
    linesOf(value)
      .flatMap((line) => plainText(line).split(/[、，;]/))
      .flatMap((line) => (line.trim() ? [closureOf(line.trim())] : [])),
  write: (closures, say) =>
    closures
      .map(({ from, through, note }) => {
        const said = note === undefined ? '' : plainText(say(note));
        return from ? `${from}${through ? `～${through}` : ''}${said && `（${said}）`}` : said;
      })
      .join('\n'),
  wanted: ['年月日', 'days'],
};
