// Every story in forced colours, as Windows' contrast themes set them.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { showStory } from '../browser/show-story.ts';
import { assertAccessible, OF_PAGES } from './axe.ts';
import { open, useSite } from './site.ts';
import { isWaiting, STORIES, STORY_FRAME, STORYBOOK } from './stories.ts';

describe('stories in forced colours', () => {
  useSite(STORYBOOK);
  let page: Page;
  before(async () => {
    ({ page } = await open(STORY_FRAME, { forcedColors: 'active' }));
    await page.waitForFunction(isWaiting);
    assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
  });
  after(() => page?.context().close());

  for (const { id, title, name } of STORIES) {
    it(`${title}: ${name}`, async () => {
      await page.evaluate(showStory, id);
      await assertAccessible(page, OF_PAGES);
    });
  }
});
