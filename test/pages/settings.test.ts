// A reader who has changed how pages look: 400 % zoom, large text, wider text spacing, less motion, paper, the other direction.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { PAGES, useSite, visit } from './site.ts';

/** The values of WCAG 1.4.12, as bookmarklets and extensions set them: in every shadow root too. */
const SPACING = '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';

const spaceOut = (page: Page) =>
  page.evaluate((css) => {
    const adopt = (root: Document | ShadowRoot): void => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets.push(sheet);
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) adopt(shadowRoot);
    };
    adopt(document);
  }, SPACING);

/** What of an element reaches over the window's edge; a page that scrolls sideways comes first. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const out: string[] = document.documentElement.scrollWidth > innerWidth ? [`page: ${document.documentElement.scrollWidth}`] : [];
    for (const host of document.querySelectorAll('*')) {
      for (const part of host.shadowRoot?.querySelectorAll('*:not(.sr)') ?? []) {
        if (part.closest('.scroll,.sr')) continue; // a table of numbers may scroll in a box of its own (WCAG 1.4.10)
        const { left, right, width } = part.getBoundingClientRect();
        if (width && (left < -1 || right > innerWidth + 1)) out.push(`${host.localName} ${part.className}: ${left}–${right}`);
      }
    }
    return out;
  });

describe('a reader’s own settings', () => {
  useSite();
  for (const path of PAGES) {
    it(`${path} at 400 % zoom, with text of 200 %, with text spacing, then with both: nothing scrolls sideways`, () =>
      visit(path, { viewport: { width: 320, height: 256 } }, async ({ page }) => {
        assert.deepEqual(await overflowing(page), [], '400 %');
        await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
        assert.deepEqual(await overflowing(page), [], '200 %');
        await page.evaluate(() => (document.documentElement.style.fontSize = ''));
        await spaceOut(page);
        assert.deepEqual(await overflowing(page), [], 'text spacing');
        await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
        assert.deepEqual(await overflowing(page), [], 'text spacing and 200 %');
      }));
  }

  it('moves nothing for whoever asked for less motion', () =>
    visit('/towns/yamagata/', { reducedMotion: 'reduce' }, async ({ page }) => {
      await page.getByRole('radio', { name: '住民', exact: true }).check();
      assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
    }));

  it('prints every card after one was picked, without the question, and where links lead', () =>
    visit('/towns/yamagata/', {}, async ({ page }) => {
      const cards = page.locator('tomoni-role-cards [part~=card]:visible');
      await page.getByRole('radio', { name: '住民', exact: true }).check();
      assert.equal(await cards.count(), 1);
      await page.evaluate(() => {
        const link = Object.assign(document.createElement('a'), { href: 'https://example.lg.jp/', textContent: '案内' });
        document.querySelector('tomoni-role-cards p')?.append(link);
      });
      await page.emulateMedia({ media: 'print' });
      assert.equal(await cards.count(), 6);
      assert.equal(await page.locator('tomoni-role-cards fieldset').isVisible(), false);
      const printed = await page.locator('tomoni-role-cards .card a').evaluate((link) => getComputedStyle(link, '::after').content);
      assert.match(printed, /https:\/\/example\.lg\.jp|attr\(href\)/);
    }));

  it('is mirrored where the page runs from right to left, without scrolling sideways', () =>
    visit('/towns/tomoni-cho/', {}, async ({ page }) => {
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      assert.deepEqual(await overflowing(page), []);
      const [first, second] = await page
        .locator('tomoni-role-cards .card')
        .evaluateAll((cards) => cards.slice(0, 2).map((card) => card.getBoundingClientRect().left));
      assert.ok(first! > second!);
    }));
});
