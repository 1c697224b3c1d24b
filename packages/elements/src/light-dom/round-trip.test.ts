import { expect } from '@esm-bundle/chai';
import { linesOf, splitStrong, type OutlineNode, type Phrase, type Row, type Section } from '@tomoni/plan';
import { writeOutline, writeRecords, writeSections, writeWords, writeList, phraseHtml } from '@tomoni/plan/write';
import fc from 'fast-check';
import { readInline } from './inline.ts';
import { readOutline } from './outline.ts';
import { readRecords } from './records.ts';
import { readSections } from './sections.ts';
import { line, phrase, rubyText, text, words } from './testing/arbitrary.ts';
import { damages } from './testing/damage.ts';
import { dom } from './testing/dom.ts';
import { readWordList } from './word-list.ts';
import { readWords } from './words.ts';

/** What is written reads back as the same data, and so it does after every editor. */
function roundTrip<T>(data: fc.Arbitrary<T>, write: (data: T) => string, read: (element: Element) => T, except: string[] = []): void {
  it('reads back what was written', () => {
    fc.assert(
      fc.property(data, (given) => {
        const html = write(given);
        expect(read(dom(html)), html).to.deep.equal(given);
      }),
      { numRuns: 100, seed: 2026 },
    );
  });
  for (const [name, damage] of Object.entries(damages)) {
    if (except.includes(name)) continue;
    it(`also after ${name}`, () => {
      fc.assert(
        fc.property(data, (given) => {
          const element = dom(write(given));
          damage(element);
          expect(read(element), element.innerHTML).to.deep.equal(given);
        }),
        { numRuns: 15, seed: 2026 },
      );
    });
  }
}

describe('inline text', () => roundTrip(phrase, phraseHtml, readInline));

describe('words of a badge', () => roundTrip(words(rubyText), writeWords, readWords));

describe('words of a legend', () =>
  roundTrip(
    fc.array(words(line), { minLength: 1, maxLength: 4 }),
    (list) => writeList(list.map(({ mark: own, label }) => (own ? [`${own} `, ...[label].flat()] : label) as Phrase)),
    readWordList,
  ));

/** Strong as a whole is how editors write headings. */
const isHeadingLike = (given: Phrase): boolean => linesOf(given).length > 0 && splitStrong(linesOf(given)[0]!)?.rest === '';
const isWhole = (given: Phrase): boolean =>
  Array.isArray(given) && given.length === 1 && typeof given[0] === 'object' && /^(strong|em|span)$/.test(given[0].tag);
const heading = phrase.filter((given) => !isWhole(given));
const paragraph = phrase.filter((given) => !isHeadingLike(given));
const prose = { heading, paragraphs: fc.array(paragraph, { maxLength: 2 }), items: fc.array(phrase, { maxLength: 3 }) };
const section = (depth: number): fc.Arbitrary<Section> =>
  fc.record({
    ...prose,
    facts: fc.array(fc.record({ term: heading, value: phrase }), { maxLength: 2 }),
    sections: depth ? fc.array(section(depth - 1), { maxLength: 2 }) : fc.constant([]),
  });
const lead: fc.Arbitrary<Section> = fc.record({
  ...prose,
  heading: fc.constant<Phrase>(''),
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
  items: fc.array(text as fc.Arbitrary<Phrase>, { maxLength: 2 }),
  facts: fc.constant<Section['facts']>([]),
  sections: fc.constant<Section[]>([]),
});
const sections: fc.Arbitrary<Section[]> = fc
  .tuple(fc.option(lead, { nil: undefined }), fc.array(section(2), { minLength: 1, maxLength: 3 }))
  .map(([first, rest]) => (first ? [first, ...rest] : rest));

describe('sections', () => roundTrip<Section[]>(sections, writeSections, readSections));

const outline = (depth: number): fc.Arbitrary<OutlineNode[]> =>
  fc.array(fc.record({ content: phrase, children: depth ? outline(depth - 1) : fc.constant([]) }), { maxLength: 3 });

describe('outline', () =>
  roundTrip(
    outline(3).filter((nodes) => nodes.length > 0),
    writeOutline,
    readOutline,
  ));

const rows: fc.Arbitrary<Row[]> = fc
  .uniqueArray(
    text.map((name) => name.replace(/\s+/g, ' ')),
    { minLength: 2, maxLength: 4 },
  )
  .chain((columns) => {
    const full = fc.tuple(...columns.map((_, index) => (index ? phrase : heading)));
    const row = fc
      .tuple(full, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
      .map(([values, kept]) => columns.flatMap((column, index) => (index === 0 || kept[index] ? [{ column, value: values[index]! }] : [])));
    const first = full.map((values) => columns.map((column, index) => ({ column, value: values[index]! })));
    return fc.tuple(first, fc.array(row, { maxLength: 3 }));
  })
  .map(([first, others]) => [first, ...others].map((cells, index) => ({ number: index + 1, cells })));

describe('records', () => roundTrip<Row[]>(rows, (given) => writeRecords(given, { caption: '一覧' }), readRecords));
