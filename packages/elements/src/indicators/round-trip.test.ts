import { expect } from '@esm-bundle/chai';
import { plainText } from '@tomoni/plan';
import { itemsOf, type ReportItem } from '@tomoni/plan/ask';
import { assessmentRows, ASSESSMENT_TABLE, INDICATOR_TABLE, quietRecords, recordsToRows, type IndicatorCard } from '@tomoni/plan/read';
import { writeAssessments, writeIndicators } from '@tomoni/plan/write';
import fc from 'fast-check';
import { readRecords } from '../light-dom/records.ts';
import { rubyText, words } from '../light-dom/testing/arbitrary.ts';
import { dom } from '../light-dom/testing/dom.ts';

const year = fc.integer({ min: 1990, max: 2060 });
const value = fc.integer({ min: -100_000, max: 100_000 }).map((tenths) => tenths / 10);
const NOTHING = /^([-‐-―−－ー…/／]+|なし|無し|該当なし|未設定|未定|非公開)?$/;
/** A cell with a dash alone says that there is nothing. */
const said = rubyText.filter((phrase) => !NOTHING.test(plainText(phrase).trim()));
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

const indicator: fc.Arbitrary<IndicatorCard> = fc
  .record({
    title: said,
    node: some(said),
    unit: fc.constantFrom('%', 'か所', '人', '件', '世帯', '％', '回/年'),
    baseline: some(fc.record({ value, fiscalYear: some(year), survey: some(said) })),
    direction: some(fc.constantFrom('increase' as const, 'decrease' as const, 'maintain' as const)),
    target: some(fc.record({ value, fiscalYear: some(year) })),
    tolerance: some(fc.nat({ max: 50 }).map((tenths) => tenths / 10)),
    observations: fc
      .uniqueArray(fc.record({ value, fiscalYear: year, survey: some(said) }), { selector: ({ fiscalYear }) => fiscalYear, maxLength: 4 })
      .map((all) => all.toSorted((a, b) => a.fiscalYear - b.fiscalYear)),
    note: some(said),
  })
  .map((each) => each as IndicatorCard);

/** Without what is not there. */
const bare = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data, (_, each: unknown) => (Array.isArray(each) && !each.length ? undefined : each)));

describe('indicators', () => {
  for (const as of ['table', 'lists'] as const) {
    it(`read back as they were written, as ${as}`, () => {
      fc.assert(
        fc.property(fc.array(indicator, { minLength: 1, maxLength: 4 }), (given) => {
          const html = writeIndicators(given, { as, caption: '成果指標' });
          const { records, problems } = recordsToRows(readRecords(dom(html)), INDICATOR_TABLE);
          expect(problems, html).to.deep.equal([]);
          expect(bare(records.map(({ row: _, extra: __, ...card }) => card)), html).to.deep.equal(bare(given));
        }),
        { numRuns: 100, seed: 2026 },
      );
    });
  }

  it('have years in their order, whichever indicator has them', () => {
    const of = (...years: number[]): IndicatorCard => ({
      title: '甲',
      unit: '件',
      observations: years.map((each) => ({ fiscalYear: each, value: 1 })),
    });
    const heads = [...dom(writeIndicators([of(2024, 2026), of(2023, 2025)])).querySelectorAll('thead th')].map((head) => head.textContent);
    expect(heads.slice(2)).to.deep.equal([2023, 2024, 2025, 2026].map((each) => `令和${each - 2018}年度（${each}年度）`));
  });
});

const entry = fc.record({
  fiscalYear: year,
  checkpoint: some(said),
  assessor: some(said),
  progress: some(words(said)),
  direction: some(words(said)),
  comment: said,
});
const item = fc.record({
  title: said,
  goal: some(said.map((title) => ({ title }))),
  entries: fc
    .uniqueArray(entry, { selector: ({ fiscalYear }) => fiscalYear, maxLength: 3 })
    .map((all) => all.toSorted((a, b) => a.fiscalYear - b.fiscalYear)),
});
/** Items of one name and goal are one item. */
const items = fc.uniqueArray(item, {
  selector: ({ title, goal }) =>
    JSON.stringify([plainText(title), goal && plainText(goal.title)])
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\s/g, ''),
  minLength: 1,
  maxLength: 4,
});

/** A table with nothing but names is no report. */
const reports = items.filter((given) => given.some(({ entries }) => entries.length > 0));

describe('assessments', () => {
  for (const wide of [false, true]) {
    it(`read back as they were written, ${wide ? 'a column a year' : 'a row an item and year'}`, () => {
      fc.assert(
        fc.property(reports, (given) => {
          const html = writeAssessments(given as ReportItem[], { wide, caption: '評価' });
          const read = itemsOf(
            quietRecords(assessmentRows(readRecords(dom(html))), ASSESSMENT_TABLE).map(({ row: _, extra: __, ...card }) => card),
          );
          expect(bare(read), html).to.deep.equal(bare(given));
        }),
        { numRuns: 100, seed: 2026 },
      );
    });
  }
});
