import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { errorsOf, messageAt } from '../testing/problems.ts';
import { leastPlan } from '../testing/sample-plan.ts';

const levels = [
  { id: 'goal', label: '基本目標' },
  { id: 'objective', label: '推進目標' },
];

/** A tree from `id: parent` pairs, all on one level. */
function tree(parents: Record<string, string | undefined>) {
  const nodes = Object.entries(parents).map(([id, parent]) => ({ id, ...(parent !== undefined && { parent }), level: 'goal', title: id }));
  return { ...leastPlan(), levels, nodes };
}

describe('a node', () => {
  test('that is its own parent is refused', () => {
    assert.deepEqual(errorsOf(tree({ a: undefined, b: 'b' })), ['cycle nodes[1].parent']);
    assert.match(messageAt(tree({ b: 'b' }), 'nodes[0].parent'), /（b → b）/);
  });

  test('that is its own ancestor is refused with the chain, once', () => {
    const input = tree({ x: 'c', a: 'b', b: 'c', c: 'a', d: undefined, e: 'd' });
    assert.deepEqual(errorsOf(input), ['cycle nodes[1].parent']);
    assert.match(messageAt(input, 'nodes[1].parent'), /（a → b → c → a）/);
  });

  test('two circles are two errors', () => {
    assert.deepEqual(errorsOf(tree({ a: 'b', b: 'a', c: 'd', d: 'c' })), ['cycle nodes[0].parent', 'cycle nodes[2].parent']);
  });

  test('may have any number of ancestors', () => {
    const chain = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`n${index}`, index === 0 ? undefined : `n${index - 1}`]));
    assert.deepEqual(errorsOf(tree(chain)), []);
    const circle = { ...chain, n0: 'n4999' };
    assert.deepEqual(errorsOf(tree(circle)), ['cycle nodes[0].parent']);
    assert.ok(messageAt(tree(circle), 'nodes[0].parent').length < 300, 'a long circle is named by its ends');
  });

  test('does not stand on a level above its parent', () => {
    const node = (id: string, level: string, parent?: string) => ({ id, level, title: id, ...(parent && { parent }) });
    const input = {
      ...leastPlan(),
      levels,
      nodes: [node('a', 'objective'), node('b', 'goal', 'a'), node('c', 'objective', 'a'), node('d', 'objective', 'c')],
    };
    assert.deepEqual(errorsOf(input), ['wrong-level nodes[1].level']);
    assert.match(messageAt(input, 'nodes[1].level'), /階層「goal」は、親「a」の階層「objective」より上/);
  });

  test('in any tree: a circle is told exactly when following parents comes back', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const parents = fc.record(Object.fromEntries(ids.map((id) => [id, fc.option(fc.constantFrom(...ids), { nil: undefined })])));
    fc.assert(
      fc.property(parents, (of) => {
        const inCircle = (start: string) => {
          let id = of[start];
          for (let step = 0; step < ids.length && id !== undefined; step++, id = of[id]) if (id === start) return true;
          return false;
        };
        // As many errors as there are circles: each is told at its first node.
        const members = new Set(ids.filter(inCircle));
        let circles = 0;
        for (const id of members) {
          circles++;
          for (let each: string | undefined = id; each !== undefined && members.delete(each); each = of[each]);
        }
        assert.equal(errorsOf(tree(of)).filter((line) => line.startsWith('cycle')).length, circles);
      }),
    );
  });
});

describe('a body', () => {
  test('that is part of itself is refused with the chain', () => {
    const input = {
      ...leastPlan(),
      bodies: [
        { id: 'a', name: 'A', parent: 'b' },
        { id: 'b', name: 'B', parent: 'a' },
      ],
    };
    assert.deepEqual(errorsOf(input), ['cycle bodies[0].parent']);
    assert.match(messageAt(input, 'bodies[0].parent', { language: 'en' }), /\(a → b → a\)/);
  });
});
