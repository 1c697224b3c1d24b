// What a plan has stands in the element that docs/guide/contents.md names for it, on the town's built page.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { planDocument } from '@tomoni/plan/document';
import { towns } from '@tomoni/towns';
import { KINDS } from './contents-kinds.ts';
import { contents, GUIDE, planOf, saidOf } from './contents.ts';
import { onPaper, squeeze } from './rendered.ts';
import { useSite, visit } from './site.ts';

/** Words for programs, of which nobody reads anything: those by which windows are found. */
const FOUND_BY = new Set(['$schema', 'language', 'synonyms']);

/** Each element of the page: whether it has drawn itself, and what is read in it, its closed parts as well. */
interface Drawn {
  /** Which of the selectors mean it. */
  selectors: string[];
  isDrawn: boolean;
  text: string;
}

const elementsOf = (page: Page, selectors: string[]): Promise<Drawn[]> =>
  page.evaluate((selectors) => {
    const textOf = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element || node instanceof DocumentFragment)) return '';
      if (node instanceof Element && (node.localName === 'style' || getComputedStyle(node).display === 'none')) return '';
      const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
      return (slotted.length ? slotted : [...((node as Element).shadowRoot ?? node).childNodes]).map(textOf).join('');
    };
    // Prose leaves its heading to the page: the one right above it is its own.
    const headingOf = ({ previousElementSibling: above }: Element): string =>
      above && /^h\d$/.test(above.localName) ? above.textContent! : '';
    return [...document.querySelectorAll(selectors.join())].map((element) => ({
      selectors: selectors.filter((each) => element.matches(each)),
      isDrawn: Boolean(element.shadowRoot?.querySelector('[part~=base]')),
      text: (element.matches('tomoni-plan-part:not([kind])') ? headingOf(element) : '') + textOf(element),
    }));
  }, selectors);

describe('docs/guide/contents.md', () => {
  useSite();
  it('is what node test/pages/contents.ts --write writes', async () => assert.equal(await readFile(GUIDE, 'utf8'), await contents()));
  it('has no plan with something that no element shows', async () => assert.doesNotMatch(await contents(), /なし/));
  it('has a row for every noun of the model', () =>
    assert.deepEqual(
      Object.keys(planDocument.entries).filter((noun) => !FOUND_BY.has(noun) && !KINDS.some(({ path }) => path.split(/[.[]/)[0] === noun)),
      [],
    ));

  for (const { id } of towns) {
    it(`/towns/${id}/ shows each kind of content in its element`, () =>
      visit(`/towns/${id}/`, {}, async ({ page }) => {
        const selectors = [...new Set(KINDS.flatMap(({ shownBy }) => shownBy))];
        const seen = await elementsOf(page, selectors);
        // Paper has what is behind a press on the screen: all windows, all their details.
        await onPaper(page);
        const printed = await elementsOf(page, selectors);
        const plan = await planOf(id);
        const missing = KINDS.flatMap((kind) => {
          const mean = ({ selectors, isDrawn }: Drawn): boolean => isDrawn && kind.shownBy.some((each) => selectors.includes(each));
          const text = squeeze(
            [...seen, ...printed]
              .filter(mean)
              .map((each) => each.text)
              .join('\n'),
          );
          return saidOf(kind, plan).flatMap((entry) =>
            entry
              .filter((said) => !text.includes(squeeze(said)))
              .map((said) => `${kind.path}: ${said} not in ${kind.shownBy.join(' or ')}`),
          );
        });
        assert.deepEqual(missing, []);
      }));
  }
});
