// Trusted Types at their strictest, and two versions of the script: the town's own words stay on the page.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { useSite, visit } from './site.ts';

const CONTENT = `<tomoni-role-cards><h3>住民の役割</h3><p>集う</p><h3>行政の役割</h3><p>支える</p></tomoni-role-cards>
<p>進み具合 <tomoni-progress-badge>◎ 進んでいる</tomoni-progress-badge></p>`;
const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

interface Served {
  drawn: number;
  text: string;
  errors: string[];
}

/** Serves a page of our own with a policy and scripts, and says what a resident gets. */
async function serve(page: Page, origin: string, policy: string, scripts: readonly string[], lead = ''): Promise<Served> {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.route('**/lead.js', (route) => route.fulfill({ contentType: 'text/javascript', body: lead }));
  await page.route('**/hostile.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body: `<!doctype html><html lang="ja"><meta charset="utf-8"><title>計画</title><h1>計画</h1>${CONTENT}${scripts
        .map((src) => `<script type="module" src="${src}"></script>`)
        .join('')}`,
    }),
  );
  await page.goto(`${origin}/hostile.html`, { waitUntil: 'networkidle' });
  const drawn = await page.locator('[part~=base]').count();
  return { drawn, text: await page.locator('body').innerText(), errors };
}

describe('a page with Trusted Types', () => {
  useSite();
  const open = (policy: string, scripts: readonly string[], lead: string, look: (served: Served, page: Page) => void | Promise<void>) =>
    visit('/', {}, async ({ page, origin }) => look(await serve(page, origin, policy, scripts, lead), page));

  it('that allow lit-html alone: everything is drawn', () =>
    open(`${STRICT}; trusted-types lit-html`, ['/tomoni/tomoni.js'], '', ({ drawn, errors }) => {
      assert.equal(drawn, 2);
      assert.deepEqual(errors, []);
    }));

  const stays = ({ drawn, text }: Served) => {
    assert.equal(drawn, 0);
    for (const word of ['住民の役割', '集う', '支える', '◎ 進んでいる']) assert.ok(text.includes(word), word);
  };
  it("that allow none ('none'): the page stays as the town wrote it", () =>
    open(`${STRICT}; trusted-types 'none'`, ['/tomoni/tomoni.js'], '', stays));

  it('where another copy of Lit came first: the page stays as the town wrote it', () =>
    open(
      `${STRICT}; trusted-types lit-html`,
      ['/lead.js', '/tomoni/tomoni.js'],
      "trustedTypes.createPolicy('lit-html', { createHTML: (html) => html });",
      stays,
    ));

  it('the script pasted twice, also under two addresses, is one script', () =>
    open(STRICT, ['/tomoni/tomoni.js', '/tomoni/tomoni.js', '/tomoni/tomoni.js?v=2'], '', ({ drawn, errors }) => {
      assert.equal(drawn, 2);
      assert.deepEqual(errors, []);
    }));

  it('another version that came first stays, and the web team is told', () =>
    open(
      STRICT,
      ['/lead.js', '/tomoni/tomoni.js'],
      "customElements.define('tomoni-role-cards', class extends HTMLElement { static tomoniVersion = '0.0.1' });",
      ({ drawn, text, errors }) => {
        assert.equal(drawn, 1);
        assert.ok(text.includes('支える'));
        assert.equal(errors.length, 1);
        assert.match(errors[0]!, /<tomoni-role-cards>.*0\.0\.1/);
      },
    ));
});
