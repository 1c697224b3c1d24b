import { expect } from '@esm-bundle/chai';
import { linesOf, plainText, type Phrase } from '@tomoni/plan';
import {
  addRelatedPlans,
  hierarchyFromOutline,
  numberOfTitle,
  quietRecords,
  RELATED_PLAN_TABLE,
  type HierarchyCard,
} from '@tomoni/plan/read';
import { writeHierarchy, writeRelations } from '@tomoni/plan/write';
import fc from 'fast-check';
import { readOutline } from '../light-dom/outline.ts';
import { readRecords } from '../light-dom/records.ts';
import { readSentences } from '../light-dom/sentences.ts';
import { isWhole, line, text } from '../light-dom/testing/arbitrary.ts';
import { damages } from '../light-dom/testing/damage.ts';
import { dom } from '../light-dom/testing/dom.ts';

const RUNS = { numRuns: 100, seed: 2026 };

/** A title: one line that is no sentence and does not look like a number. */
const isTitle = (given: Phrase): boolean =>
  linesOf(given).length === 1 && !/[。.]\s*$|^[\s\d０-９：:]/.test(plainText(given)) && !numberOfTitle(given).number;
const title = line.filter((given) => isTitle(given) && !isWhole(given));
const policy = fc.record({ number: fc.constantFrom('①', '３', '3-1'), title: text.filter(isTitle) }, { requiredKeys: ['title'] });
const edges = fc.uniqueArray(fc.constantFrom<Phrase>('上位計画', '連動', '調和・連携', '整合', 'この計画が上位'), {
  minLength: 1,
  maxLength: 3,
});

const plan = (depth: number): fc.Arbitrary<HierarchyCard> =>
  fc.record(
    {
      title,
      edges,
      isThis: fc.constant(true),
      kind: title,
      publisher: title,
      number: fc.constantFrom('②', '5', '（３）'),
      field: title,
      philosophy: title,
      policies: fc.array(policy, { minLength: 1, maxLength: 3 }),
      plans: depth ? fc.array(plan(depth - 1), { maxLength: 3 }) : fc.constant([]),
    },
    { requiredKeys: ['title', 'plans'] },
  );

describe('the plans around a plan', () => {
  const read = (element: Element): HierarchyCard[] => hierarchyFromOutline(readOutline(element)).plans;

  it('read back as they were written', () => {
    fc.assert(
      fc.property(fc.array(plan(2), { minLength: 1, maxLength: 3 }), (plans) => {
        const html = writeHierarchy(plans);
        expect(read(dom(html)), html).to.deep.equal(plans);
      }),
      RUNS,
    );
  });

  for (const [name, damage] of Object.entries(damages)) {
    it(`also after ${name}`, () => {
      fc.assert(
        fc.property(fc.array(plan(1), { minLength: 1, maxLength: 2 }), (plans) => {
          const element = dom(writeHierarchy(plans));
          damage(element);
          expect(read(element), element.innerHTML).to.deep.equal(plans);
        }),
        { ...RUNS, numRuns: 15 },
      );
    });
  }

  it('read back from a table with the bare lists before it', () => {
    // A table of one column is no data.
    const related = fc.tuple(plan(0), edges).map(([given, words]) => ({ ...given, edges: words }));
    const unique = fc.uniqueArray(related, {
      minLength: 1,
      maxLength: 4,
      selector: (each) =>
        plainText(each.title)
          .normalize('NFKC')
          .toLowerCase()
          .replace(/[\sー-]/g, ''),
    });
    fc.assert(
      fc.property(unique, (plans) => {
        const element = dom(writeHierarchy(plans, { as: 'bare' }) + writeHierarchy(plans, { as: 'table', caption: '一覧' }));
        const bare = hierarchyFromOutline(readOutline(element.querySelector('ul')!)).plans;
        expect(
          addRelatedPlans(bare, quietRecords(readRecords(element), RELATED_PLAN_TABLE)).map(({ title: name }) => plainText(name)),
        ).to.deep.equal(plans.map(({ title: name }) => plainText(name)));
      }),
      { ...RUNS, numRuns: 30 },
    );
  });
});

describe('sentences', () => {
  const sentence = line.map((given): Phrase => [given, 'に報告します。'].flat() as Phrase);
  const label = fc.constantFrom<Phrase>('報告', '連携・調整', '評価、意見');
  const relation = fc.record({ sentence, label }, { requiredKeys: ['sentence'] });
  it('read back with their words', () => {
    fc.assert(
      fc.property(fc.array(relation, { minLength: 1, maxLength: 4 }), (relations) => {
        const found = readSentences(dom(writeRelations(relations)), () => true);
        const said = (all: readonly { sentence: Phrase; label?: Phrase }[]) =>
          all.map((each) => [plainText(each.sentence), each.label && plainText(each.label)]);
        expect(said(found)).to.deep.equal(said(relations));
      }),
      RUNS,
    );
  });
});
