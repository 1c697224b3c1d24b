import { expect } from '@esm-bundle/chai';
import { linesOf, plainText, splitStrong, type Fact, type Phrase } from '@tomoni/plan';
import {
  columnOf,
  glossaryFromSections,
  namesFromSections,
  numberOfTitle,
  OVERVIEW_TERMS,
  overviewFromSections,
  previousEvaluationFromSections,
  entriesFromSections,
  sourcesFromSections,
  tidy,
  type OverviewCard,
} from '@tomoni/plan/read';
import { writeActors, writeGlossary, writeOverview, writePreviousEvaluation, writeProse, writeSources } from '@tomoni/plan/write';
import fc from 'fast-check';
import { readSections } from './sections.ts';
import { isWhole, line, phrase } from './testing/arbitrary.ts';
import { dom } from './testing/dom.ts';
import { keeps } from './testing/keeps.ts';

const isHeadingLike = (given: Phrase): boolean => splitStrong(linesOf(given)[0] ?? '')?.rest === '';
/** A line that typists' habits do not make something else of: no bullet before it, no known term. */
const isProse = (given: Phrase): boolean => {
  const { paragraphs, facts } = tidy({ heading: '', paragraphs: [given], items: [], facts: [], sections: [] }, OVERVIEW_TERMS);
  return paragraphs.length === 1 && facts.length === 0 && plainText(paragraphs[0]!) === plainText(given);
};
const hasColon = (given: Phrase): boolean => /[：:]/.test(plainText(given));
const title = phrase.filter((given) => !isWhole(given) && numberOfTitle(given).number === undefined);
const paragraph = phrase.filter((given) => !isHeadingLike(given) && isProse(given));
const oneLine = line.filter((given) => !isHeadingLike(given) && isProse(given));
const item = phrase.filter(isProse);
const some = <T>(each: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(each, { maxLength: 3 });
const atLeastOne = <T>(each: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(each, { minLength: 1, maxLength: 3 });
const id = fc.constantFrom('a', 'b-1');
const number = fc.constantFrom('（１）', '(2)', '①', '第１節', '1', '２．');
const date = fc.constantFrom('2017', '2021-03', '2019-05-01');
const url = fc.constantFrom('https://a.example/', 'https://b.example/x?y=1&z');
/** A value as long as it is one: 「なし」 and dashes mean that there is none. */
const value = oneLine.filter((given) => /[\p{L}\p{N}]/u.test(plainText(given)) && !/^なし|^[ー-]/.test(plainText(given)));
const isOwnTerm = (given: Phrase): boolean => columnOf(plainText(given), OVERVIEW_TERMS) !== undefined;

/** Where lists may hold records, an item that begins with strong and has several lines is one with a title. */
const prose = fc.record(
  {
    id,
    number,
    title: title.filter((given) => !isOwnTerm(given)),
    paragraphs: some(paragraph),
    items: some(item.filter((given) => !splitStrong(given))),
    facts: fc.constant<Fact[]>([]),
  },
  { requiredKeys: ['title', 'paragraphs', 'items', 'facts'] },
);

const overview: fc.Arbitrary<OverviewCard> = fc.record(
  {
    heading: title.filter((given) => !isOwnTerm(given)),
    title: value,
    edition: value,
    kind: value,
    period: fc.constantFrom({ start: 2026, end: 2030 }, { start: 1989, end: 1989 }, { start: 2018, end: 2023 }),
    draft: fc.constant(true),
    fictional: fc.constant(true),
    philosophy: fc.record({ text: paragraph, explanation: paragraph }, { requiredKeys: ['text'] }),
    sections: some(prose),
    facts: some(fc.record({ term: title.filter((given) => !isOwnTerm(given)), value: phrase })),
  },
  { requiredKeys: ['title', 'sections', 'facts'] },
);

describe('parts of a plan that are written and read back', () => {
  keeps(
    'overview',
    overview,
    (card) => writeOverview(card, { ids: true }),
    (element) => overviewFromSections(readSections(element, { factsOnly: true })),
  );
  keeps(
    'prose',
    atLeastOne(prose),
    (sections) => writeProse(sections, { ids: true }),
    (element) => entriesFromSections(readSections(element)),
  );
  keeps(
    'previous evaluation',
    atLeastOne(
      fc.record({ number, title, evaluation: some(item), issues: some(item) }, { requiredKeys: ['title', 'evaluation', 'issues'] }),
    ),
    writePreviousEvaluation,
    (element) => previousEvaluationFromSections(readSections(element)),
  );
  keeps(
    'glossary',
    atLeastOne(fc.record({ id, term: title, definition: paragraph }, { requiredKeys: ['term', 'definition'] })),
    (terms) => writeGlossary(terms, { ids: true }),
    (element) => glossaryFromSections(readSections(element)),
  );
  keeps(
    'sources',
    atLeastOne(
      fc.record(
        { title: line.filter((given) => !isWhole(given)), publisher: value, date, url, note: value.filter((given) => !hasColon(given)) },
        { requiredKeys: ['title'] },
      ),
    ),
    (sources) => writeSources(sources),
    (element) => sourcesFromSections(readSections(element)),
  );
  keeps(
    'actors',
    atLeastOne(item.filter((given) => !splitStrong(given))).map((names) => names.map((name) => ({ name }))),
    (actors) => writeActors(actors),
    (element) => namesFromSections(readSections(element)).map((name) => ({ name })),
  );
});

describe('parts of a plan as town sites write them', () => {
  const read = <T>(html: string, from: (sections: ReturnType<typeof readSections>) => T): T => from(readSections(dom(html)));

  it('previous evaluation under 【…】, as a list of terms, or as 項目：値', () => {
    const expected = [{ title: '担い手', evaluation: ['増えた'], issues: ['高齢化'] }];
    for (const html of [
      '<h3>担い手</h3><p><strong>【2次計画評価】</strong></p><ul><li>増えた</li></ul><p><strong>【課題】</strong></p><ul><li>高齢化</li></ul>',
      '<h3>担い手</h3><dl><dt>評価</dt><dd><ul><li>増えた</li></ul></dd><dt>課題</dt><dd><ul><li>高齢化</li></ul></dd></dl>',
      '<h3>担い手</h3><dl><dt>評価</dt><dd>増えた</dd><dt>残された課題</dt><dd>高齢化</dd></dl>',
    ]) {
      expect(read(html, previousEvaluationFromSections), html).to.deep.equal(expected);
    }
  });
  it('glossary as a table and as lines', () => {
    const expected = [
      { term: 'NPO', definition: '民間の団体' },
      { term: '共助', definition: '支え合い' },
    ];
    for (const html of [
      '<table><tr><th>用語</th><th>説明</th></tr><tr><td>NPO</td><td>民間の団体</td></tr><tr><td>共助</td><td>支え合い</td></tr></table>',
      '<ul><li>NPO：民間の団体</li><li>共助：支え合い</li></ul>',
      '<h3>用語の説明</h3><dl><dt>NPO</dt><dd>民間の団体</dd><dt>共助</dt><dd>支え合い</dd></dl>',
      '<h3>NPO</h3><p>民間の団体</p><h3>共助</h3><p>支え合い</p>',
    ]) {
      expect(read(html, glossaryFromSections), html).to.deep.equal(expected);
    }
  });
  it('sources as a plain list', () => {
    expect(read('<ol><li>計画書<br>第６章の抜粋</li><li>社会福祉法</li></ol>', sourcesFromSections)).to.deep.equal([
      { title: '計画書', note: '第６章の抜粋' },
      { title: '社会福祉法' },
    ]);
  });
  it('actors in a sentence', () => {
    expect(read('<p>市民、自治会、ＮＰＯ</p>', namesFromSections)).to.deep.equal(['市民', '自治会', 'ＮＰＯ']);
  });
});
