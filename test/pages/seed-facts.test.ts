// Each page of a real plan says every name, number, mark and date of the extract that it was made from.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderedText, squeeze } from './rendered.ts';
import { SEED_FACTS } from './seed-facts.ts';
import { useSite, visit } from './site.ts';

describe('the page of a real plan', () => {
  useSite();
  for (const [id, facts] of Object.entries(SEED_FACTS)) {
    for (const javaScriptEnabled of [false, true]) {
      it(`/towns/${id}/ says the ${facts.length} facts of its extract with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () =>
        visit(`/towns/${id}/`, { javaScriptEnabled }, async ({ page }) => {
          const text = squeeze(javaScriptEnabled ? await renderedText(page) : await page.locator('body').innerText());
          assert.deepEqual(
            facts.filter((fact) => !text.includes(squeeze(fact))),
            [],
          );
        }));
    }
  }
});
