import { linesOf, plainText, splitStrong, type Phrase } from '@tomoni/plan';
import {
  channelsFromSections,
  cycleFromSections,
  fundingFromSections,
  legalBasisFromSections,
  nodesFromOutline,
  numberOfTitle,
  rolesFromSections,
  scaleFromWordList,
  tidy,
  columnOf,
  NODE_TERMS,
  ROLE_TERMS,
  type RoleCard,
  type StepCard,
} from '@tomoni/plan/read';
import { writeChannels, writeCycle, writeFunding, writeLegalBasis, writeNodes, writeRoles, writeScale } from '@tomoni/plan/write';
import fc from 'fast-check';
import { readOutline } from './outline.ts';
import { readSections } from './sections.ts';
import { isWhole, line, phrase, text, words } from './testing/arbitrary.ts';
import { keeps } from './testing/keeps.ts';
import { readWordList } from './word-list.ts';

const isHeadingLike = (given: Phrase): boolean => splitStrong(linesOf(given)[0] ?? '')?.rest === '';
/** A line that typists' habits do not make something else of: no bullet before it, no known term. */
const isProse = (given: Phrase): boolean => {
  const { paragraphs, facts } = tidy({ heading: '', paragraphs: [given], items: [], facts: [], sections: [] }, ROLE_TERMS);
  return paragraphs.length === 1 && facts.length === 0 && plainText(paragraphs[0]!) === plainText(given);
};
const title = phrase.filter((given) => !isWhole(given) && numberOfTitle(given).number === undefined);
const paragraph = phrase.filter((given) => !isHeadingLike(given) && isProse(given));
const item = phrase.filter(isProse);
const some = <T>(each: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(each, { maxLength: 3 });
const id = fc.constantFrom('jumin', 'a-1');
const number = fc.constantFrom('（１）', '(2)', '①', '第１節', '1', '２．', 'Ⅱ', '1-2');

const facts = some(fc.record({ term: title.filter((term) => !columnOf(plainText(term), ROLE_TERMS)), value: phrase }));
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
    nodesFromOutline([{ content: given, children: [] }])[0]!.flags.length === 0 &&
    !columnOf(plainText(given).split(/[：:]/)[0]!, NODE_TERMS);
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
