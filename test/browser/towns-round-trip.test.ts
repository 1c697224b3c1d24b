import { expect } from '@esm-bundle/chai';
import { localise, plainText, type Phrase, type PlanDocument, type Text } from '@tomoni/plan';
import { itemsOf, reportOf } from '@tomoni/plan/ask';
import { readPlan } from '@tomoni/plan/document';
import {
  assessmentsFromRows,
  BODY_TABLE,
  channelsFromSections,
  cycleFromSections,
  fundingFromSections,
  INDICATOR_TABLE,
  legalBasisFromSections,
  nodesFromOutline,
  OFFICE_TABLE,
  recordsToRows,
  rolesFromSections,
  scaleFromWordList,
} from '@tomoni/plan/read';
import {
  rowsOfNouns,
  writeAssessments,
  writeChannels,
  writeCycle,
  writeFunding,
  writeLegalBasis,
  writeNodes,
  writeProse,
  writeRecords,
  writeRoles,
  writeScale,
} from '@tomoni/plan/write';
import ichinoseki from '@tomoni/towns/ichinoseki/plan.json';
import kuki from '@tomoni/towns/kuki/plan.json';
import oshu from '@tomoni/towns/oshu/plan.json';
import shimonoseki from '@tomoni/towns/shimonoseki/plan.json';
import tomoniCho from '@tomoni/towns/tomoni-cho/plan.json';
import yamagata from '@tomoni/towns/yamagata/plan.json';
import { readOutline } from '../../packages/elements/src/light-dom/outline.ts';
import { readRecords } from '../../packages/elements/src/light-dom/records.ts';
import { readSections } from '../../packages/elements/src/light-dom/sections.ts';
import { dom } from '../../packages/elements/src/light-dom/testing/dom.ts';
import { readWordList } from '../../packages/elements/src/light-dom/word-list.ts';

/** What a page cannot say: what points to other nouns, and where the facts come from. */
const UNSAID = new Set([
  'id',
  'actor',
  'summarised',
  'source',
  'axis',
  'tone',
  'current',
  'topic',
  'node',
  'parent',
  'level',
  'shortLabel',
  'coordinateAccuracy',
]);

/** A noun as a page in the document's language says it: no ids, each text in one language, nothing empty. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  if ('ja' in value) return localise(value as Text, 'ja').text;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, each]) => !UNSAID.has(name) && each !== undefined && each !== null && !(Array.isArray(each) && each.length === 0))
      .map(([name, each]) => [name, said(each)]),
  );
}

/** `1-1 気軽に集まれる場`, as the writers join a number and its title. */
const numbered = (number: string | undefined, title: Phrase): string => {
  const text = typeof title === 'string' ? title : localise(title as Text, 'ja').text;
  return number ? `${number}${/[^\p{L}\p{Nd}\p{Nl}]$/u.test(number) ? '' : ' '}${text}` : text;
};

const withoutRows = (records: object[]): object[] =>
  records.map(({ row: _, extra: __, ...fields }: { row?: number; extra?: unknown[] }) => fields);

for (const input of [yamagata, kuki, ichinoseki, shimonoseki, oshu, tomoniCho]) {
  const read = readPlan(input, { language: 'en' });
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  const { plan }: { plan: PlanDocument } = read;

  describe(`the plan of ${plainText(plan.plan.publisher.name)} as plain HTML`, () => {
    const same = (name: string, nouns: readonly unknown[], again: () => unknown): void => {
      if (nouns.length) it(`says all of its ${name}`, () => expect(said(again())).to.deep.equal(said(nouns)));
    };
    same('roles', plan.roles, () => rolesFromSections(readSections(dom(writeRoles(plan.roles)))));
    same('cycles', plan.cycles, () => plan.cycles.map((cycle) => cycleFromSections(readSections(dom(writeCycle(cycle))))));
    same(
      'scales',
      plan.scales.map(({ steps }) => ({ steps })),
      () => plan.scales.map((scale) => scaleFromWordList(readWordList(dom(writeScale(scale))))),
    );
    same('funding', plan.funding, () => fundingFromSections(readSections(dom(writeFunding(plan.funding)))));
    same('channels', plan.channels, () => channelsFromSections(readSections(dom(writeChannels(plan.channels)))));
    same('legal basis', plan.legalBasis, () => legalBasisFromSections(readSections(dom(writeLegalBasis(plan.legalBasis)))));
    same(
      'sections',
      plan.sections.map(({ number, title, paragraphs, items }) => ({
        heading: `${number ?? ''}${plainText(title)}`.replace(/\s/g, ''),
        paragraphs,
        items,
      })),
      () =>
        readSections(dom(writeProse(plan.sections))).map((section) => ({
          ...section,
          heading: plainText(section.heading).replace(/\s/g, ''),
        })),
    );
    const byPlace = (nodes: PlanDocument['nodes'], parent?: string): PlanDocument['nodes'] =>
      nodes.flatMap((node) => (node.parent === parent ? [node, ...byPlace(nodes, node.id)] : []));
    same('nodes', byPlace(plan.nodes), () => nodesFromOutline(readOutline(dom(writeNodes(plan.nodes)))));

    for (const wide of [false, true]) {
      const { items } = reportOf(plan);
      // Two assessors in one year are two rows; a row that has a column a year has room for one.
      const given = wide
        ? items.map((item) => ({
            ...item,
            entries: item.entries.filter((one, index, all) => all.findIndex(({ fiscalYear }) => fiscalYear === one.fiscalYear) === index),
          }))
        : items;
      const asRead = given.map(({ number, title, goal, entries }) => ({
        title: numbered(number, title),
        goal: goal && { title: numbered(goal.number, goal.title) },
        entries: entries.map(({ fiscalYear, checkpoint, assessor, progress, direction, comment }) => ({
          fiscalYear,
          checkpoint,
          assessor,
          progress: progress && { mark: progress.mark, label: progress.label },
          direction: direction && { mark: direction.mark, label: direction.label },
          comment,
        })),
      }));
      same(`assessments ${wide ? 'in a column a year' : 'in a row an item and year'}`, asRead, () =>
        itemsOf(withoutRows(assessmentsFromRows(readRecords(dom(writeAssessments(given, { wide })))).records) as never),
      );
    }

    for (const as of ['table', 'lists'] as const) {
      const records =
        (nouns: readonly object[], table: typeof OFFICE_TABLE | typeof BODY_TABLE | typeof INDICATOR_TABLE) => (): object[] => {
          const { records: found, problems } = recordsToRows<object>(
            readRecords(dom(writeRecords(rowsOfNouns(nouns, table), { as }))),
            table as never,
          );
          expect(problems).to.deep.equal([]);
          return withoutRows(found);
        };
      const offices = as === 'lists' ? plan.offices.map(({ number: _, ...office }) => office) : plan.offices;
      same(`offices as ${as}`, offices, records(offices, OFFICE_TABLE));
      const bodies = plan.bodies.map(({ parent: _, ...body }) => body);
      same(`bodies as ${as}`, bodies, records(bodies, BODY_TABLE));
      same(
        `indicators as ${as}`,
        plan.indicators,
        records(
          plan.indicators.map(({ node: _, ...indicator }) => indicator),
          INDICATOR_TABLE,
        ),
      );
    }
  });
}
