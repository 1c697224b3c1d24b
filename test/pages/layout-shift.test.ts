// The upgrade of the elements moves nothing that a resident already sees.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shiftOf, type Shift } from './shift.ts';
import { PAGES, useSite, visit } from './site.ts';

describe('layout shift', () => {
  useSite();
  for (const path of PAGES) {
    for (const width of [320, 1280]) {
      it(`${path} at ${width} px: 0.00`, () =>
        visit(path, { viewport: { width, height: 900 } }, async ({ page }) => {
          const shift = await shiftOf(page);
          assert.equal(shift.toFixed(2), '0.00');
        }));
    }
  }

  it('would notice a shift', () =>
    visit('/', {}, async ({ page }) => {
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => resolve((list.getEntries()[0] as Shift).value)).observe({ type: 'layout-shift' });
            requestAnimationFrame(() =>
              document.body.prepend(Object.assign(document.createElement('div'), { textContent: 'x', className: 'probe' })),
            );
            requestAnimationFrame(() => ((document.querySelector('.probe') as HTMLElement).style.height = '200px'));
          }),
      );
      assert.ok(shift > 0);
    }));
});
