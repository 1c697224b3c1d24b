// node packages/elements/scripts/analyze.mjs [--check]
// JSDoc → custom-elements.json → what editors read: VS Code's HTML data and types for JSX.
// With --check nothing is written: it fails when a file is missing or differs from what would be written.
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editorFiles } from './editors.mjs';
import { createManifest } from './manifest.mjs';

const home = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

const sources = globSync('src/**/*.ts', { cwd: home })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.endsWith('.test.ts'))
  .toSorted()
  .map((path) => ({ path, text: readFileSync(home + path, 'utf8') }));

const manifest = createManifest(sources);
const files = { 'custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`, ...(await editorFiles(manifest)) };

for (const [name, text] of Object.entries(files)) {
  const path = home + name;
  const present = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (present === text) continue;
  if (check) {
    console.error(`packages/elements/${name} is ${present === undefined ? 'missing' : 'stale'}: run packages/elements/scripts/analyze.mjs`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
