import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const packageFolder = new URL('../', import.meta.url);
const { exports: doors } = JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8')) as { exports: Record<string, string> };

/** Everything that a module loads at run time, directly or through others; imports of types load nothing. */
function loads(file: URL, found = new Set<string>()): Set<string> {
  if (found.has(file.href)) return found;
  found.add(file.href);
  const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, clause = '', name = ''] of source.matchAll(/^(?:import|export)\b(?:([^;'"=(]*?)\bfrom\b)?\s*['"]([^'"]+)['"]/gm)) {
    if (/^\s*type\b/.test(clause)) continue;
    if (name.startsWith('.')) loads(new URL(name, file), found);
    else found.add(name);
  }
  return found;
}

const packagesOf = (door: string) => [...loads(new URL(doors[door]!, packageFolder))].filter((name) => !name.startsWith('file:'));

for (const [door, target] of Object.entries(doors)) {
  test(`the door ${door} leads somewhere`, () => assert.ok(existsSync(new URL(target, packageFolder)), target));
}

for (const door of ['.', './read', './write', './export', './ask', './geo', './hours']) {
  test(`the door ${door} loads no package: a resident's page pays for it`, () => assert.deepEqual(packagesOf(door), []));
}

test('the door ./document loads valibot and nothing else', () => assert.deepEqual(packagesOf('./document'), ['valibot']));
