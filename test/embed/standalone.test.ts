// The pages `/embed/<element>/`: alone, in a frame, in WordPress' frame, with and without a script.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { readPlan } from '@tomoni/plan/document';
import { embedFolder } from '../../packages/embed/scripts/pages.ts';
import { STRICT_POLICY } from '../../docs/site/policy.ts';
import { open, useHost, visitPage } from './site.ts';

const json = await readFile(new URL('../../packages/towns/src/tomoni-cho/plan.json', import.meta.url), 'utf8');
const read = readPlan(json);
assert.ok(read.ok);
const { plan } = read;

describe('a standalone page', () => {
  const host = useHost();
  let pages: string[] = [];
  before(async () => {
    const folder = await embedFolder({ plan, json, address: `${host.town.origin}/embed/` });
    pages = [...folder.keys()]
      .filter((path) => path.endsWith('/index.html'))
      .map((path) => `/embed/${path.slice(0, -'index.html'.length)}`);
    for (const [path, body] of folder) {
      if (!path.endsWith('.html') && !path.endsWith('oembed.json') && !path.endsWith('.css')) continue;
      const type = path.endsWith('.html') ? 'text/html' : path.endsWith('.css') ? 'text/css' : 'application/json';
      const headers: Record<string, string> = path.endsWith('.html') ? { 'content-security-policy': STRICT_POLICY } : {};
      host.town.pages.set(`/embed/${path.replace(/index\.html$/, '')}`, { body, type, headers });
    }
  });

  it('is there for every element that the plan has something for', () => assert.ok(pages.length >= 20, pages.join()));

  it('says its content without a script, under one heading', async () => {
    for (const path of pages) {
      await visitPage(host.town.origin + path, { javaScriptEnabled: false }, async ({ page }) => {
        assert.equal(await page.locator('h1').count(), 1, path);
        assert.ok((await page.locator('main').innerText()).length > 40, path);
      });
    }
  });

  it('is presented by its element under a strict policy, with nothing on the console', async () => {
    for (const path of pages) {
      await visitPage(host.town.origin + path, {}, async ({ page, incidents }) => {
        const element = page.locator('[data-tomoni-standalone]');
        await page.waitForFunction(() => document.querySelector('[data-tomoni-standalone]')?.shadowRoot?.querySelector('[part~=base]'));
        assert.ok(await element.isVisible(), path);
        assert.deepEqual(incidents, [], path);
      });
    }
  });

  it('shows another plan of its own site, and none of a site that it does not allow', async () => {
    await visitPage(`${host.town.origin}/embed/role-cards/?plan=/plans/kuki.json`, {}, async ({ page, incidents }) => {
      await page.getByRole('heading', { name: '期待される市民の取り組み' }).waitFor();
      assert.deepEqual(incidents, []);
    });
    const before = host.other.asked.length;
    for (const bad of [`${host.other.origin}/plans/kuki.json`, 'javascript:alert(1)', '//evil.example/x.json']) {
      await visitPage(`${host.town.origin}/embed/role-cards/?plan=${encodeURIComponent(bad)}`, {}, async ({ page, incidents }) => {
        await page.getByRole('heading', { name: 'わたしたち町民の役割' }).waitFor();
        assert.equal(incidents.length, 1);
        assert.match(incidents[0]!, /許可していない場所の計画/);
      });
    }
    assert.deepEqual(host.other.asked.slice(before), []);
  });

  it('speaks English and stands on dark ground when its address says so', async () => {
    await visitPage(`${host.town.origin}/embed/role-cards/?lang=en&theme=dark`, {}, async ({ page, incidents }) => {
      await page.getByText('I am').first().waitFor();
      assert.equal(await page.locator('tomoni-role-cards').getAttribute('theme'), 'dark');
      assert.equal(await page.locator('html').getAttribute('lang'), 'en');
      assert.deepEqual(incidents, []);
    });
  });

  for (const sandbox of ['', ' sandbox="allow-scripts"', ' sandbox="allow-scripts allow-same-origin"']) {
    it(`in a frame${sandbox} makes it as high as its content`, async () => {
      const { manifest } = host;
      const frame = `<script src="/embed/${manifest.frame}" integrity="${manifest.files[manifest.frame]!.integrity}" defer></script>`;
      const body = `<iframe src="/embed/role-cards/" title="役割" width="600" height="100"${sandbox}></iframe>`;
      await open(host.town, { head: frame, body, policy: `${STRICT_POLICY}; frame-src 'self'` }, async ({ page, incidents }) => {
        await page.waitForFunction(() => Number(document.querySelector('iframe')!.height) > 400);
        const inside = page.frames()[1]!;
        await inside.getByRole('radio').first().waitFor();
        const needed = await inside.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
        await page.waitForFunction((height) => Math.abs(document.querySelector('iframe')!.clientHeight - height) <= 1, needed);
        assert.deepEqual(incidents, []);
      });
    });
  }

  it('in a frame of 600 pixels does not make a phone scroll sideways', async () => {
    const { manifest } = host;
    const frame = `<script src="/embed/${manifest.frame}" integrity="${manifest.files[manifest.frame]!.integrity}" defer></script>`;
    host.town.pages.set('/phone.html', {
      type: 'text/html',
      body: `<!doctype html><meta name="viewport" content="width=device-width">${frame}<p><iframe src="/embed/role-cards/" title="役割" width="600" height="400" sandbox="allow-scripts"></iframe></p>`,
    });
    await visitPage(`${host.town.origin}/phone.html`, { viewport: { width: 320, height: 700 } }, async ({ page, incidents }) => {
      await page.waitForFunction(() => Number(document.querySelector('iframe')!.height) > 400);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      assert.deepEqual(incidents, []);
    });
  });

  it('in a frame of WordPress, whose script takes the style away at each height, comes to rest within a phone', async () => {
    const { manifest } = host;
    const frame = `<script src="/embed/${manifest.frame}" integrity="${manifest.files[manifest.frame]!.integrity}" defer></script>`;
    host.town.pages.set('/embed/wp-embed.js', {
      type: 'text/javascript',
      body: `addEventListener('message', ({ data: { secret, message, value } }) => {
        window.heard = (window.heard ?? 0) + 1;
        if (message !== 'height') return;
        const frame = document.querySelector('iframe[data-secret="' + secret + '"]');
        frame.removeAttribute('style');
        frame.height = Math.min(1000, Math.max(200, value));
      });`,
    });
    host.town.pages.set('/wordpress.html', {
      type: 'text/html',
      body: `<!doctype html><meta name="viewport" content="width=device-width">${frame}<script src="/embed/wp-embed.js"></script><p><iframe src="/embed/role-cards/#?secret=aB3xYz9" data-secret="aB3xYz9" title="役割" width="600" height="400" sandbox="allow-scripts"></iframe></p>`,
    });
    await visitPage(`${host.town.origin}/wordpress.html`, { viewport: { width: 320, height: 700 } }, async ({ page }) => {
      await page.waitForFunction(() => document.querySelector('iframe')!.height === '1000');
      await page.waitForFunction(async () => {
        const heard = () => (window as unknown as { heard: number }).heard;
        const before = heard();
        for (let frames = 0; frames < 30; frames++) await new Promise(requestAnimationFrame);
        return heard() === before;
      });
      assert.equal(await page.locator('iframe').getAttribute('height'), '1000');
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    });
  });

  it('is where the link of a badge leads without a script: what its mark means', async () => {
    await visitPage(`${host.town.origin}/embed/progress-badge/#tomoni-embed`, { javaScriptEnabled: false }, async ({ page }) => {
      const said = await page.locator('main').innerText();
      assert.ok(said.includes('A 目標を上回った'), said);
    });
  });

  it('tells WordPress its height by the secret of its address', async () => {
    const body = `<iframe src="/embed/pdca-cycle/#?secret=aB3xYz9" title="進め方" sandbox="allow-scripts"></iframe>`;
    host.town.pages.set('/embed/listen.js', {
      type: 'text/javascript',
      body: 'addEventListener("message", ({ data }) => (window.heard ??= []).push(data));',
    });
    await open(
      host.town,
      { head: '<script src="/embed/listen.js"></script>', body, policy: `${STRICT_POLICY}; frame-src 'self'` },
      async ({ page }) => {
        await page.waitForFunction(() =>
          (window as unknown as { heard?: { message?: string }[] }).heard?.some(({ message }) => message === 'height'),
        );
        const heard = await page.evaluate(
          () => (window as unknown as { heard: { message?: string; secret?: string; value?: number }[] }).heard,
        );
        const said = heard.find(({ message }) => message === 'height')!;
        assert.equal(said.secret, 'aB3xYz9');
        assert.ok(said.value! > 100);
      },
    );
  });

  it('tells WordPress again when that says it listens, and nobody who does not know the secret', async () => {
    const body = `<iframe src="/embed/pdca-cycle/#?secret=aB3xYz9" title="進め方" sandbox="allow-scripts"></iframe>`;
    await open(host.town, { body, policy: `${STRICT_POLICY}; frame-src 'self'` }, async ({ page, incidents }) => {
      await page.evaluate(() => {
        const heights: string[] = [];
        Object.assign(window, { heights });
        addEventListener('message', ({ data }) => data.message === 'height' && heights.push(data.secret));
        const frame = document.querySelector('iframe')!.contentWindow!;
        for (const message of ['ready', null, { message: 'ready' }, { message: 'ready', secret: 'other' }]) frame.postMessage(message, '*');
        frame.postMessage({ message: 'ready', secret: 'aB3xYz9' }, '*');
      });
      await page.waitForFunction(() => (window as unknown as { heights: string[] }).heights.length > 0);
      // Once around, so that every answer would have come.
      for (const each of [page.frames()[1]!, page]) await each.evaluate(() => new Promise((resolve) => void setTimeout(resolve)));
      const heard = await page.evaluate(() => (window as unknown as { heights: string[] }).heights);
      assert.deepEqual(heard, ['aB3xYz9']);
      assert.deepEqual(incidents, []);
    });
  });

  it('is described by oEmbed where its page says', async () => {
    await visitPage(`${host.town.origin}/embed/role-cards/`, {}, async ({ page }) => {
      const address = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
      const answer = await page.evaluate(async (href) => (await fetch(href!)).json(), address);
      assert.equal(answer.type, 'rich');
      assert.match(answer.html, new RegExp(`<iframe src="${host.town.origin}/embed/role-cards/" title="[^"]+"`));
      // Without a quotation before it, WordPress does not load the script that listens to the frame's height.
      assert.match(answer.html, new RegExp(`^<blockquote><a href="${host.town.origin}/embed/role-cards/">[^<]+</a></blockquote><iframe `));
    });
  });
});

describe('a page with frames', () => {
  const host = useHost();
  it('believes no message but from its own frame, of the right origin, in the right words', async () => {
    const { manifest } = host;
    const head = `<script src="/embed/${manifest.frame}" defer></script>`;
    host.town.pages.set('/embed/fake/', { type: 'text/html', body: '<title>偽</title>' });
    const body = `<iframe src="/embed/fake/" title="偽" width="300" height="123"></iframe>`;
    await open(host.town, { head, body, policy: `${STRICT_POLICY}; frame-src 'self'` }, async ({ page }) => {
      const tell = (from: 'page' | 'frame', message: unknown) =>
        page.evaluate(
          ([who, data]) => {
            const frame = document.querySelector('iframe')!;
            const event = new MessageEvent('message', {
              data,
              origin: who === 'frame' ? location.origin : 'https://evil.example',
              source: frame.contentWindow,
            });
            window.dispatchEvent(event);
            return frame.height;
          },
          [from, message] as const,
        );
      assert.equal(await tell('page', { type: 'tomoni-height', height: 900 }), '123');
      for (const data of [
        null,
        900,
        '900',
        { height: 900 },
        { type: 'tomoni-height', height: '900' },
        { type: 'tomoni-height', height: -1 },
        { type: 'tomoni-height', height: 1e9 },
        { type: 'tomoni-height', height: NaN },
        { type: 'tomoni-height', height: Infinity },
      ]) {
        assert.equal(await tell('frame', data), '123');
      }
      assert.equal(await tell('frame', { type: 'tomoni-height', height: 456.2 }), '457');
    });
  });
});
