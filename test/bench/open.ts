// The page of a bench in Chromium: its script, bundled as it is shipped, and nothing else; and how its times are read.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, findEngines } from '../browsers/engines.ts';

export interface OpenBench {
  tab: Page;
  /** Of Chromium. */
  version: string;
  close: () => Promise<void>;
}

const PAGE =
  '<!doctype html><html lang="ja"><meta charset="utf-8"><title>bench</title><body><script type="module" src="/bench.js"></script>';

/**
 * Opens the page of a bench, whose script has put `bench` there.
 *
 * @param script Beside this file.
 * @param args For Chromium, besides those of all tests.
 */
export async function openBench(script: string, args: readonly string[] = []): Promise<OpenBench> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(script, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    conditions: ['production'],
  });
  const server = createServer((request, response) => {
    const isScript = request.url === '/bench.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? outputFiles[0]!.text : PAGE);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await chromium.launch({ executablePath: findEngines().chromium!, args: [...CHROMIUM_ARGS, ...args] });
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await tab.waitForFunction(() => 'bench' in globalThis);
  return {
    tab,
    version: browser.version(),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
