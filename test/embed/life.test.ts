// Residents leave a page and come back to it: the browser shows it again as it was. What else pages do is tried in three engines
// (test/browser/loader-life.test.ts).
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { loaderTag, open, useHost } from './site.ts';

const ROLES = '<h3>住民の役割</h3><ul><li>あいさつをする</li></ul><h3>町の役割</h3><ul><li>相談を受ける</li></ul>';
const CONTAINER = `<div class="tomoni-embed tomoni-role-cards">${ROLES}</div>`;
const LINK = '<p><a href="/embed/role-cards/#tomoni-embed">役割を見る</a></p>';

const host = useHost();

it('a page with the loader that is left and come back to has each element once', async () => {
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
