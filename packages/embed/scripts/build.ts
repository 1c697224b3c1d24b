// node packages/embed/scripts/build.ts [--plan plan.json] [--address https://www.example.jp/embed/] [folder]
// Everything that a CMS page can load, into dist/ or the folder; with a plan, a page for each element that it has something
// for. Names carry version and hash, so that a server may let browsers keep the files for ever.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readPlan } from '@tomoni/plan/document';
import { buildFiles } from './files.ts';
import { indexPage } from './index-page.ts';
import { embedFolder } from './pages.ts';

const { values, positionals } = parseArgs({
  options: { plan: { type: 'string' }, address: { type: 'string' } },
  allowPositionals: true,
});
const target = positionals[0] ?? fileURLToPath(new URL('../dist', import.meta.url));

async function contents(): Promise<Map<string, string>> {
  if (values.plan === undefined) {
    const { files, manifest } = await buildFiles();
    const index = indexPage({ files, manifest, entries: [], address: values.address });
    return new Map([...files, ['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`], ['index.html', index]]);
  }
  const json = await readFile(values.plan, 'utf8');
  const read = readPlan(json);
  if (!read.ok) throw new Error(`${values.plan}:\n${read.errors.map(({ message }) => message).join('\n')}`);
  return embedFolder({ plan: read.plan, json, address: values.address });
}

const folder = await contents();
await rm(target, { recursive: true, force: true });
for (const [path, text] of folder) {
  await mkdir(dirname(`${target}/${path}`), { recursive: true });
  await writeFile(`${target}/${path}`, text);
}
console.log(
  `${target} に ${folder.size} 個のファイルを書きました。中身を /embed/ に置き、/embed/ を開いてタグを写します。\n` +
    `Wrote ${folder.size} files. Put them at /embed/ of the server and copy the tags from its first page.`,
);
