import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { heightOf, rowsOf } from './goal-table.ts';
import { flatten, summarise, treeOf, type Branch } from './goal-tree.ts';
import { narrow } from './narrow.ts';

interface N {
  id: string;
  parent?: string;
  level: string;
  status?: string;
}
const node = (id: string, parent?: string, rest: Partial<N> = {}): N => ({
  id,
  ...(parent !== undefined && { parent }),
  level: 'x',
  ...rest,
});

/** `a(b,c(d))` */
const drawn = (branches: readonly Branch<N>[]): string =>
  branches.map(({ node: { id }, children }) => id + (children.length ? `(${drawn(children)})` : '')).join(',');

describe('treeOf', () => {
  it('puts children below their parents, in the plan’s order, wherever they stand in the list', () => {
    const { branches, problems } = treeOf([node('b1', 'b'), node('a'), node('b'), node('a1', 'a'), node('a2', 'a'), node('a11', 'a1')]);
    assert.equal(drawn(branches), 'a(a1(a11),a2),b(b1)');
    assert.deepEqual(
      flatten(branches).map(({ depth }) => depth),
      [0, 1, 2, 1, 0, 1],
    );
    assert.deepEqual(problems, []);
  });
  it('shows an orphan at the top and names it', () => {
    const { branches, problems } = treeOf([node('a'), node('b', 'gone'), node('c', 'b')]);
    assert.equal(drawn(branches), 'a,b(c)');
    assert.deepEqual(problems, [{ code: 'orphan', id: 'b', missing: 'gone' }]);
  });
  it('cuts a circle at its first node, also when another node hangs on it', () => {
    const { branches, problems } = treeOf([node('z', 'b'), node('a', 'c'), node('b', 'a'), node('c', 'b')]);
    assert.equal(drawn(branches), 'a(b(z,c))');
    assert.deepEqual(problems, [{ code: 'cycle', id: 'a', missing: 'c' }]);
    assert.equal(drawn(treeOf([node('a', 'a')]).branches), 'a');
  });
  it('keeps both of two nodes with one id, and nodes without one', () => {
    const { branches, problems } = treeOf([node('a'), node('a'), node('c', 'a'), { level: 'x' } as N, { level: 'x' } as N]);
    assert.equal(drawn(branches), 'a(c),a,undefined,undefined');
    assert.equal(new Set(branches.map(({ key }) => key)).size, 4);
    assert.equal(problems[0]?.code, 'duplicate-id');
  });
  it('tells of a level that the plan does not have', () => {
    assert.deepEqual(treeOf([node('a')], [{ id: 'goal' }]).problems, [{ code: 'unknown-level', id: 'a', missing: 'x' }]);
  });
  it('loses nothing of 5,000 nodes in one chain, and is not deeper than any plan', () => {
    const chain = Array.from({ length: 5000 }, (_, i) => node(`n${i}`, i ? `n${i - 1}` : undefined));
    const { branches } = treeOf(chain.reverse());
    assert.equal(flatten(branches).length, 5000);
    assert.equal(Math.max(...flatten(branches).map(({ depth }) => depth)), 30);
    assert.equal(heightOf(branches), 31);
  });
  it('drops nothing, whatever the parents are', () => {
    for (let seed = 1; seed < 300; seed++) {
      let state = seed;
      const next = (n: number): number => (state = (state * 48_271) % 2_147_483_647) % n;
      const nodes = Array.from({ length: 1 + next(9) }, (_, i) => node(`n${i}`, next(3) ? `n${next(10)}` : undefined));
      const seen = flatten(treeOf(nodes).branches).map(({ node: { id } }) => id);
      assert.deepEqual([...seen].sort(), nodes.map(({ id }) => id).sort(), JSON.stringify(nodes));
    }
  });
});

describe('summarise', () => {
  const count = (nodes: N[]): [string | undefined, number][] =>
    summarise(treeOf(nodes).branches[0]!, ({ status }) => status).map((each) => [each.status, each.count]);
  it('counts what is below by status, and what could have been assessed but was not', () => {
    const nodes = [
      node('a'),
      node('b', 'a'),
      node('c', 'b', { status: '◎' }),
      node('d', 'b', { status: '△' }),
      node('e', 'b', { status: '◎' }),
    ];
    assert.deepEqual(count([...nodes, node('f', 'a')]), [
      ['◎', 2],
      ['△', 1],
      [undefined, 1],
    ]);
    assert.deepEqual(
      count(nodes),
      [
        ['◎', 2],
        ['△', 1],
      ],
      'b was not assessed, but what is in it was',
    );
  });
  it('says nothing where nothing was assessed', () =>
    assert.deepEqual(
      count([node('a'), node('b', 'a')]).filter(([status]) => status),
      [],
    ));
});

describe('narrow', () => {
  const { branches } = treeOf([node('a'), node('b', 'a'), node('c', 'b'), node('d', 'a'), node('e')]);
  it('shows what passes with what stands above it', () => {
    const { found, shown } = narrow(branches, ({ node: { id } }) => id === 'c');
    assert.equal(found, 1);
    assert.deepEqual([...shown].sort(), ['a', 'b', 'c']);
  });
  it('shows nothing when nothing passes', () =>
    assert.deepEqual(
      narrow(branches, () => false),
      { found: 0, shown: new Set() },
    ));
});

describe('rowsOf', () => {
  it('stretches cells over the rows below them, and over the columns where nothing is below', () => {
    const { branches } = treeOf([node('a'), node('b', 'a'), node('c', 'b'), node('d', 'b'), node('e', 'a'), node('f')]);
    const drawnRows = rowsOf(branches).map(({ heads, leaf }) => [
      ...heads.map(({ branch, rows, columns }) => `${branch.node.id}${rows}x${columns}`),
      leaf.node.id,
    ]);
    assert.deepEqual(drawnRows, [
      ['a3x1', 'b2x1', 'c1x1', 'c'],
      ['d1x1', 'd'],
      ['e1x2', 'e'],
      ['f1x3', 'f'],
    ]);
  });
});
