// Every story in forced colours, as Windows' contrast themes set them.
import { describe, it } from 'node:test';
import { assertAccessible, OF_PAGES } from './axe.ts';
import { useSite, visit } from './site.ts';
import { STORIES, STORYBOOK, storyPath } from './stories.ts';

describe('stories in forced colours', () => {
  useSite(STORYBOOK);
  for (const { id, title, name } of STORIES) {
    it(`${title}: ${name}`, () =>
      visit(storyPath(id), { forcedColors: 'active' }, async ({ page }) => {
        await page.waitForFunction(() => document.querySelector('#storybook-root')?.firstElementChild);
        await assertAccessible(page, OF_PAGES);
      }));
  }
});
