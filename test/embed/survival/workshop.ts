// Chromium in which the editors run, as in the back office of a CMS. No request leaves it: pages and files are given here.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_ARGS, findEngines } from '../../browsers/engines.ts';

/** Where the editors stand: another host than the town's site, as the addresses in the content are whole. */
const CMS = 'https://cms.town.example';
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export interface Workshop {
  /** Runs a program of pages/ over pieces of HTML. */
  clean: (program: string, pieces: readonly string[], asked: boolean) => Promise<string[]>;
  /** Addresses elsewhere that a program asked for; they were refused. Pictures and frames of the content are not counted. */
  refused: string[];
  close: () => Promise<void>;
}

async function programOf(name: string, asked: boolean): Promise<string> {
  const made = await build({
    entryPoints: [here(`./pages/${name}.ts`)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    define: { ASKED: String(asked), 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'empty', '.svg': 'text' },
  });
  return made.outputFiles[0]!.text;
}

/** A file of a package that the program loads by its address, such as the parts of CKEditor 4. */
async function packageFile(path: string): Promise<Buffer | undefined> {
  const [, name, rest] = /^\/packages\/([\w-]+)\/([\w./-]+)$/.exec(path) ?? [];
  const file = here(`../../../node_modules/${name}/${rest}`);
  return name && rest && !rest.includes('..') && existsSync(file) ? readFile(file) : undefined;
}

const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', html: 'text/html', png: 'image/png' };

/** The browser starts when the first program is asked for. */
export function workshop(): Workshop {
  let started: Promise<Browser> | undefined;
  const refused: string[] = [];

  async function clean(name: string, pieces: readonly string[], asked: boolean): Promise<string[]> {
    const executablePath = findEngines().chromium;
    if (!executablePath) throw new Error('the editors need Chromium');
    started ??= chromium.launch({ executablePath, args: CHROMIUM_ARGS });
    const [browser, script] = await Promise.all([started, programOf(name, asked)]);
    const context = await browser.newContext({ locale: 'ja-JP' });
    try {
      await context.route('**/*', async (route) => {
        const url = new URL(route.request().url());
        const give = (body: string | Buffer, type: string) => route.fulfill({ body, contentType: `${type}; charset=utf-8` });
        if (url.origin === CMS && url.pathname === '/edit.html') {
          return give('<!doctype html><html lang="ja"><title>編集</title><body></body></html>', 'text/html');
        }
        const file = url.origin === CMS ? await packageFile(url.pathname) : undefined;
        if (file) return give(file, TYPES[url.pathname.split('.').at(-1)!] ?? 'text/plain');
        // A frame of the content itself is asked for by the content, not by the editor.
        if (url.hostname !== 'www.town.example') refused.push(`${name}: ${url.href}`);
        return route.abort();
      });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(`${CMS}/edit.html`);
      await page.addScriptTag({ content: script });
      try {
        return await page.evaluate(
          (html) => (window as unknown as { clean: (html: string[]) => Promise<string[]> }).clean(html),
          [...pieces],
        );
      } catch (cause) {
        throw new Error(`${name}: ${String(cause)} ${errors.join(' ')}`, { cause });
      }
    } finally {
      await context.close();
    }
  }
  return { clean, refused, close: async () => (await started)?.close() };
}
