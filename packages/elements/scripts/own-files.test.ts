import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownFiles } from './own-files.ts';

const files = await ownFiles(['tomoni-progress-badge', 'tomoni-role-cards', 'tomoni-progress-badge']);
const first = files.get('tomoni.js')!;

test('the first file needs no other one, and registers the elements that were asked for alone', () => {
  assert.doesNotMatch(first, /^import\b|;import[^(]/m);
  const registered = new Set(first.match(/(?<=`)tomoni-[a-z-]+(?=`,)/g));
  assert.ok(registered.has('tomoni-role-cards') && registered.has('tomoni-progress-badge'));
  assert.ok(!registered.has('tomoni-goal-tree') && !registered.has('tomoni-office-map'));
});

test('what loads later lies beside it, and loads what it shares from the first file', () => {
  for (const code of files.values())
    for (const [, name = ''] of code.matchAll(/(?:from|import)\s*\(?[`"]\.\/([\w.-]+)[`"]/g)) assert.ok(files.has(name), name);
  assert.ok(files.size > 2);
});

test('only the first file is compiled whole at once', () => {
  assert.deepEqual(
    [...files].filter(([, code]) => code.startsWith('//# allFunctionsCalledOnLoad\n')).map(([name]) => name),
    ['tomoni.js'],
  );
});

for (const tag of ['tomoni-rolecards', 'role-cards', 'tomoni-../plan', ''])
  test(`no element “${tag}”: the error names it, in both languages`, async () => {
    await assert.rejects(ownFiles([tag]), (error: Error) => error.message.includes(`「${tag}」`) && error.message.includes(`“${tag}”`));
  });
