// Every showcase page says the plan, with JavaScript and without.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { PlanDocument, Text } from '@tomoni/plan';
import { plainText } from '@tomoni/plan';
import { towns } from '@tomoni/towns';
import { renderedText, squeeze } from './rendered.ts';
import { PAGES, useSite, visit } from './site.ts';

/** What the elements of a town page present, as a reader of Japanese reads it. */
async function saidBy(id: string): Promise<string[]> {
  const plan = JSON.parse(
    await readFile(new URL(`../../packages/towns/src/${id}/plan.json`, import.meta.url), 'utf8'),
  ) as Partial<PlanDocument> & Pick<PlanDocument, 'plan'>;
  const texts: (Text | undefined)[] = [
    plan.plan.title,
    ...(plan.roles ?? []).flatMap(({ title, paragraphs = [], actions = [], facts = [], lawRef }) => [
      title,
      ...paragraphs,
      ...actions,
      ...facts.map(({ value }) => value),
      lawRef,
    ]),
    ...(plan.cycles ?? []).flatMap(({ phases }) =>
      phases.flatMap(({ name, paragraphs = [], items = [] }) => [name, ...paragraphs, ...items]),
    ),
    ...(plan.scales ?? []).flatMap(({ title, steps }) => [title, ...steps.flatMap(({ mark, label, note }) => [mark, label, note])]),
    ...(plan.nodes ?? []).flatMap(({ title, number }) => [title, number]),
    ...(plan.offices ?? []).flatMap(({ name, address, phone }) => [name, address, phone]),
  ];
  return texts.filter((text) => text !== undefined).map((text) => squeeze(plainText(text)));
}

describe('a town page', () => {
  useSite();
  for (const { id } of towns) {
    for (const javaScriptEnabled of [false, true]) {
      it(`/towns/${id}/ says all of its plan with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () =>
        visit(`/towns/${id}/`, { javaScriptEnabled }, async ({ page }) => {
          const text = squeeze(javaScriptEnabled ? await renderedText(page) : await page.locator('body').innerText());
          const said = await saidBy(id);
          assert.ok(said.length > 10, 'the plan has hardly anything to say');
          assert.deepEqual(
            said.filter((each) => !text.includes(each)),
            [],
            'missing on the page',
          );
        }));
    }
  }

  it('is presented by elements when there is JavaScript', () =>
    visit('/towns/yamagata/', {}, async ({ page }) => {
      const undrawn = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((each) => each.localName.startsWith('tomoni-') && !each.shadowRoot?.querySelector('[part~=base], slot'))
          .map((each) => each.localName),
      );
      assert.deepEqual(undrawn, []);
      assert.ok((await page.locator('tomoni-role-cards [part~=card]').count()) >= 6);
    }));

  it('says that the fictional town is fictional', () =>
    visit('/towns/tomoni-cho/', { javaScriptEnabled: false }, async ({ page }) => {
      assert.match(await page.locator('body').innerText(), /架空/);
    }));

  it('is reached from the first page', () =>
    visit('/', { javaScriptEnabled: false }, async ({ page }) => {
      const links = await page.locator('a').evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href).pathname));
      for (const path of PAGES.slice(1)) assert.ok(links.includes(path), `no link to ${path}`);
    }));
});
