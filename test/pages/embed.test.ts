// What the README tells a web team: copy the folder `tomoni`, put plan.json on the server, paste three lines.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { useSite, visit } from './site.ts';

/** The first HTML block of a README: the embed as it is printed there. */
async function embedOf(readme: string): Promise<string> {
  const text = await readFile(new URL(`../../${readme}`, import.meta.url), 'utf8');
  const block = /```html\n([^]*?)```/.exec(text)?.[1];
  assert.ok(block, `${readme} shows no embed`);
  return block;
}

describe('the three lines of the README', () => {
  useSite();
  for (const readme of ['README.md', 'README.ja.md']) {
    it(`${readme}: show the plan on a page of any folder, under a strict policy`, async () => {
      const embed = await embedOf(readme);
      assert.equal(embed.trim().split('\n').length, 3);
      await visit('/', {}, async ({ page, origin, incidents }) => {
        await page.route('**/keikaku/plan.json', (route) =>
          route.fulfill({ path: 'packages/towns/src/kuki/plan.json', contentType: 'application/json' }),
        );
        await page.route('**/fukushi/keikaku.html', async (route) => {
          const { headers } = { headers: (await (await route.fetch({ url: `${origin}/` })).headers()) as Record<string, string> };
          await route.fulfill({
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': headers['content-security-policy'] ?? '' },
            body: `<!doctype html><html lang="ja"><meta charset="utf-8"><title>計画</title><h1>計画</h1>\n${embed}`,
          });
        });
        await page.goto(`${origin}/fukushi/keikaku.html`, { waitUntil: 'networkidle' });
        assert.deepEqual(incidents, { violations: [], elsewhere: [], errors: [] });
        assert.deepEqual(await page.evaluate(() => window.violations), []);
        assert.equal(await page.getByRole('heading', { name: '期待される市民の取り組み' }).count(), 1);
        assert.ok(await page.getByText('事業の実施').isVisible());
      });
    });
  }
});
