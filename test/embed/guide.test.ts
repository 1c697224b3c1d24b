// What the guide and the folder's own first page tell a web team to paste works as it stands there.
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { readPlan } from '@tomoni/plan/document';
import { embedFolder } from '../../packages/embed/scripts/pages.ts';
import { STRICT_POLICY } from '../../docs/site/policy.ts';
import { loaderTag, open, useHost, visitPage, type Host } from './site.ts';

const FRAMES = `${STRICT_POLICY}; frame-src 'self'`;
const guide = fileURLToPath(new URL('../../docs/guide/', import.meta.url));
const papers = globSync(['loader*.md', 'cms/*.md'], { cwd: guide }).toSorted();

const json = await readFile(new URL('../../packages/towns/src/tomoni-cho/plan.json', import.meta.url), 'utf8');
const read = readPlan(json);
assert.ok(read.ok);
const { plan } = read;

/** Puts the pages of /embed/ on the town's server, as its web team would. */
async function publish(host: Host): Promise<Map<string, string>> {
  const folder = await embedFolder({ plan, json, address: `${host.town.origin}/embed/` });
  for (const [path, body] of folder) {
    const type = path.endsWith('.html') ? 'text/html' : path.endsWith('.css') ? 'text/css' : undefined;
    if (!type) continue;
    const headers: Record<string, string> = type === 'text/html' ? { 'content-security-policy': STRICT_POLICY } : {};
    host.town.pages.set(`/embed/${path.replace(/(^|\/)index\.html$/, '$1')}`, { body, type, headers });
  }
  return folder;
}

/** Waits until everything that asks for an element has it, and says what asked. */
async function elementsOf(page: Page): Promise<string[]> {
  await page.waitForFunction(() => {
    const asking = [...document.querySelectorAll('.tomoni-embed,[data-tomoni],a[href$="#tomoni-embed"]')].filter(
      (each) => !each.parentElement?.closest('.tomoni-embed,[data-tomoni]'),
    );
    const made = [...document.querySelectorAll('*')].filter(({ localName }) => /^tomoni-(?!plan$)/.test(localName));
    return (
      made.length >= asking.length &&
      made.every((each) => each.shadowRoot?.querySelector('[part~=base]')) &&
      [...document.querySelectorAll('iframe')].every((frame) => Number(frame.height) > 0)
    );
  });
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => /^tomoni-|^iframe$/.test(name)),
  );
}

describe('the guide', () => {
  const host = useHost();
  before(() => publish(host));

  it('has the pages of the CMSs in both languages, each in the list', async () => {
    const pages = papers.filter((path) => /^cms\/(?!README)/.test(path)).map((path) => path.slice('cms/'.length));
    assert.ok(pages.length >= 18, pages.join());
    const [japanese, english] = await Promise.all(['README.md', 'README.en.md'].map((name) => readFile(`${guide}cms/${name}`, 'utf8')));
    for (const page of pages.filter((name) => !name.endsWith('.en.md'))) {
      assert.ok(pages.includes(page.replace(/\.md$/, '.en.md')), `${page} in English`);
      assert.ok(japanese!.includes(`](${page})`), `${page} in the list`);
      assert.ok(english!.includes(`](${page.replace(/\.md$/, '.en.md')})`), `${page} in the English list`);
    }
  });

  const snippetsOf = async (path: string): Promise<string[]> =>
    [...(await readFile(guide + path, 'utf8')).matchAll(/^ *```html\n([^]*?)^ *```/gm)].map(([, block]) => block!);

  for (const path of papers.filter((name) => !name.endsWith('.en.md'))) {
    it(`${path}: every snippet ends as the element or the frame that it asks for`, async () => {
      const snippets = await snippetsOf(path);
      assert.ok(snippets.length > 0);
      for (const block of snippets) {
        const body = block
          .replaceAll('https://www.example.jp', host.town.origin)
          .replaceAll('/keikaku/plan.json', '/plans/tomoni-cho.json');
        await open(host.town, { head: loaderTag(host), body, policy: FRAMES }, async ({ page, incidents }) => {
          const names = await elementsOf(page);
          assert.ok(names.length > 0, `nothing is embedded by:\n${block}`);
          for (const frame of page.frames().slice(1)) assert.equal(await frame.locator('h1').count(), 1, block);
          assert.deepEqual(incidents, [], block);
        });
      }
    });
    it(`${path}: the English page has the same`, async () =>
      assert.deepEqual(await snippetsOf(path.replace(/\.md$/, '.en.md')), await snippetsOf(path)));
  }
});

describe('the first page of /embed/', () => {
  const host = useHost();
  let snippets: string[] = [];
  before(async () => {
    const folder = await publish(host);
    const unescape = (text: string) => text.replace(/&#(\d+);/g, (_, number: string) => String.fromCharCode(Number(number)));
    snippets = [...folder.get('index.html')!.matchAll(/<pre tabindex="0"><code>([^<]*)<\/code><\/pre>/g)].map(([, text]) =>
      unescape(text!),
    );
  });

  it('is shown under a strict policy, on a phone without scrolling sideways', async () => {
    await visitPage(`${host.town.origin}/embed/`, { viewport: { width: 320, height: 800 } }, async ({ page, incidents }) => {
      assert.equal(await page.locator('h1').count(), 1);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      assert.deepEqual(incidents, []);
    });
  });

  it('names the files of the folder with their hashes', async () => {
    const { body } = host.town.pages.get('/embed/')!;
    const { loader, all, frame, standalone, style, files } = host.manifest;
    for (const file of [loader, all, frame, standalone, style]) {
      assert.ok(body.includes(`<a href="${file}">${file}</a>`), file);
      assert.ok(body.includes(`<code>${files[file]!.integrity}</code>`), file);
    }
  });

  it('gives a tag of the loader that makes elements of links and tags', async () => {
    const tag = snippets.find((each) => each.includes('-loader-'));
    const links = snippets.filter((each) => each.includes('#tomoni-embed'));
    assert.ok(links.length >= 15);
    await open(host.town, { head: tag!, body: links.join('\n') }, async ({ page, incidents }) => {
      const names = await elementsOf(page);
      assert.equal(names.length, links.length);
      assert.ok(names.includes('tomoni-progress-badge'));
      assert.equal(await page.locator('a[href$="#tomoni-embed"]:visible').count(), links.length);
      assert.deepEqual(incidents, []);
    });
  });

  it('gives a tag of one file with everything, of which the browser asks for nothing else', async () => {
    const tag = snippets.find((each) => each.includes('-all-'));
    const body = '<tomoni-role-cards lang="en" src="/plans/tomoni-cho.json"><p>役割</p></tomoni-role-cards>';
    await open(host.town, { head: tag!, body }, async ({ page, asked, incidents }) => {
      await page.getByText('I am').first().waitFor();
      const scripts = asked.filter((address) => address.endsWith('.js'));
      assert.deepEqual(
        scripts.map((address) => address.split('/').at(-1)),
        [host.manifest.all],
      );
      assert.deepEqual(incidents, []);
    });
  });

  it('gives frames that become as high as their content, with the tag for the page around', async () => {
    const tag = snippets.find((each) => each.includes('-frame-'));
    const frame = snippets.find((each) => each.includes('<iframe') && each.includes('/role-cards/'));
    await open(host.town, { head: tag!, body: frame!, policy: FRAMES }, async ({ page, incidents }) => {
      assert.equal(await page.locator('iframe').getAttribute('sandbox'), 'allow-scripts');
      await page.waitForFunction(() => Number(document.querySelector('iframe')!.height) > 401);
      assert.deepEqual(incidents, []);
    });
  });
});
