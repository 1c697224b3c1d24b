import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';

/** axe itself, as text. Evaluated by the debugger, it runs on pages whose policy keeps scripts out, which is what it is for. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules for whole pages; a story is a fragment of one. */
export const OF_PAGES = ['region', 'page-has-heading-one', 'landmark-one-main', 'document-title', 'html-has-lang', 'heading-order'];

/** A page of Playwright or of Puppeteer. */
interface AnyPage {
  evaluate(code: string): Promise<unknown>;
  evaluate<Result>(look: (off: readonly string[]) => Promise<Result>, off: readonly string[]): Promise<Result>;
}

/** Fails with what axe finds. In Chromium the page must be opened with `bypassCSP`. */
export async function assertAccessible(page: AnyPage, disable: readonly string[] = []): Promise<void> {
  // Once a page, and under a name of its own: Storybook brings another axe, which may be running.
  if (!(await page.evaluate('!!globalThis.ourAxe'))) await page.evaluate(`${AXE};globalThis.ourAxe = globalThis.axe;undefined`);
  const violations = await page.evaluate(async (off: readonly string[]) => {
    const { violations, passes } = await (globalThis as unknown as { ourAxe: typeof axe }).ourAxe.run(document, {
      resultTypes: ['violations'],
      rules: Object.fromEntries(off.map((id) => [id, { enabled: false }])),
    });
    if (passes.length === 0) return ['axe found nothing to look at'];
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, disable);
  assert.deepEqual(violations, []);
}
