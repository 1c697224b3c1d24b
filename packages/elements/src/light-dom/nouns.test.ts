import { expect } from '@esm-bundle/chai';
import { linesOf, plainText, splitStrong, type Phrase } from '@tomoni/plan';
import {
  channelsFromSections,
  cycleFromSections,
  fundingFromSections,
  legalBasisFromSections,
  nodesFromOutline,
  numberOfTitle,
  recordsToRows,
  rolesFromSections,
  scaleFromWordList,
  tidy,
  vocabulary,
  columnOf,
  type RoleCard,
  type StepCard,
} from '@tomoni/plan/read';
import {
  rowsOfNouns,
  writeChannels,
  writeCycle,
  writeFunding,
  writeLegalBasis,
  writeNodes,
  writeRecords,
  writeRoles,
  writeScale,
} from '@tomoni/plan/write';
import fc from 'fast-check';
import { readOutline } from './outline.ts';
import { readRecords } from './records.ts';
import { readSections } from './sections.ts';
import { line, phrase, text, words } from './testing/arbitrary.ts';
import { dom } from './testing/dom.ts';
import { readWordList } from './word-list.ts';

/** Nouns that are written as plain HTML read back as the same nouns. */
function keeps<T>(name: string, data: fc.Arbitrary<T>, write: (data: T) => string, read: (element: Element) => unknown): void {
  it(name, () => {
    fc.assert(
      fc.property(data, (given) => {
        const html = write(given);
        expect(read(dom(html)), html).to.deep.equal(given);
      }),
      { numRuns: 100, seed: 2026 },
    );
  });
}

const isWhole = (given: Phrase): boolean =>
  Array.isArray(given) && given.length === 1 && typeof given[0] === 'object' && /^(strong|em|span)$/.test(given[0].tag);
const isHeadingLike = (given: Phrase): boolean => splitStrong(linesOf(given)[0] ?? '')?.rest === '';
/** A line that typists' habits do not make something else of: no bullet before it, no known term. */
const isProse = (given: Phrase): boolean => {
  const { paragraphs, facts } = tidy({ heading: '', paragraphs: [given], items: [], facts: [], sections: [] }, 'roles');
  return paragraphs.length === 1 && facts.length === 0 && plainText(paragraphs[0]!) === plainText(given);
};
const title = phrase.filter((given) => !isWhole(given) && numberOfTitle(given).number === undefined);
const paragraph = phrase.filter((given) => !isHeadingLike(given) && isProse(given));
const item = phrase.filter(isProse);
const some = <T>(each: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(each, { maxLength: 3 });
const id = fc.constantFrom('jumin', 'a-1');
const number = fc.constantFrom('（１）', '(2)', '①', '第１節', '1', '２．', 'Ⅱ', '1-2');

const facts = some(fc.record({ term: title.filter((term) => !columnOf(plainText(term), 'roles')), value: phrase }));
const role: fc.Arbitrary<RoleCard> = fc.record(
  {
    id,
    number,
    title,
    paragraphs: some(paragraph),
    actions: some(item),
    facts,
    lawRef: phrase,
    tier: fc.constantFrom('自助', '互助', '共助', '公助'),
  },
  { requiredKeys: ['title', 'paragraphs', 'actions', 'facts'] },
);

const phaseName = text.filter(
  (name) => !/[（(［[【〔「:：・･/／\s]/.test(name) && numberOfTitle(name).number === undefined && !/^[a-z]/i.test(name),
);
const phase = fc.record(
  {
    id,
    label: fc.constantFrom('Plan', 'Do', 'Ｃｈｅｃｋ', 'A'),
    name: phaseName as fc.Arbitrary<Phrase>,
    paragraphs: some(paragraph),
    items: some(item),
  },
  { requiredKeys: ['name', 'paragraphs', 'items'] },
);

describe('nouns that are written and read back', () => {
  keeps(
    'roles',
    fc.array(role, { minLength: 1, maxLength: 3 }),
    (roles) => writeRoles(roles, { ids: true }),
    (element) => rolesFromSections(readSections(element)),
  );
  keeps(
    'cycles',
    fc.record({ title, phases: fc.array(phase, { minLength: 2, maxLength: 4 }) }, { requiredKeys: ['phases'] }),
    (cycle) => writeCycle(cycle, { ids: true }),
    (element) => cycleFromSections(readSections(element)),
  );
  keeps(
    'scales',
    fc
      .array(
        fc.tuple(
          words(line.filter((label) => !splitStrong(label) && [...plainText(label)].length > 1)),
          fc.option(
            line.filter((note) => !/^[\s：:]/.test(plainText(note))),
            { nil: undefined },
          ),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((steps) => ({
        steps: steps.map(([step, note], index): StepCard => ({ ...step, ...(note !== undefined && { note }), order: index + 1 })),
      })),
    writeScale,
    (element) => scaleFromWordList(readWordList(element)),
  );
  keeps(
    'funding',
    fc.array(fc.record({ id, title, paragraphs: some(paragraph), items: some(item) }, { requiredKeys: ['title', 'paragraphs', 'items'] }), {
      minLength: 1,
      maxLength: 3,
    }),
    (funding) => writeFunding(funding, { ids: true }),
    (element) => fundingFromSections(readSections(element)),
  );
  keeps(
    'channels',
    fc.array(fc.record({ title, description: paragraph }, { requiredKeys: ['title'] }), { minLength: 2, maxLength: 3 }),
    writeChannels,
    (element) => channelsFromSections(readSections(element)),
  );
  keeps(
    'legal basis',
    fc.array(
      fc.record(
        {
          title,
          law: phrase,
          article: phrase,
          date: fc.constantFrom('2017-06-02', '2017-06', '2017'),
          paragraphs: some(paragraph),
          items: some(fc.record({ title, text: paragraph })),
        },
        { requiredKeys: ['title', 'law', 'paragraphs', 'items'] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    writeLegalBasis,
    (element) => legalBasisFromSections(readSections(element)),
  );
});

describe('the goal tree that is written and read back', () => {
  const isPlain = (given: Phrase): boolean =>
    nodesFromOutline([{ content: given, children: [] }])[0]!.flags.length === 0 && !columnOf(plainText(given).split(/[：:]/)[0]!, 'nodes');
  const name = line.filter(
    (given) => [given, `${plainText(given)}（新）`].every((each) => numberOfTitle(each).number === undefined) && isPlain(given),
  );
  const fields = fc.record(
    {
      number,
      title: name,
      flags: fc.constantFrom<string[]>([], ['新'], ['新', '重点']),
      subtitle: line,
      issue: line,
      response: line,
      measures: some(line),
      actions: some(line),
    },
    { requiredKeys: ['title', 'flags', 'measures', 'actions'] },
  );
  const tree = fc
    .array(fc.tuple(fields, fc.array(fields, { maxLength: 2 })), { minLength: 1, maxLength: 3 })
    .map((goals) =>
      goals.flatMap(([goal, below], index) => [
        { id: String(index + 1), level: 'level-1', ...goal },
        ...below.map((node, place) => ({ id: `${index + 1}-${place + 1}`, parent: String(index + 1), level: 'level-2', ...node })),
      ]),
    );
  keeps('nodes', tree, writeNodes, (element) => nodesFromOutline(readOutline(element)));
});

const optional = <T>(fields: { [Key in keyof T]: fc.Arbitrary<T[Key]> }, name: keyof T) => fc.record(fields, { requiredKeys: [name] });
/** A name that no typist would take for a line `項目：値`, nor for an empty cell. */
const cell = line.filter((given) => !isWhole(given) && !/[:：]/.test(plainText(given)) && !/^[-－・/]+$/.test(plainText(given)));
const phone = fc.constantFrom('0191-23-6020', '0120-279-338(内線5)');
const year = fc.integer({ min: 2000, max: 2040 });
const values = fc.array(
  cell.filter((given) => !/[、，,；;]/.test(plainText(given))),
  { minLength: 1, maxLength: 3 },
);

const TABLES: { [Table in 'offices' | 'windows' | 'indicators' | 'assessments' | 'bodies']: fc.Arbitrary<object> } = {
  offices: optional(
    {
      number: fc.nat(99),
      name: cell,
      kind: fc.constantFrom('head', 'branch'),
      postalCode: fc.constant('021-0877'),
      address: cell,
      phone,
      fax: phone,
      email: fc.constant('a@b.example'),
      latitude: fc.constantFrom(38.926984, -1.5),
      longitude: fc.constant(141.130277),
      hours: cell,
      note: cell,
    },
    'name',
  ),
  windows: optional(
    {
      name: cell,
      kana: fc.constant('くらし'),
      themes: values,
      audience: values,
      description: cell,
      place: cell,
      address: cell,
      phone,
      url: fc.constant('https://a.example/x?y=1&z=2'),
      hours: cell,
      closed: cell,
      checked: fc.constant('2026-04-01'),
    },
    'name',
  ),
  indicators: optional(
    {
      node: cell,
      title: cell,
      unit: fc.constantFrom('%', '人'),
      baseline: fc.record({ value: fc.constantFrom(27.5, 0, -3, 1200), fiscalYear: year, survey: cell }),
      direction: fc.constantFrom('increase', 'decrease', 'maintain'),
      target: fc.record({ value: fc.nat(100), fiscalYear: year }),
      tolerance: fc.constant(3),
      observations: fc
        .uniqueArray(fc.record({ fiscalYear: year, value: fc.nat(100) }), {
          selector: ({ fiscalYear }) => fiscalYear,
          minLength: 1,
          maxLength: 3,
        })
        .map((all) => all.toSorted((a, b) => a.fiscalYear - b.fiscalYear)),
      note: cell,
    },
    'title',
  ),
  assessments: optional(
    { target: cell, fiscalYear: year, checkpoint: cell, assessor: cell, progress: words(cell), direction: words(cell), comment: cell },
    'target',
  ),
  bodies: optional(
    {
      name: cell,
      side: fc.constantFrom('municipality', 'council', 'joint', 'independent'),
      kind: cell,
      membership: cell,
      maximum: fc.nat(50),
      duties: values,
      planned: fc.constant(true),
      parent: cell,
    },
    'name',
  ),
};

describe('records that are written and read back', () => {
  for (const [table, record] of Object.entries(TABLES)) {
    for (const as of ['table', 'lists'] as const) {
      const name = table as keyof typeof TABLES;
      // A table has two columns at least; a list names a record by its heading, which has to be the name, not a number before it.
      const data = fc.array(
        record.filter((each) => Object.keys(each).length > 1 && !(as === 'lists' && 'number' in each)),
        { minLength: 1, maxLength: 3 },
      );
      keeps(
        `${table} as ${as}`,
        data,
        (given) => writeRecords(rowsOfNouns(name, given), { as }),
        (element) => {
          const { records, problems } = recordsToRows(readRecords(element), name);
          expect(problems).to.deep.equal([]);
          return records.map(({ row, extra, ...fields }) => {
            expect([row > 0, extra]).to.deep.equal([true, []]);
            return fields;
          });
        },
      );
    }
  }
  it('by the words that the vocabulary prefers', () => expect(Object.keys(vocabulary)).to.include.members(Object.keys(TABLES)));
});
