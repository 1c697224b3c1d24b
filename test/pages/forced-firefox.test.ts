// Forced colours in Firefox, whose own setting for them is a preference: every page and every story, one after the other in one tab.
// Chromium emulates them (forced-colours.test.ts). WebKit has no forced colours: `forced-colors: active` never matches there.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { preview, type PreviewServer } from 'vite';
import { findEngines } from '../browsers/engines.ts';
import { showStory } from '../browser/show-story.ts';
import { assertAccessible, OF_PAGES } from './axe.ts';
import { PAGES, PATIENCE } from './site.ts';
import { isWaiting, STORIES, STORY_FRAME, STORYBOOK } from './stories.ts';

const executablePath = findEngines().firefox;
const SITES = { showcase: undefined, stories: STORYBOOK };

describe('forced colours in Firefox', { skip: executablePath ? false : 'this machine has no Firefox' }, () => {
  const servers: PreviewServer[] = [];
  const origins = { showcase: '', stories: '' };
  let browser: Browser;
  let page: Page;

  before(async () => {
    for (const [site, outDir] of Object.entries(SITES) as [keyof typeof SITES, string | undefined][]) {
      const other = outDir ? { configFile: false as const, build: { outDir } } : {};
      const server = await preview({ ...other, logLevel: 'silent', preview: { host: 'localhost', port: 0, strictPort: false } });
      servers.push(server);
      const address = server.httpServer.address();
      if (!address || typeof address === 'string') throw new Error('the preview server has no port');
      origins[site] = `http://localhost:${address.port}`;
    }
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: executablePath!,
      extraPrefsFirefox: { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 },
    });
    page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.setViewport({ width: 1280, height: 900 });
  });
  after(async () => {
    await browser?.close();
    for (const server of servers) await server.close();
  });

  for (const path of PAGES) {
    it(`${path} has no axe violation`, async () => {
      await page.goto(origins.showcase + path, { waitUntil: 'networkidle0' });
      assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
      await assertAccessible(page);
    });
  }
  describe('in stories', () => {
    before(async () => {
      await page.goto(origins.stories + STORY_FRAME, { waitUntil: 'networkidle0' });
      await page.waitForFunction(isWaiting);
    });
    for (const { id, title, name } of STORIES) {
      it(`${title}: ${name}`, async () => {
        await page.evaluate(showStory, id);
        await assertAccessible(page, OF_PAGES);
      });
    }
  });
});
