// node packages/embed/scripts/build.ts [folder]: everything that a CMS page can load, into dist/.
// Names carry version and hash, so that a server may let browsers keep them for ever.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildFiles } from './files.ts';

const folder = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url));

const { files, manifest } = await buildFiles();
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const [name, code] of files) await writeFile(`${folder}/${name}`, code);
await writeFile(`${folder}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
