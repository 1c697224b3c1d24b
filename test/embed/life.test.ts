// Residents leave a page and come back to it, and read while it still loads. What else pages do is tried in three engines
// (test/browser/loader-life.test.ts).
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { STRICT_POLICY } from '../../docs/site/policy.ts';
import { loaderTag, open, useHost } from './site.ts';

const ROLES = '<h3>住民の役割</h3><ul><li>あいさつをする</li></ul><h3>町の役割</h3><ul><li>相談を受ける</li></ul>';
const CONTAINER = `<div class="tomoni-embed tomoni-role-cards">${ROLES}</div>`;
const LINK = '<p><a href="/embed/role-cards/#tomoni-embed">役割を見る</a></p>';
const BADGE = '<p><a href="/embed/progress-badge/#tomoni-embed">◎ 計画より進んでいる</a></p>';

describe('a page with the loader', () => {
  const host = useHost();

  it('that is left and come back to has each element once', async () => {
    await open(host.town, { head: loaderTag(host), body: CONTAINER + LINK }, async ({ page, incidents }) => {
      await page.getByRole('radio', { name: '住民' }).first().waitFor();
      host.town.pages.set('/next.html', { body: '<!doctype html><title>次</title><p>次', type: 'text/html' });
      await page.goto(`${host.town.origin}/next.html`);
      await page.goBack();
      await page.getByRole('radio', { name: '住民' }).first().waitFor();
      assert.equal(await page.locator('tomoni-role-cards').count(), 2);
      assert.ok(await page.getByRole('link', { name: '役割を見る' }).isVisible());
      assert.deepEqual(incidents, []);
    });
  });

  for (const [what, go] of [
    ['the photo is there', 'load'],
    ['somebody scrolls', 'scroll'],
    ['the photo does not come at all', 'wait'],
  ] as const) {
    it(`leaves the line to the photo: elements come when ${what}`, async () => {
      const text = '<p>住み慣れた地域で安心して暮らし続けられるように</p>'.repeat(60);
      const body = `<img src="/photo.png" width="300" height="200" alt="地区の話し合い">${BADGE}${text}${CONTAINER}`;
      const html = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>計画</title>${loaderTag(host)}</head><body>${body}</body></html>`;
      host.town.pages.set('/photo.html', { type: 'text/html', body: html, headers: { 'content-security-policy': STRICT_POLICY } });
      await open(host.town, { body: '<p>前のページ</p>' }, async ({ page, asked, incidents }) => {
        let give = () => {};
        const given = new Promise<void>((resolve) => (give = resolve));
        await page.route('**/photo.png', async (route) => {
          await given;
          await route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
        });
        await page.goto(`${host.town.origin}/photo.html`, { waitUntil: 'domcontentloaded' });
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
        const scripts = asked.filter((address) => address.endsWith('.js'));
        assert.deepEqual(
          scripts.map((address) => address.split('/').at(-1)),
          [host.manifest.loader],
        );
        if (go === 'load') give();
        if (go === 'scroll') await page.mouse.wheel(0, 50);
        await page.locator('tomoni-progress-badge [part~=base]').waitFor();
        await page.locator('tomoni-role-cards [part~=base]').waitFor({ state: 'attached' });
        assert.deepEqual(incidents, []);
        give();
      });
    });
  }
});
