import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import test from 'node:test';
import { towns } from './index.ts';
import { ja, readTown } from './testing/town.ts';

test('Every folder of this package is a town of the list, and the other way round', () => {
  const folders = globSync('*/plan.json', { cwd: import.meta.dirname }).map((path) => dirname(path));
  assert.deepEqual(towns.map(({ id }) => id).toSorted(), folders.toSorted());
  assert.equal(towns.length, 6);
});

for (const town of towns) {
  test(`${town.name}: the list says of the plan what the plan says of itself`, () => {
    const { plan } = readTown(town.id);
    assert.equal(plan.id, town.id);
    assert.ok(ja(plan.publisher.name).endsWith(town.name), ja(plan.publisher.name));
    assert.equal(plan.fictional === true, town.fictional);
    assert.equal(town.plan, `${town.id}/plan.json`);
    assert.equal(import.meta.resolve(`@tomoni/towns/${town.plan}`), new URL(`./${town.plan}`, import.meta.url).href);
  });
}
