// Forced colours, as Windows' contrast themes set them: axe stays clean, and nothing is told by a background alone.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type axe from 'axe-core';
import { PAGES, useSite, visit } from './site.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe('forced colours', () => {
  useSite();
  for (const path of PAGES) {
    it(`${path} has no axe violation`, () =>
      // The policy would keep axe out, which is what it is for.
      visit(path, { forcedColors: 'active', bypassCSP: true }, async ({ page }) => {
        await page.addScriptTag({ path: axePath });
        const violations = await page.evaluate(async () => {
          const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] });
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
        });
        assert.deepEqual(violations, []);
      }));

    it(`${path} draws the borders of badges and cards`, () =>
      visit(path, { forcedColors: 'active' }, async ({ page }) => {
        const borderless = await page.evaluate(() =>
          [...document.querySelectorAll('tomoni-progress-badge, tomoni-role-cards')].flatMap((element) =>
            [...(element.shadowRoot?.querySelectorAll('[part~=card], span[part~=base]') ?? [])]
              .filter((box) => {
                const { borderTopStyle, borderTopWidth } = getComputedStyle(box);
                return borderTopStyle === 'none' || borderTopWidth === '0px';
              })
              .map((box) => `${element.localName}: ${box.textContent}`),
          ),
        );
        assert.deepEqual(borderless, []);
      }));
  }
});
