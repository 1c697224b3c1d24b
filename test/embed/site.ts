// A town's server with the embed folder on it, another one beside it, and Chromium to look at their pages.
import { after, before } from 'node:test';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { buildFiles, type Manifest } from '../../packages/embed/scripts/files.ts';
import { CHROMIUM_ARGS, findEngines } from '../browsers/engines.ts';
import { STRICT_POLICY } from '../../docs/site/policy.ts';

const towns = fileURLToPath(new URL('../../packages/towns/src/', import.meta.url));

interface Answer {
  body: string;
  type: string;
  headers?: Record<string, string>;
}

export interface Town {
  origin: string;
  /** Pages that a test puts on the server, by path. */
  pages: Map<string, Answer>;
  /** What was asked for, in order. */
  asked: string[];
}

export interface Host {
  manifest: Manifest;
  /** The town that has the embed folder at /embed/ and plans at /plans/<id>.json. */
  town: Town;
  /** Another host, with the same. */
  other: Town;
  files: Map<string, string>;
}

const servers: Server[] = [];
let browser: Browser;

async function serve(files: ReadonlyMap<string, string>): Promise<Town> {
  const pages = new Map<string, Answer>();
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname;
    asked.push(path);
    const cors = { 'access-control-allow-origin': '*' };
    const send = (status: number, { body, type, headers }: Answer) =>
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...cors, ...headers }).end(body);
    const page = pages.get(path);
    const file = files.get(path.replace(/^\/embed\//, ''));
    const plan = /^\/plans\/([\w-]+)\.json$/.exec(path)?.[1] ?? (path === '/embed/plan.json' ? 'tomoni-cho' : undefined);
    if (page) return send(200, page);
    if (file !== undefined && path.startsWith('/embed/')) return send(200, { body: file, type: 'text/javascript' });
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    const body = plan && (await readFile(`${towns}${plan}/plan.json`, 'utf8').catch(() => undefined));
    return body ? send(200, { body, type: 'application/json' }) : send(404, { body: 'not here', type: 'text/plain' });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, pages, asked };
}

/** Builds the embed folder once and serves it for the tests of one file. */
export function useHost(): Host {
  const host = {} as Host;
  before(async () => {
    const executablePath = findEngines().chromium;
    if (!executablePath) throw new Error('the tests of pages need Chromium');
    const { files, manifest } = await buildFiles();
    Object.assign(host, { files, manifest, town: await serve(files), other: await serve(files) });
    browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  });
  after(async () => {
    await browser?.close();
    for (const server of servers.splice(0)) server.close();
  });
  return host;
}

export interface Seen {
  page: Page;
  /** Violations of the policy, errors of the console and of the page, answers that are no 2xx. */
  incidents: string[];
  /** What the console said, of any level. */
  said: string[];
  asked: string[];
}

export interface HostPage {
  /** What stands in the body. */
  body: string;
  /** What stands in the head, such as the script. */
  head?: string;
  policy?: string;
  path?: string;
  doctype?: string;
}

/** Opens an address in a context of its own and writes down what must not happen. */
export async function visitPage(
  address: string,
  { at, ...options }: BrowserContextOptions & { /** What the page's clock says all the time; otherwise the true time. */ at?: Date },
  look: (seen: Seen) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 800, height: 900 },
    locale: 'de-DE',
    timezoneId: 'America/St_Johns',
    ...options,
  });
  const page = await context.newPage();
  if (at) await page.clock.setFixedTime(at);
  const incidents: string[] = [];
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    said.push(message.text());
    if (message.type() === 'error') incidents.push(message.text());
  });
  page.on('pageerror', (error) => incidents.push(String(error)));
  page.on('request', (request) => asked.push(request.url()));
  if (options.javaScriptEnabled !== false) {
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
        console.error(`policy: ${effectiveDirective} ${blockedURI} ${sample}`),
      ),
    );
  }
  try {
    await page.goto(address, { waitUntil: 'networkidle' });
    await look({ page, incidents, said, asked });
  } finally {
    await context.close();
  }
}

/** Puts a page on a server and opens it under a strict policy. */
export async function open(
  town: Town,
  { body, head = '', policy = STRICT_POLICY, path = '/page.html', doctype = '<!doctype html>' }: HostPage,
  look: (seen: Seen) => Promise<void>,
): Promise<void> {
  town.pages.set(path, {
    type: 'text/html',
    body: `${doctype}<html lang="ja"><head><meta charset="utf-8"><title>ページ</title>${head}</head><body>${body}</body></html>`,
    headers: policy ? { 'content-security-policy': policy } : {},
  });
  await visitPage(town.origin + path, {}, look);
}

/** The script tag of a site's template. */
export const loaderTag = ({ manifest }: Host, { from = '', attributes = 'defer' } = {}): string =>
  `<script src="${from}/embed/${manifest.loader}" integrity="${manifest.files[manifest.loader]!.integrity}" crossorigin="anonymous" ${attributes}></script>`;
