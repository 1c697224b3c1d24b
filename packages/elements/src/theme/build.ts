// node packages/elements/src/theme/build.ts [--check]
// tokens.json → stylesheet, style modules, values and manual; each town's theme.json → theme.css.
// With --check nothing is written: it fails when a file is missing or differs from what would be written.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outputs } from './build/outputs.ts';
import { primitivesThatDiffer } from './build/primitives.ts';
import { readTheme } from './town-theme.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const towns = fileURLToPath(new URL('../../../towns/src/', import.meta.url));
const check = process.argv.includes('--check');
const complaints: string[] = [];

function put(path: string, text: string): void {
  const present = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (present === text) return;
  if (check) complaints.push(`${relative(process.cwd(), path)} is ${present === undefined ? 'missing' : 'stale'}: run build.ts`);
  else writeFileSync(path, text);
}

const json = JSON.parse(readFileSync(join(here, 'tokens.json'), 'utf8')) as Record<string, unknown>;
complaints.push(...primitivesThatDiffer(json, createRequire(import.meta.url)('@digital-go-jp/design-tokens')));
for (const [name, text] of Object.entries(outputs(json))) put(join(here, name), text);

// Imported only now: it reads values.ts, which may just have been written.
const { themeToCss } = await import('./theme-css.ts');
for (const id of readdirSync(towns)) {
  const path = join(towns, id, 'theme.json');
  if (!existsSync(path)) continue;
  const read = readTheme(JSON.parse(readFileSync(path, 'utf8')));
  if (read.ok) put(join(towns, id, 'theme.css'), themeToCss(read.theme, `.tomoni-${id}`));
  else complaints.push(...read.errors.map(({ ja, en }) => `${relative(process.cwd(), path)}: ${ja} ${en}`));
}

for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length ? 1 : 0;
