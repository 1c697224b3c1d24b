import fc from 'fast-check';
import { phraseOf, plainText, wordsOf, type Inline, type InlineElement, type Phrase, type Words } from '@tomoni/plan';

/** What titles are made of: Japanese, symbols, markup characters, quotes, colons, digits, emoji, scripts from right to left. */
const PIECES = [
  '地域福祉',
  '住民の役割',
  '支え合い',
  'ﾎﾞﾗﾝﾃｨｱ',
  '「我が事」',
  '（案）',
  '、',
  '。',
  '・',
  '○',
  '☆',
  '×',
  '※',
  '①',
  'Ⅱ',
  '２０２６',
  '2026年度',
  '69',
  '1.5',
  'A',
  'b',
  'Plan',
  'NPO',
  '<',
  '>',
  '&',
  '&amp;',
  '"',
  "'",
  '<b>',
  '</ul>',
  '<!--',
  ']]>',
  ':',
  '：',
  '：値',
  '-',
  '%',
  '#',
  '\\',
  '👍🏽',
  '👨‍👩‍👧',
  '🇯🇵',
  '𠮷',
  'か\u3099',
  'خطة',
  'תכנית',
  'ñ',
  '　',
  '\u00a0',
  ' ',
];

/** Text as it renders: single spaces, none at the ends. */
export const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join('').replace(/ +/g, ' ').trim())
  .filter(Boolean);

const element =
  (tag: InlineElement['tag'], more: Partial<InlineElement> = {}) =>
  (children: Inline[]): Inline => ({ tag, ...more, children });

const ADDRESSES = ['https://a.example/?a=1&b="2"', 'mailto:a@b.example', '#id', '../a b.html'];
const lineOf = (inline: fc.Arbitrary<Inline>): fc.Arbitrary<Inline[]> =>
  fc.array(inline, { minLength: 1, maxLength: 3 }).map((parts) => [phraseOf(parts)].flat() as Inline[]);
const rubyOf = fc.tuple(text, text).map(([base, reading]) => element('ruby')([base, element('rt')([reading])]));

/** Markup in markup; a link never stands in a link, which no page can say. */
const markup = (depth: number, links: boolean): fc.Arbitrary<Inline> => {
  if (!depth) return fc.oneof(text, rubyOf);
  const inner = lineOf(markup(depth - 1, links));
  const link = fc
    .tuple(lineOf(markup(depth - 1, false)), fc.constantFrom(...ADDRESSES))
    .map(([line, href]) => element('a', { href })(line));
  return fc.oneof(
    { weight: 3, arbitrary: text },
    rubyOf,
    inner.map(element('strong')),
    inner.map(element('em')),
    inner.map(element('span', { lang: 'en' })),
    inner.map(element('span', { dir: 'rtl' })),
    ...(links ? [link] : []),
  );
};
const inline = markup(2, true);

/** A phrase of one line. */
export const line: fc.Arbitrary<Phrase> = fc.oneof(
  { weight: 2, arbitrary: text },
  fc.array(inline, { minLength: 1, maxLength: 3 }).map(phraseOf),
);

/** A phrase of one or two lines. */
export const phrase: fc.Arbitrary<Phrase> = fc
  .tuple(line, fc.option(line, { nil: undefined, freq: 4 }))
  .map(([first, second]) =>
    second === undefined ? first : phraseOf([...[first].flat(), { tag: 'br', children: [] }, ...[second].flat()] as Inline[]),
  );

/** Text and ruby, which is all that a badge keeps. */
export const rubyText: fc.Arbitrary<Phrase> = fc.array(fc.oneof(text, rubyOf), { minLength: 1, maxLength: 3 }).map(phraseOf);

export const mark = fc.constantFrom(
  '☆',
  '◎',
  '○',
  '〇',
  '△',
  '▲',
  '×',
  '・',
  '★★☆',
  '●',
  '■',
  'A',
  'Ａ',
  'B+',
  '5',
  '４',
  '10',
  'a',
  'Ⅱ',
  '①',
  '↗',
  '👍🏽',
  '⚠️',
  '-',
  '※',
);

/** Words that the grammar can tell apart: a label without a mark does not look as if it had one, and one behind a mark does not begin with what parts the two. */
export const words = (label: fc.Arbitrary<Phrase>): fc.Arbitrary<Words> =>
  fc.record({ mark, label }, { requiredKeys: ['label'] }).filter(({ mark: own, label: given }) => {
    const text = plainText(given);
    return own === undefined ? wordsOf(given).mark === undefined : !/^[:：)）.．\s]/.test(text);
  });

/** A phrase that is one piece of markup: around a heading or a row's header, strong and em add nothing. */
export const isWhole = (given: Phrase): boolean =>
  Array.isArray(given) && given.length === 1 && typeof given[0] === 'object' && /^(strong|em|span)$/.test(given[0].tag);
