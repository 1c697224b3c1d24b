// The showcase under the strictest policy a municipality is likely to set, and alone in the world.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PAGES, useSite, visit } from './site.ts';

describe('a strict site', () => {
  useSite();
  for (const path of PAGES) {
    it(`${path} breaks no policy, asks no other host and logs no error`, () =>
      visit(path, {}, async ({ page, incidents }) => {
        assert.deepEqual(incidents, { violations: [], elsewhere: [], errors: [] });
        const policy = (await (await page.request.get(page.url())).headers())['content-security-policy'];
        assert.match(policy ?? '', /default-src 'none'.*require-trusted-types-for 'script'/, 'the page was served without the policy');
      }));
  }

  for (const path of PAGES) {
    it(`${path} loads one first file${path === '/' ? '' : ', of its own elements'}`, () =>
      visit(path, {}, async ({ page }) => {
        const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
        assert.deepEqual(
          files.filter((file) => file.endsWith('/tomoni.js')),
          [`${path}tomoni/tomoni.js`],
        );
      }));
  }

  it('would notice a violation', () =>
    visit('/', {}, async ({ page }) => {
      const seen = await page.evaluate(() => {
        try {
          document.body.innerHTML = '<p style="color:red">';
        } catch {
          // Trusted Types
        }
        return new Promise<string[]>((resolve) => setTimeout(() => resolve(window.violations ?? [])));
      });
      assert.notDeepEqual(seen, []);
    }));
});
