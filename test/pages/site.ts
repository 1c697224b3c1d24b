// The built showcase as `npm start` serves it, and Chromium to look at it.
import { after, before } from 'node:test';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { towns } from '@tomoni/towns';
import { preview, type InlineConfig, type PreviewServer } from 'vite';
import { CHROMIUM_ARGS, findEngines } from '../browsers/engines.ts';

/** A busy machine may take so long for a step, in milliseconds; what never comes fails after it. */
export const PATIENCE = 120_000;

export const PAGES = ['/', ...towns.map(({ id }) => `/towns/${id}/`)];

/** Anything that a page must not do; filled while it loads. */
export interface Incidents {
  /** Content-Security-Policy and Trusted Types violations. */
  violations: string[];
  /** Requests to any other host. */
  elsewhere: string[];
  /** Errors on the console, and answers other than 2xx or 3xx. */
  errors: string[];
}

let server: PreviewServer;
let browser: Browser;
let origin: string;

/** Starts server and browser for the tests of one file: of the showcase, or of a built site in another folder. */
export function useSite(folder?: string): void {
  before(async () => {
    const executablePath = findEngines().chromium;
    if (!executablePath) throw new Error('the tests of pages need Chromium');
    const other: InlineConfig = folder ? { configFile: false, build: { outDir: folder } } : {};
    server = await preview({ ...other, logLevel: 'silent', preview: { host: 'localhost', port: 0, strictPort: false } });
    const address = server.httpServer.address();
    if (!address || typeof address === 'string') throw new Error('the preview server has no port');
    origin = `http://localhost:${address.port}`;
    browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
}

declare global {
  interface Window {
    violations?: string[];
  }
}

export interface Visit {
  page: Page;
  context: BrowserContext;
  origin: string;
  incidents: Incidents;
}

/** Opens a page in a context of its own and waits until it and its elements have settled. Who opens it closes its context. */
export async function open(path: string, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'de-DE',
    timezoneId: 'America/St_Johns',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const incidents: Incidents = { violations: [], elsewhere: [], errors: [] };
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) incidents.elsewhere.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) incidents.errors.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') incidents.errors.push(message.text());
  });
  page.on('pageerror', (error) => incidents.errors.push(String(error)));
  if (options.javaScriptEnabled !== false) {
    await page.addInitScript(() => {
      window.violations = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        window.violations!.push(
          `${event.effectiveDirective}: ${event.blockedURI || event.sample} (${event.sourceFile}:${event.lineNumber})`,
        );
      });
    });
  }
  try {
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    if (options.javaScriptEnabled !== false) incidents.violations = await page.evaluate(() => window.violations ?? []);
  } catch (cause) {
    await context.close();
    throw cause;
  }
  return { page, context, origin, incidents };
}

/** Opens a page, lets `look` at it, and closes it in the end. */
export async function visit(path: string, options: BrowserContextOptions, look: (visit: Visit) => Promise<void>): Promise<void> {
  const opened = await open(path, options);
  try {
    await look(opened);
  } finally {
    await opened.context.close();
  }
}
