// A resident who has no mouse: each stop is seen, none is covered, none holds the keyboard, and they come in the order of the page.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { PAGES, useSite, visit } from './site.ts';

interface Stop {
  what: string;
  /** Outlined by a line of 2 px or by the browser's own, itself or the label around it. */
  outlined: boolean;
  /** Inside the window, and nothing lies over it. */
  uncovered: boolean;
  /** Place in the page's order, through shadow roots; -1 for the page itself. */
  place: number;
}

/** Where the keyboard is. */
const stopNow = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const all: Element[] = [];
    const collect = (root: ParentNode): void => {
      for (const each of root.querySelectorAll('*')) {
        all.push(each);
        if (each.shadowRoot) collect(each.shadowRoot);
      }
    };
    collect(document);
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active || active === document.body) return { what: 'page', outlined: true, uncovered: true, place: -1 };
    const box = active.closest('label') ?? active;
    const isOutlined = (element: Element): boolean => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle === 'auto' || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2);
    };
    // A table that scrolls may be larger than the window: the middle of what is inside the window counts.
    const [{ left, right, top, bottom } = new DOMRect()] = box.getClientRects();
    const middle = (from: number, to: number, size: number) => (Math.max(from, 0) + Math.min(to, size)) / 2;
    const root = active.getRootNode() as Document | ShadowRoot;
    const over = root.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
    return {
      what: `${active.localName} ${(box.textContent ?? '').trim().slice(0, 30)}`,
      outlined: isOutlined(active) || isOutlined(box),
      uncovered: !!over && (box.contains(over) || over.contains(box)),
      place: all.indexOf(active),
    };
  });

/** Every stop from the top of the page to its end. */
async function stopsOf(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press(key);
    const stop = await stopNow(page);
    if (stop.place < 0 || stop.place === stops[0]?.place) return stops;
    stops.push(stop);
  }
  throw new Error(
    `the keyboard does not leave the page: ${stops
      .slice(-3)
      .map(({ what }) => what)
      .join(', ')}`,
  );
}

describe('the keyboard alone', () => {
  useSite();
  for (const path of PAGES) {
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 320, height: 568 },
    ]) {
      it(`goes through ${path} at ${viewport.width} px and back: seen at each stop, in order`, () =>
        visit(path, { viewport }, async ({ page }) => {
          const stops = await stopsOf(page, 'Tab');
          assert.ok(stops.length >= 3, 'hardly anything to stop at');
          assert.deepEqual(
            stops.filter(({ outlined, uncovered }) => !outlined || !uncovered),
            [],
            'not seen',
          );
          const places = stops.map(({ place }) => place);
          assert.deepEqual(
            places,
            places.toSorted((one, other) => one - other),
          );
          await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
          const back = (await stopsOf(page, 'Shift+Tab')).map(({ what }) => what);
          assert.deepEqual(new Set(back), new Set(stops.map(({ what }) => what)));
        }));
    }
  }
});
