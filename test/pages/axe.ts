import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Fails with what axe finds. The page must be opened with `bypassCSP`: a strict policy keeps axe out, which is what it is for. */
export async function assertAccessible(page: Page, disable: readonly string[] = []): Promise<void> {
  await page.addScriptTag({ path: axePath });
  const violations = await page.evaluate(async (off) => {
    const { violations, passes } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      rules: Object.fromEntries(off.map((id) => [id, { enabled: false }])),
    });
    if (passes.length === 0) return ['axe found nothing to look at'];
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, disable);
  assert.deepEqual(violations, []);
}
