import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggester } from './suggest.ts';

for (const [name, names, nearest] of [
  ['jyumin', ['jumin', 'gyosei'], 'jumin'],
  ['roels', ['roles', 'levels'], 'roles'],
  ['Title', ['title'], 'title'],
  ['tittle', ['title', 'subtitle'], 'title'],
  ['resident', ['residents', 'residence'], 'residents'],
  ['g1', ['g2', 'g3'], undefined],
  ['G1', ['g1'], 'g1'],
  ['kuki', ['oshu', 'yamagata'], undefined],
  ['', ['a'], undefined],
  ['x'.repeat(61), ['x'.repeat(60)], undefined],
] as const) {
  test(`"${name.slice(0, 10)}" → ${nearest}`, () => assert.equal(suggester()(name, names), nearest));
}

test('gives up when the comparisons are spent, and stays silent from then on', () => {
  const suggest = suggester();
  const crowd = Array.from({ length: 30_000 }, (_, index) => `name-${index}`);
  assert.equal(suggest('nothing-alike', crowd), undefined);
  assert.equal(suggest('jyumin', ['jumin']), undefined);
});
