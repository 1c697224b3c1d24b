// The open data of the towns: every file that a page names is there and says what the page says of it; and what is made in a page is saved.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { towns } from '@tomoni/towns';
import { readCsv } from '../../packages/plan/src/testing/csv-reader.ts';
import { stratmlFaults } from '../../packages/plan/src/testing/stratml-structure.ts';
import { readXml } from '../../packages/plan/src/testing/xml-reader.ts';
import { useSite, visit } from './site.ts';

describe('open data', () => {
  useSite();
  for (const { id } of towns) {
    it(`/towns/${id}/ links to files that are there, without JavaScript`, () =>
      visit(`/towns/${id}/`, { javaScriptEnabled: false }, async ({ page, context }) => {
        const items = await page.locator('tomoni-open-data li').all();
        assert.ok(items.length > 8);
        for (const item of items) {
          const words = await item.innerText();
          const href = await item.locator('a').getAttribute('href');
          const answer = await context.request.get(new URL(href!, page.url()).href);
          assert.equal(answer.status(), 200, href!);
          const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.body());
          if (href!.endsWith('.csv')) {
            assert.equal(readCsv(text.slice(1)).length - 1, Number(/CSV・(\d+)行/.exec(words)?.[1]), words);
            assert.equal(text[0], '\uFEFF');
          } else if (href!.endsWith('.xml')) assert.deepEqual(stratmlFaults(readXml(text)), []);
          else assert.equal(typeof JSON.parse(text), 'object');
        }
        const said = await page.locator('tomoni-open-data').innerText();
        assert.match(said, id === 'tomoni-cho' ? /架空/ : /が公開したデータではありません/);
      }));
  }

  it('a file that is made in the page is saved under the strict policy, and is the one that stands beside the page', () =>
    visit('/towns/oshu/', {}, async ({ page, origin }) => {
      const answer = await page.request.get(`${origin}/towns/oshu/`);
      const policy = answer.headers()['content-security-policy']!;
      await page.route('**/made', (route) =>
        route.fulfill({
          headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
          body: '<!doctype html><html lang="ja"><title>x</title><script type="module" src="/tomoni/tomoni.js"></script><tomoni-open-data src="/towns/oshu/plan.json"></tomoni-open-data>',
        }),
      );
      await page.goto(`${origin}/made`);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '目標と施策の体系', exact: true }).click(),
      ]);
      assert.equal(download.suggestedFilename(), 'nodes.csv');
      const beside = await page.request.get(`${origin}/towns/oshu/nodes.csv`);
      assert.deepEqual(await readFile(await download.path()), Buffer.from(await beside.body()));
      assert.deepEqual(await page.evaluate(() => window.violations), []);
    }));
});
