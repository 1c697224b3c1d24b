// Every story in forced colours, as Windows' contrast themes set them.
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assertAccessible } from './axe.ts';
import { useSite, visit } from './site.ts';

const folder = fileURLToPath(new URL('../../stories/dist', import.meta.url));
const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as {
  entries: Record<string, { id: string; type: string; title: string; name: string }>;
};

/** Rules for whole pages; a story is a fragment of one. */
const OF_PAGES = ['region', 'page-has-heading-one', 'landmark-one-main', 'document-title', 'html-has-lang', 'heading-order'];

describe('stories in forced colours', () => {
  useSite(folder);
  for (const { id, type, title, name } of Object.values(entries)) {
    if (type !== 'story') continue;
    it(`${title}: ${name}`, () =>
      visit(`/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`, { forcedColors: 'active' }, async ({ page }) => {
        await page.waitForFunction(() => document.querySelector('#storybook-root')?.firstElementChild);
        await assertAccessible(page, OF_PAGES);
      }));
  }
});
