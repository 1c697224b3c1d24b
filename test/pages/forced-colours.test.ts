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

    // The browser draws a ground of its own behind text that it colours: letters in the colour of that ground are gone. axe does not see it.
    it(`${path} hides no letters of an element`, () =>
      visit(path, { forcedColors: 'active' }, async ({ page }) => {
        await page
          .locator(path === '/' ? 'body' : '[part~=base]')
          .first()
          .waitFor({ state: 'attached' });
        const hidden = await page.evaluate(() => {
          const probe = document.body.appendChild(document.createElement('i'));
          probe.style.setProperty('color', 'Canvas', 'important'); // a town's page may set colours so, too
          const ground = getComputedStyle(probe).color;
          probe.remove();
          return [...document.querySelectorAll('*')]
            .flatMap((element) => [...(element.shadowRoot?.querySelectorAll('*') ?? [])])
            .filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()))
            .filter((each) => {
              const style = getComputedStyle(each);
              return style.color === ground && style.getPropertyValue('forced-color-adjust') !== 'none';
            })
            .map((each) => `${each.localName}.${each.className}: ${each.textContent}`);
        });
        assert.deepEqual(hidden, []);
      }));
  }
});
