// The map of 一関市社会福祉協議会 as a resident meets it: by keyboard, by ear, on paper, before and after its scripts.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { heard } from './heard.ts';
import { linksOf, pagesOf } from './pdf.ts';
import { useSite, visit } from './site.ts';

const TOWN = '/towns/ichinoseki/';
const MAP = 'tomoni-office-map';

/** What the keyboard is on, inside the map. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement?.shadowRoot?.activeElement;
    const name = active?.getAttribute('aria-label') ?? active?.querySelector('.sr')?.textContent ?? active?.textContent ?? '';
    return name.replace(/\s+/g, ' ').trim();
  });

async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).startsWith(wanted)) return;
  }
  throw new Error(`the keyboard does not reach ${wanted}`);
}

const waitFor = (page: Page, selector: string): Promise<unknown> =>
  page.locator(MAP).locator(selector).first().waitFor({ state: 'attached' });

describe('the offices of a council, on the showcase', () => {
  useSite();

  it('are heard as a list with everything in it, then as pins with the same names', () =>
    visit(TOWN, {}, async ({ page }) => {
      await waitFor(page, '.pin');
      const lines = await heard(page, MAP);
      const headings = lines.join('\n').match(/heading \d: \d番 [^|\n]+/g) ?? [];
      assert.equal(headings.length, 9);
      const pins = lines.join('\n').match(/link: \d番 [^|\n]+/g) ?? [];
      const names = (all: readonly string[]) => all.map((each) => /\d番 \S+/.exec(each)![0]);
      assert.deepEqual(names(pins), names(headings));
    }));

  // The showcase's own policy lets no tiles in and Leaflet not start (then the built-in map stays: tiles.test.ts); a town that wants them has another.
  it('by keyboard alone: pins in order, one chosen and closed, the tile map opened and left', () =>
    visit(TOWN, { bypassCSP: true }, async ({ page, context, origin }) => {
      // The tiles come from a server of the test; nothing leaves the machine.
      const asked: string[] = [];
      await context.route(
        (url) => url.origin !== origin,
        (route) => {
          asked.push(route.request().url());
          return route.fulfill({
            contentType: 'image/svg+xml',
            body: '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"/>',
          });
        },
      );
      await waitFor(page, '.pin');
      await page.locator(MAP).evaluate((map) => {
        const before = document.createElement('button');
        before.textContent = 'before';
        map.before(before);
        before.focus();
      });
      const names = await page
        .locator(MAP)
        .evaluate((map) => [...map.shadowRoot!.querySelectorAll('.pin .sr')].map((pin) => pin.textContent));
      await tabTo(page, names[0]!);
      const walked: string[] = [];
      for (let each = 0; each < names.length; each++) {
        walked.push(await focused(page));
        if (each < names.length - 1) await page.keyboard.press('Tab');
      }
      assert.deepEqual(walked, names, 'one stop a pin, in the order of the list');

      await page.keyboard.press('Enter');
      await waitFor(page, '.callout:focus');
      assert.equal(await focused(page), names.at(-1));
      assert.ok((await heard(page, MAP)).some((line) => line.startsWith(`group: ${names.at(-1)}`)));
      await page.keyboard.press('Escape');
      await waitFor(page, '.pin:focus');

      await tabTo(page, '詳しい地図を開く');
      assert.deepEqual(asked, []);
      await page.keyboard.press('Enter');
      await waitFor(page, '.tiles:focus');
      await waitFor(page, '.leaflet-tile-loaded');
      assert.deepEqual([...new Set(asked.map((url) => new URL(url).host))], ['cyberjapandata.gsi.go.jp']);
      assert.ok((await heard(page, MAP)).join('\n').includes('詳しい地図を開きました'));
      await page.keyboard.press('Escape');
      await waitFor(page, '.open-tiles:focus');
    }));

  it('are shown where the finder of the page sends a resident, and Escape leads back', () =>
    visit(TOWN, {}, async ({ page }) => {
      await waitFor(page, '.pin');
      const finder = page.locator('tomoni-consultation-finder');
      await finder.getByRole('button', { name: 'くわしく見る：花泉支部' }).press('Enter');
      const show = finder.getByRole('button', { name: '地図で見る' });
      await show.focus();
      await page.keyboard.press('Enter');
      await waitFor(page, '.callout:focus');
      assert.equal(await focused(page), '2番 花泉支部');
      await page.keyboard.press('Escape');
      assert.equal(await show.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button), true);
    }));

  it('fit on one A4 page with the map and its numbers', () =>
    visit(TOWN, {}, async ({ page }) => {
      await waitFor(page, '.pin');
      await page.evaluate((name) => {
        const map = document.querySelector(name)!;
        document.body.replaceChildren(map);
      }, MAP);
      await waitFor(page, '.pin');
      await page.emulateMedia({ media: 'print' });
      const shown = await page.locator(MAP).evaluate((map) => ({
        pins: [...map.shadowRoot!.querySelectorAll('.pin')].filter((pin) => pin.getClientRects().length).length,
        entries: map.shadowRoot!.querySelectorAll('[part=entry]').length,
        buttons: [...map.shadowRoot!.querySelectorAll('button')].filter((button) => button.getClientRects().length).length,
      }));
      assert.deepEqual(shown, { pins: 9, entries: 9, buttons: 0 });
      const margin = '15mm';
      const print = () => page.pdf({ format: 'A4', margin: { top: margin, bottom: margin, left: margin, right: margin } });
      assert.equal(pagesOf(await print()), 1);
      // Behind other parts of a plan they begin a sheet rather than be torn apart.
      await page.evaluate(() => document.body.prepend(Object.assign(document.createElement('p'), { textContent: '計画' })));
      await page.locator('body > p').evaluate((space) => space.style.setProperty('height', '400px'));
      const sheets = linksOf(await print()).map((links) => links.filter((link) => link.startsWith('tel:')).length);
      assert.deepEqual(sheets, [0, 9]);
    }));

  it('without scripts are the list of the page', () =>
    visit(TOWN, { javaScriptEnabled: false }, async ({ page }) => {
      const text = (await page.locator(MAP).innerText()).replace(/\s+/g, ' ');
      for (const words of ['花泉支部', '0191-82-4002']) assert.ok(text.includes(words), words);
    }));
});
