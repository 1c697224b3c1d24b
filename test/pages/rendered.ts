import type { Page } from 'playwright-core';
import { formatDate } from '@tomoni/plan';

/** Spaces and line breaks do not count, nor whether a digit is full-width. */
export const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** Windows say days by the western year alone, as やさしい日本語 does: 2026年10月1日. */
export const western = (date: string): string => formatDate(date, 'ja-x-easy');

/**
 * What can be selected on the page, through shadow roots and in the order of the page. Where an element shows its own
 * presentation, the content that it was made from is not counted.
 */
export const renderedText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const textOf = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element || node instanceof DocumentFragment)) return '';
      if (node instanceof Element && (/^(style|script|head|title)$/.test(node.localName) || getComputedStyle(node).display === 'none'))
        return '';
      const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
      const inside = slotted.length ? slotted : [...((node as Element).shadowRoot ?? node).childNodes];
      return inside.map(textOf).join('');
    };
    return textOf(document.body);
  });

/** Turns the page into what is printed: what is behind a press on the screen stands there. */
export async function onPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
