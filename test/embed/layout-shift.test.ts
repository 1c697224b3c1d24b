// A link becomes its element after the page has been painted: what a resident reads stays where it is.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { shiftOf } from '../pages/shift.ts';
import { loaderTag, useHost, visitPage } from './site.ts';

const TEXT = '<p>住み慣れた地域で、だれもが安心して暮らし続けられるように、町と社会福祉協議会、地域の団体が力を合わせて取り組みます。</p>';
const BADGE = '<p>進み具合：<a href="/embed/progress-badge/#tomoni-embed">◎ 計画より進んでいる</a></p>';
const ROLES = '<p><a href="/embed/role-cards/#tomoni-embed">それぞれの役割を見る</a></p>';
const LIST = ['住民', '町'].map((who) => `<li><strong>${who}の役割</strong><ul><li>あいさつをする</li></ul></li>`).join('');
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

    it(`role cards in the first view push down the text that follows, ${width} px: a tag must say blocking="render"`, async () =>
      assert.ok((await shiftBy(ROLES + TEXT.repeat(20), width)) > 0.05));
  }
});

describe('layout shift where the template’s tag says blocking="render"', () => {
  const host = useHost();
  const DESK = { viewport: { width: 1280, height: 900 } };
  const LEGEND = '<p><a href="/embed/progress-legend/#tomoni-embed">印の意味</a></p>';
  const AFTER = '<p id="after">続きの文章</p>';
  function put(body: string): string {
    const tag = loaderTag(host, { attributes: 'defer blocking="render"' });
    const html = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>計画</title>${tag}<body><h1>地域福祉計画</h1>${TEXT}${body}`;
    host.town.pages.set('/page.html', { type: 'text/html', body: html });
    return `${host.town.origin}/page.html`;
  }
  const topOf = (page: Page, selector: string): Promise<number> =>
    page.evaluate((which) => document.querySelector(which)!.getBoundingClientRect().top, selector);

  for (const width of [320, 1280]) {
    for (const [what, body, count] of [
      ['role cards in the first view', ROLES, 1],
      ['a short part, which leaves the first view room', LEGEND, 1],
      [
        'a list that becomes role cards',
        `<ul>${LIST}</ul><p><a href="/embed/role-cards/?content=previous#tomoni-embed">カードで見る</a></p>`,
        1,
      ],
      ['two links', ROLES + LEGEND, 2],
      ['a container that holds nothing but a link', `<div class="tomoni-embed tomoni-role-cards">${ROLES}</div>`, 1],
      [
        'a link in a form whose fields are called like what a script walks by',
        `<form>${ROLES}<input type="hidden" name="parentElement"><input type="hidden" name="nextElementSibling"></form>`,
        1,
      ],
      ['a link in boxes', `<main><section><div>${ROLES}</div></section></main><script></script>`, 1],
    ] as const) {
      it(`${what}, ${width} px: below 0.05`, () =>
        visitPage(put(body + AFTER + TEXT.repeat(20)), { viewport: { width, height: 900 } }, async ({ page }) => {
          assert.ok((await topOf(page, '#after')) >= 900, 'what follows begins below the first view');
          await page.waitForFunction((all) => document.querySelectorAll('[data-tomoni-made]').length === all, count);
          for (const made of await page.locator('[data-tomoni-made]').all())
            await made.locator('[part~=base]').waitFor({ state: 'attached' });
          assert.ok((await shiftOf(page)) < 0.05);
        }));
    }
  }

  for (const [what, body] of [
    ['a link', ROLES],
    ['a container', `<div class="tomoni-embed tomoni-role-cards">${ROLES}${ROLES}</div>`],
  ] as const)
    it(`gives the room back where the element of ${what} is as tall`, () =>
      visitPage(put(body + AFTER + TEXT.repeat(20)), { viewport: { width: 320, height: 600 } }, async ({ page }) => {
        await page.locator('tomoni-role-cards [part~=base]').waitFor({ state: 'attached' });
        await page.waitForFunction(() => {
          const after = document.querySelector('#after')!.getBoundingClientRect().top;
          return after - [...document.querySelectorAll('p > a')].at(-1)!.getBoundingClientRect().bottom < 40;
        });
      }));

  it('gives the room back when the element cannot be loaded', async () => {
    const file = `/embed/${host.manifest.elements['tomoni-role-cards']![0]}`;
    host.town.pages.set(file, { type: 'text/javascript', body: '// another file' });
    await visitPage(put(ROLES + AFTER + TEXT.repeat(20)), DESK, async ({ page, incidents }) => {
      await page.waitForFunction(() => document.querySelector('#after')!.getBoundingClientRect().top < 500);
      assert.ok(incidents.some((each) => each.includes('読み込めません')));
    });
    host.town.pages.delete(file);
  });

  it('gives the room back when the plan cannot be had', () =>
    visitPage(put(`${ROLES.replace('/#', '/?plan=/nowhere.json#')}${AFTER}${TEXT.repeat(20)}`), DESK, async ({ page }) => {
      await page.waitForFunction(() => document.querySelector('#after')!.getBoundingClientRect().top < 500);
    }));

  it('keeps no room for a link that stays a link, nor for a badge', () =>
    visitPage(
      put(`<p><a href="https://elsewhere.example/embed/role-cards/#tomoni-embed">よその役割</a></p>${BADGE}${AFTER}${TEXT.repeat(20)}`),
      DESK,
      async ({ page }) => assert.ok((await topOf(page, '#after')) < 500),
    ));
});
