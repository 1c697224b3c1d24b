// `npm run size`: prints what pages load and writes docs/measurements/size.md.
import { mkdir, writeFile } from 'node:fs/promises';
import { bundle } from './bundle.ts';
import { BARE_LIT, PAGES } from './pages.ts';

const kB = (bytes: number) => (bytes / 1000).toFixed(1);
const bare = await bundle(BARE_LIT);
const rows = [`| bare Lit element | ${kB(bare.first)} | 1 | – |`];
for (const { name, source, budget } of PAGES) {
  const { first, requests } = await bundle(source);
  rows.push(`| ${name} | ${kB(first)} | ${requests} | ${kB(budget)} |`);
}
const { later } = await bundle("import '@tomoni/elements/define';");
const more = Object.entries(later)
  .sort(([, a], [, b]) => b - a)
  .map(([module, bytes]) => `| \`${module}\` | ${kB(bytes)} |`);

const report = `# Size

Measured by \`npm run size\` on ${new Date().toISOString().slice(0, 10)}: JavaScript of a page in Japanese, minified and gzipped, in kB (1,000 bytes), CSS included.

| page | kB | requests | at most |
|---|---|---|---|
${rows.join('\n')}

Loaded only when a page asks for it:

| module | kB |
|---|---|
${more.join('\n')}
`;
await mkdir(new URL('../../docs/measurements/', import.meta.url), { recursive: true });
await writeFile(new URL('../../docs/measurements/size.md', import.meta.url), report);
console.log(report);
