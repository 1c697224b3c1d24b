// `node test/bench/plan-page.ts`: the page of the largest town with its elements, beside the same page as HTML and CSS without a script,
// interleaved in one run, as a ratio of medians. Times are this machine's and noisy; the ratio is what counts.
// Writes docs/measurements/plan-page.md.
import { once } from 'node:events';
import { readFileSync, globSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { build } from 'vite';
import { CHROMIUM_ARGS, findEngines } from '../browsers/engines.ts';
import { median } from './open.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 15);
const LIMIT = 1.3;
const PAGE = '/towns/oshu/';
const KINDS = ['elements', 'static', 'content'] as const;
type Kind = (typeof KINDS)[number];
const NAMES: Record<Kind, string> = {
  elements: 'with Tomoni',
  static: 'the same, as HTML and CSS alone',
  content: 'what the web team typed, JavaScript off',
};
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

declare const bench: { seen(): { text: string; height: number; elements: number }; twin(): { html: string; css: string } };

const dist = await mkdtemp(join(tmpdir(), 'tomoni-plan-page-'));
await build({ configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)), logLevel: 'error', build: { outDir: dist } });
const files = new Map<string, { type: string; body: Buffer }>();
const add = (path: string, text: Buffer | string): unknown =>
  files.set(path, { type: TYPES[extname(path)] ?? 'text/html', body: gzipSync(text) });
for (const path of globSync('**/*.*', { cwd: dist })) add(`/${path}`, readFileSync(join(dist, path)));
await rm(dist, { recursive: true });

const server = createServer((request, response) => {
  const path = new URL(request.url!, 'http://localhost').pathname.replace(/\/$/, '/index.html');
  const file = files.get(path);
  if (!file) return void response.writeHead(404).end();
  const isPage = path.endsWith('.html');
  response.setHeader('content-type', `${file.type}; charset=utf-8`);
  response.setHeader('content-encoding', 'gzip');
  response.setHeader('cache-control', isPage ? 'no-store' : 'max-age=31536000, immutable');
  response.end(file.body);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const watcher = transformSync(readFileSync(new URL('plan-page.page.ts', import.meta.url), 'utf8'), { loader: 'ts', format: 'iife' }).code;
const browser = await chromium.launch({ executablePath: findEngines().chromium!, args: CHROMIUM_ARGS });
const slower = Number(process.env['SLOWER'] ?? 1);

const start = async (kind: Kind): Promise<BrowserContext> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'ja-JP' });
  // The watcher has to run in a page whose scripts may not: these do not arrive.
  if (kind === 'content') await context.route('**/*.js', (route) => route.abort());
  await context.addInitScript(watcher);
  return context;
};

async function load(page: Page, kind: Kind): Promise<number> {
  if (slower > 1) await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(`${origin}${PAGE}${kind === 'static' ? 'static.html' : ''}`);
  const handle = await page.waitForFunction(() => (globalThis as { finalLayout?: number }).finalLayout);
  return (await handle.jsonValue())!;
}

/** The twin is made of the page itself, and looks like it. */
async function makeTwin(): Promise<{ elements: number; nodes: number }> {
  const context = await start('elements');
  const page = await context.newPage();
  await load(page, 'elements');
  const before = await page.evaluate(() => bench.seen());
  const { html, css } = await page.evaluate(() => bench.twin());
  const host = /href="([^"]*\.css)"/.exec(html)![1]!;
  const hosts = textOf(new URL(host, `${origin}${PAGE}`).pathname);
  // The page's own rules do not reach into elements, and so not into what stands for them. (`rem` would not know of a rule in a scope.)
  const [root = ''] = /\bhtml\s*\{[^}]*\}/.exec(hosts) ?? [];
  add(`${PAGE}host.css`, `${root}\n@scope (:root) to ([data-was]:not([data-was=tomoni-plan]) > *) {\n${hosts}\n}`);
  add(`${PAGE}static.css`, transformSync(css, { loader: 'css', minify: true, charset: 'utf8' }).code);
  add(`${PAGE}static.html`, html.replace(host, './host.css').replace('</head>', '<link rel="stylesheet" href="./static.css"></head>'));
  await load(page, 'static');
  const after = await page.evaluate(() => bench.seen());
  await context.close();
  if (before.text !== after.text) throw new Error('the static page says something else');
  if (Math.abs(before.height / after.height - 1) > 0.03)
    throw new Error(`the static page is ${after.height} px tall, not ${before.height}`);
  return { elements: before.elements, nodes: after.elements };
}
const textOf = (path: string): string => gunzipSync(files.get(path)!.body).toString();
const { elements, nodes } = await makeTwin();

const times = { cold: {} as Record<Kind, number[]>, warm: {} as Record<Kind, number[]> };
for (const kind of KINDS) for (const state of ['cold', 'warm'] as const) times[state][kind] = [];
const warm = new Map<Kind, Page>();
for (const kind of KINDS) {
  const page = await (await start(kind)).newPage();
  for (let i = 0; i < 3; i++) await load(page, kind); // also until the browser has kept the compiled scripts
  warm.set(kind, page);
}
for (let round = -1; round < ROUNDS; round++) {
  for (const kind of KINDS.map((_, i) => KINDS[(i + round + 1) % KINDS.length]!)) {
    const context = await start(kind);
    const cold = await load(await context.newPage(), kind);
    await context.close();
    const again = await load(warm.get(kind)!, kind);
    if (round < 0) continue;
    times.cold[kind].push(cold);
    times.warm[kind].push(again);
  }
}
const version = browser.version();
await browser.close();
server.close();

/** Of the pages of one round, so that what else the machine does falls on both. */
const ratio = (state: 'cold' | 'warm', kind: Kind = 'elements'): number =>
  median(times[state][kind].map((time, round) => time / times[state].static[round]!));
const rows = KINDS.map(
  (kind) =>
    `| ${NAMES[kind]} | ${(['warm', 'cold'] as const).map((state) => `${median(times[state][kind]).toFixed(0)} | ${ratio(state, kind).toFixed(2)}`).join(' | ')} |`,
);
const report = `# Bench: the page of the largest town

Measured by \`node test/bench/plan-page.ts\` on ${new Date().toISOString().slice(0, 10)}, Chromium ${version}, medians of ${ROUNDS} interleaved rounds (ratios: of the
pages of one round): the built showcase page of 奥州市 (\`/towns/oshu/\`) from the start of the navigation to the end of the frame after which nothing is taller or
stands elsewhere. From a local server, gzipped; with a warm cache (second visit) and with an empty one (first visit)${slower > 1 ? `; processor ${slower} times slower` : ''}.

| page | warm, ms | × static | cold, ms | × static |
|---|---|---|---|---|
${rows.join('\n')}

The static page is made of the page itself: every shadow root written out in place of its element, its styles in one sheet with a scope
an element, no script. The run fails unless it says the same word for word and is as tall within 3 %. It has ${nodes} elements (with
Tomoni: ${elements}).
`;
if (slower === 1) await writeFile(new URL('../../docs/measurements/plan-page.md', import.meta.url), report);
console.log(report);
for (const state of ['warm', 'cold'] as const)
  console.log(`${ratio(state) <= LIMIT ? 'ok      ' : 'OVER    '} ${state}: ${ratio(state).toFixed(2)} × static (at most ${LIMIT})`);
