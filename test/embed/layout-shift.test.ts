// A link becomes its element after the page has been painted: what a resident reads stays where it is.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shiftOf } from '../pages/shift.ts';
import { useHost, visitPage } from './site.ts';

const TEXT = '<p>住み慣れた地域で、だれもが安心して暮らし続けられるように、町と社会福祉協議会、地域の団体が力を合わせて取り組みます。</p>';
const BADGE = '<p>進み具合：<a href="/embed/progress-badge/#tomoni-embed">◎ 計画より進んでいる</a></p>';
const ROLES = '<p><a href="/embed/role-cards/#tomoni-embed">それぞれの役割を見る</a></p>';
/** As the guide says: a heading and the link in a box as high as the screen, such as WordPress’s group with a smallest height. */
const ROOM = `<div style="min-height: 100vh"><h2>それぞれの役割</h2>${ROLES}</div>`;

describe('layout shift by a link that becomes its element', () => {
  const host = useHost();

  async function shiftBy(body: string, width: number): Promise<number> {
    const html = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>計画</title><body><h1>地域福祉計画</h1>${TEXT}${body}`;
    host.town.pages.set('/page.html', { type: 'text/html', body: html });
    let shift = NaN;
    await visitPage(`${host.town.origin}/page.html`, { viewport: { width, height: 900 } }, async ({ page }) => {
      // The worst that a slow network can do: the script comes when everything has been painted.
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      await page.addScriptTag({ url: `/embed/${host.manifest.loader}` });
      await page.locator('[data-tomoni-made] [part~=base]').waitFor({ state: 'attached' });
      shift = await shiftOf(page);
    });
    return shift;
  }

  for (const width of [320, 1280]) {
    for (const [what, body] of Object.entries({
      'a badge in the text': BADGE + TEXT.repeat(20),
      'role cards below the first view': TEXT.repeat(60) + ROLES + TEXT.repeat(20),
      'role cards at the end of the page': ROLES,
      'role cards in the first view, in a box as high as the screen': ROOM + TEXT.repeat(20),
    })) {
      it(`${what}, ${width} px: below 0.05`, async () => assert.ok((await shiftBy(body, width)) < 0.05));
    }

    it(`role cards in the first view push down the text that follows, ${width} px: the guide says where links belong`, async () =>
      assert.ok((await shiftBy(ROLES + TEXT.repeat(20), width)) > 0.05));
  }
});
