// Forced colours, as Windows' contrast themes set them: axe stays clean, and nothing is told by a background alone.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from './axe.ts';
import { PAGES, useSite, visit } from './site.ts';

describe('forced colours', () => {
  useSite();
  for (const path of PAGES) {
    it(`${path} has no axe violation`, () =>
      visit(path, { forcedColors: 'active', bypassCSP: true }, ({ page }) => assertAccessible(page)));

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
