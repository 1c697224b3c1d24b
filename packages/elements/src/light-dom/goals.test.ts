import { expect } from '@esm-bundle/chai';
import { fold, plainText, type Phrase } from '@tomoni/plan';
import {
  columnOf,
  goalsFromOutline,
  goalsFromTables,
  nodesFromOutline,
  NODE_TERMS,
  numberOfTitle,
  type GoalsOfPage,
  type NodeCard,
} from '@tomoni/plan/read';
import { writeNodes, writeNodeTables } from '@tomoni/plan/write';
import fc from 'fast-check';
import { readGridTables } from './grid-tables.ts';
import { readOutline } from './outline.ts';
import { line } from './testing/arbitrary.ts';
import { dom } from './testing/dom.ts';
import { keeps } from './testing/keeps.ts';

const some = <T>(each: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(each, { maxLength: 3 });

describe('the goal tree with its levels, written and read back', () => {
  const isPlain = (given: Phrase): boolean =>
    nodesFromOutline([{ content: given, children: [] }])[0]!.flags.length === 0 &&
    !columnOf(plainText(given).split(/[：:]/)[0]!, NODE_TERMS);
  const name = line.filter(
    (given) => [given, `${plainText(given)}（新）`].every((each) => numberOfTitle(each).number === undefined) && isPlain(given),
  );

  const words = fc.constantFrom({ mark: '◎', label: '計画より進んでいる' }, { mark: 'B', label: '目標どおり' }, { label: '拡充' });
  const NUMBERS = ['1', '(1)', '第１節', '①', '1-2'];
  const said = fc.record(
    {
      number: fc.constantFrom(...NUMBERS),
      title: name.filter((given) => !/^[\p{Nd}○☆×・※①Ⅱ「（]/u.test(plainText(given))),
      flags: fc.constantFrom<string[]>([], ['新']),
      subtitle: line.filter(isPlain),
      shortLabel: line.filter(isPlain),
      progress: words,
      direction: words,
      issue: line,
      response: line,
      measures: some(line.filter((given) => !/^[・•●○◦‣]/.test(plainText(given)))),
      actions: some(line.filter((given) => !/^[・•●○◦‣]/.test(plainText(given)))),
    },
    { requiredKeys: ['number', 'title', 'flags', 'measures', 'actions'] },
  );
  const LEVELS = [
    { id: 'level-1', label: '基本目標' },
    { id: 'level-2', label: '推進目標' },
    { id: 'level-3', label: '項目' },
  ];
  type Given = Omit<NodeCard, 'id' | 'level'>;
  /** Siblings of one name would be one cell after all. */
  const siblings = <T>(each: fc.Arbitrary<T>, titleOf: (value: T) => Given, minLength: number): fc.Arbitrary<T[]> =>
    fc.uniqueArray(each, {
      minLength,
      maxLength: 3,
      selector: (value) => fold([...[titleOf(value).title].flat(), titleOf(value).number!] as Phrase),
    });
  const threeLevels = siblings(
    fc.tuple(
      said,
      siblings(
        fc.tuple(
          said,
          siblings(said, (given) => given, 0),
        ),
        ([given]) => given,
        1,
      ),
    ),
    ([given]) => given,
    1,
  ).map((goals) =>
    goals.flatMap(([goal, below], a) => [
      { id: `${a + 1}`, level: 'level-1', ...goal },
      ...below.flatMap(([node, last], b) => [
        { id: `${a + 1}-${b + 1}`, parent: `${a + 1}`, level: 'level-2', ...node },
        ...last.map((leaf, c) => ({ id: `${a + 1}-${b + 1}-${c + 1}`, parent: `${a + 1}-${b + 1}`, level: 'level-3', ...leaf })),
      ]),
    ]),
  );
  keeps(
    'nodes with the names of their levels, and how they stand',
    threeLevels,
    (nodes) => writeNodes(nodes, { levels: LEVELS }),
    (element) => goalsFromOutline(readOutline(element)).nodes,
  );
  it('is the same as 体系図', () => {
    fc.assert(
      fc.property(threeLevels, (nodes) => {
        const html = writeNodeTables(nodes, { levels: LEVELS });
        expect(goalsFromTables(readGridTables(dom(html))).nodes, html).to.deep.equal(nodes);
      }),
      { numRuns: 100, seed: 2026 },
    );
  });
});

describe('体系図 as towns write them', () => {
  const read = (html: string) => goalsFromTables(readGridTables(dom(html)));
  const drawn = ({ nodes }: GoalsOfPage): string[] => nodes.map(({ id, number, title }) => `${id} ${number ?? ''} ${plainText(title)}`);
  it('without th: what stands before 課題認識 is the tree', () => {
    const goals = read(
      '<table><tr><td>基本目標</td><td>施策</td><td>課題</td><td>関連事業</td></tr><tr><td rowspan="2">1 支え合い</td><td>(1) 見守り</td><td>少ない</td><td>甲<br>乙</td></tr><tr><td>(2) 防災</td><td>遅い</td><td>丙</td></tr></table>',
    );
    expect(drawn(goals)).to.deep.equal(['1 1 支え合い', '1-1 (1) 見守り', '1-2 (2) 防災']);
    expect(goals.levels.map(({ label }) => label)).to.deep.equal(['基本目標', '施策']);
    expect(goals.terms).to.deep.equal({ issue: '課題', measures: '関連事業' });
    expect(goals.nodes[1]).to.deep.include({ issue: '少ない', measures: ['甲', '乙'] });
  });
  it('with the name above repeated, or left empty, instead of merged cells', () => {
    for (const again of ['1 支え合い', '']) {
      const goals = read(
        `<table><tr><th>目標</th><th>取組の柱</th></tr><tr><td>1 支え合い</td><td>見守り</td></tr><tr><td>${again}</td><td>防災</td></tr></table>`,
      );
      expect(drawn(goals)).to.deep.equal(['1 1 支え合い', '1-1  見守り', '1-2  防災']);
    }
  });
  it('with a cell that two items share: both have it', () => {
    const { nodes } = read(
      '<table><tr><th>項目</th><th>課題認識</th></tr><tr><th>(1) 甲</th><td rowspan="2">少ない</td></tr><tr><th>(2) 乙</th></tr></table>',
    );
    expect(nodes.map(({ issue }) => issue)).to.deep.equal(['少ない', '少ない']);
  });
  it('with rows over the whole width between them', () => {
    const goals = read(
      '<table><caption>体系図</caption><tr><th>項目</th><th>課題認識</th></tr><tr><th colspan="2">第１節 甲</th></tr><tr><td>(1) 乙</td><td>少ない</td></tr><tr><th colspan="2">第２節 丙</th></tr><tr><td>(1) 丁</td><td>遅い</td></tr></table>',
    );
    expect(goals.title).to.equal('体系図');
    expect(drawn(goals)).to.deep.equal(['1 第１節 甲', '1-1 (1) 乙', '2 第２節 丙', '2-1 (1) 丁']);
  });
});
