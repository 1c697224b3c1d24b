// `node test/bench/lcp.ts`: what the loader costs the page around: its largest contentful paint with and without the script tag, in pairs
// of one round. The page without it is also compared with itself: what that varies by is noise. Writes docs/measurements/lcp.md.
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { readPlan } from '@tomoni/plan/document';
import { embedFolder } from '../../packages/embed/scripts/pages.ts';
import { CHROMIUM_ARGS, findEngines } from '../browsers/engines.ts';
import { hostPage, photo } from './lcp.page.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 21);
const KINDS = ['without', 'again', 'idle', 'below', 'with'] as const;
type Kind = (typeof KINDS)[number];
const NAMES = { idle: '– (a script of that size which does nothing)', below: 'below the first view', with: 'in the first view' } as const;
const hasTag = (kind: Kind): boolean => kind === 'below' || kind === 'with';
const VISITS = ['cold', 'warm'] as const;
/** Milliseconds after the page has loaded by which its first view has been painted on either device. */
const PAINTED = 500;
/** A phone as Lighthouse has it: slow 4G and a processor four times slower. */
const PHONE = { latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 675_000 / 8, offline: false };
const DEVICES = { desk: '机の PC desk', phone: '携帯電話 phone' } as const;
type Device = keyof typeof DEVICES;

const json = await readFile(new URL('../../packages/towns/src/tomoni-cho/plan.json', import.meta.url), 'utf8');
const read = readPlan(json);
if (!read.ok) throw new Error('the sample plan is not valid');
const folder = await embedFolder({ plan: read.plan, json });
const manifest = JSON.parse(folder.get('manifest.json')!) as { loader: string; files: Record<string, { integrity: string }> };
const tag = `<script src="/embed/${manifest.loader}" integrity="${manifest.files[manifest.loader]!.integrity}" crossorigin="anonymous" defer blocking="render"></script>`;

const files = new Map<string, { type: string; body: Buffer; packed: boolean }>();
const add = (path: string, type: string, text: string): unknown => files.set(path, { type, body: gzipSync(text), packed: true });
const { html, css } = hostPage;
const idle = '<script src="/idle.js" defer blocking="render"></script>';
const tagOf = (kind: Kind): string => (hasTag(kind) ? tag : kind === 'idle' ? idle : '');
for (const kind of KINDS) add(`/${kind}.html`, 'text/html; charset=utf-8', html(tagOf(kind), kind === 'below'));
add('/idle.js', 'text/javascript; charset=utf-8', `if (0) ${folder.get(manifest.loader)!}`);
add('/town.css', 'text/css; charset=utf-8', css);
files.set('/photo.png', { type: 'image/png', body: photo(960, 480), packed: false });
for (const [path, text] of folder) {
  add(`/embed/${path}`, path.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'application/json', text);
}

const server = createServer((request, response) => {
  const path = new URL(request.url!, 'http://localhost').pathname;
  const file = files.get(path);
  if (!file) return void response.writeHead(404).end();
  response.setHeader('content-type', file.type);
  if (file.packed) response.setHeader('content-encoding', 'gzip');
  response.setHeader('cache-control', path.endsWith('.html') ? 'no-store' : 'max-age=31536000, immutable');
  response.end(file.body);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: findEngines().chromium!, args: CHROMIUM_ARGS });

declare const paint: { time: number; what: string; shift: number };

/** Runs in the page: keeps the last largest paint, and how much has moved. */
function watch(): void {
  const seen = { time: 0, what: '', shift: 0 };
  Object.assign(globalThis, { paint: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { element?: Element })[]) {
      Object.assign(seen, { time: entry.startTime, what: entry.element?.localName ?? '' });
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

async function newTab(device: Device): Promise<Page> {
  const viewport = device === 'phone' ? { width: 390, height: 844 } : { width: 1280, height: 900 };
  const context = await browser.newContext({ viewport, locale: 'ja-JP' });
  await context.addInitScript(watch);
  const page = await context.newPage();
  if (device === 'phone') {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', PHONE);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  return page;
}

/**
 * Milliseconds until the largest paint, once everything that the page has is there and two frames have passed. Nothing is asked of the page
 * before it has been painted: what asks is a script as well, and takes longer the more is asked.
 */
async function load(page: Page, kind: Kind): Promise<{ time: number; first: number; shift: number }> {
  await page.goto(`${origin}/${kind}.html`, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, PAINTED));
  if (hasTag(kind)) {
    await page.waitForFunction(() =>
      ['tomoni-progress-badge', 'tomoni-role-cards'].every((name) =>
        document.querySelector(name)?.shadowRoot?.querySelector('[part~=base]'),
      ),
    );
  }
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.waitForFunction(() => paint.what === 'img'); // text may be painted before the photo, which is the largest
  return page.evaluate(() => ({ ...paint, first: performance.getEntriesByName('first-contentful-paint')[0]!.startTime }));
}

const keys = (Object.keys(DEVICES) as Device[]).flatMap((device) => VISITS.map((visit) => ({ device, visit })));
const times = new Map(
  keys.map(({ device, visit }) => [
    `${device} ${visit}`,
    Object.fromEntries(KINDS.map((kind) => [kind, [] as number[]])) as Record<Kind, number[]>,
  ]),
);
const firsts = new Map(
  [...times.keys()].map((key) => [key, Object.fromEntries(KINDS.map((kind) => [kind, [] as number[]])) as Record<Kind, number[]>]),
);
let shift = 0;

for (const device of Object.keys(DEVICES) as Device[]) {
  for (let round = -2; round < ROUNDS; round++) {
    for (const kind of KINDS.map((_, i) => KINDS[(i + round + 2) % KINDS.length]!)) {
      const page = await newTab(device);
      for (const visit of VISITS) {
        const seen = await load(page, kind);
        if (round >= 0) {
          times.get(`${device} ${visit}`)![kind].push(seen.time);
          firsts.get(`${device} ${visit}`)![kind].push(seen.first);
        }
        if (hasTag(kind)) shift = Math.max(shift, seen.shift);
      }
      await page.context().close();
    }
  }
}
const version = browser.version();
await browser.close();
server.close();

const quantile = (values: readonly number[], at: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * at)]!;
const median = (values: readonly number[]): number => quantile(values, 0.5);
const differences = (of: Record<Kind, number[]>, kind: Kind): number[] => of[kind].map((time, round) => time - of.without[round]!);

const found = keys.flatMap(({ device, visit }) =>
  (Object.keys(NAMES) as (keyof typeof NAMES)[]).map((kind) => {
    const of = times.get(`${device} ${visit}`)!;
    const noise = differences(of, 'again');
    const cost = differences(of, kind);
    const limit = median(noise.map(Math.abs));
    const first = median(differences(firsts.get(`${device} ${visit}`)!, kind));
    return { device, visit, kind, of, cost, limit, first, isNoise: Math.abs(median(cost)) <= limit };
  }),
);
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
const rows = found.map(
  ({ device, visit, kind, of, cost, limit, first, isNoise }) =>
    `| ${DEVICES[device]} | ${visit} | ${NAMES[kind]} | ${median(of.without).toFixed(0)} | ${median(of[kind]).toFixed(0)} | ${signed(median(cost))} | ` +
    `${signed(quantile(cost, 0.25))} … ${signed(quantile(cost, 0.75))} | ± ${limit.toFixed(1)} | ${isNoise ? 'yes' : 'no'} | ${signed(first)} |`,
);
const report = `# Bench: the largest contentful paint of the page around

Measured by \`node test/bench/lcp.ts\` on ${new Date().toISOString().slice(0, 10)}, Chromium ${version}, ${ROUNDS} interleaved rounds, milliseconds: a town’s page with a photo in the first
view, with and without the loader’s tag in its head; a link to a badge stands under the photo or further down, one to role cards far below. From a local
server, gzipped; with an empty cache (first visit) and a full one (second visit). The phone has ${PHONE.latency} ms latency, 1.6 Mbit/s and a processor
four times slower. The largest paint is the photo in every run;
nothing is asked of the page before that.

| device | visit | badge | without | with | difference, median of pairs | its quartiles | the same page twice | within noise | first paint |
|---|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}

A pair are the two pages of one round. Noise is what the page without the tag differs by from itself: half of those pairs, whose order
means nothing, lie within it. A difference is within noise when its median is. The first paint, which waits for the tag
(\`blocking="render"\`), is told beside it as the median difference of pairs. Largest layout shift of the page with the tag: ${shift.toFixed(3)}.
`;
await writeFile(new URL('../../docs/measurements/lcp.md', import.meta.url), report);
console.log(report);
for (const { device, visit, kind, cost, isNoise } of found)
  console.log(`${isNoise ? 'ok      ' : 'OVER    '} ${device}, ${visit}, badge ${NAMES[kind]}: ${signed(median(cost))} ms`);
