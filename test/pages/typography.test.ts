// Where lines end: no last character alone on the last line, no year torn from its era.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { PAGES, useSite, visit } from './site.ts';

/** The lines of every block of text in the elements, as they are laid out. A block inside of a line is a word of it. */
const linesOf = (page: Page) =>
  page.evaluate(() => {
    const blockOf = (node: Node): Element => {
      let block = node.parentElement!;
      while (/^(inline|inline-block|contents|ruby.*)$/.test(getComputedStyle(block).display) && block.parentElement)
        block = block.parentElement;
      return block;
    };
    const range = document.createRange();
    return [...document.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) => {
      const blocks = new Map<Element, Text[]>();
      const walker = document.createTreeWalker(shadowRoot ?? document.createDocumentFragment(), NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        if (text.parentElement?.closest('style, option, .sr, .map-side, [lang]:not([lang^=ja])')) continue;
        if (text.data.trim() && text.parentElement?.checkVisibility()) {
          const block = blockOf(text);
          blocks.set(block, [...(blocks.get(block) ?? []), text]);
        }
      }
      return [...blocks.values()].map((texts) => {
        const lines: string[] = [];
        let bottom = -Infinity;
        for (const text of texts) {
          for (let index = 0; index < text.length; index++) {
            range.setStart(text, index);
            range.setEnd(text, index + 1);
            const rect = range.getClientRects()[0];
            if (!rect || rect.width === 0 || !text.data[index]!.trim()) continue;
            if ((rect.top + rect.bottom) / 2 > bottom) lines.push('');
            bottom = Math.max(lines.at(-1) ? bottom : -Infinity, rect.bottom);
            lines.push(`${lines.pop() ?? ''}${text.data[index]}`);
          }
        }
        return { element: localName, lines };
      });
    });
  });

const isAlone = (line: string): boolean => line.replace(/[\p{P}\p{S}]/gu, '').length < 2;
const isTorn = (line: string, next: string | undefined): boolean => /(?:令和|平成|昭和)$/.test(line) && /^\d/.test(next ?? '');

describe('lines of Japanese text', () => {
  useSite();
  for (const path of PAGES.slice(1)) {
    for (const width of [320, 390, 1280]) {
      it(`${path} at ${width} px: no last line is a single character`, () =>
        visit(path, { locale: 'ja-JP', viewport: { width, height: 900 } }, async ({ page }) => {
          const blocks = await linesOf(page);
          assert.ok(blocks.length > 50);
          const alone = blocks.filter(({ lines }) => lines.length > 1 && isAlone(lines.at(-1)!));
          assert.deepEqual(alone, []);
        }));
    }
  }

  for (const size of ['100%', '200%']) {
    it(`the years of a plan’s period are whole at 320 px and ${size}`, () =>
      visit('/towns/tomoni-cho/', { locale: 'ja-JP', viewport: { width: 320, height: 900 } }, async ({ page }) => {
        await page.evaluate((value) => (document.documentElement.style.fontSize = value), size);
        const overview = (await linesOf(page)).filter(({ element }) => element === 'tomoni-plan-overview');
        assert.ok(overview.some(({ lines }) => lines.join('').startsWith('令和6年度（2024年度）から令和10年度')));
        assert.deepEqual(
          overview.filter(({ lines }) => lines.some((line, index) => isTorn(line, lines[index + 1]))),
          [],
        );
      }));
  }
});
