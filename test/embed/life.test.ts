// Pages live: scripts are pasted twice, content comes later, goes and comes back.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loaderTag, open, useHost } from './site.ts';

const ROLES = '<h3>住民の役割</h3><ul><li>あいさつをする</li></ul><h3>町の役割</h3><ul><li>相談を受ける</li></ul>';
const CONTAINER = `<div class="tomoni-embed tomoni-role-cards">${ROLES}</div>`;
const LINK = '<p><a href="/embed/role-cards/#tomoni-embed">役割を見る</a></p>';

describe('a page with the loader', () => {
  const host = useHost();

  it('pasted twice has one instance and says nothing', async () => {
    await open(host.town, { head: loaderTag(host).repeat(2), body: CONTAINER + LINK }, async ({ page, incidents, said }) => {
      await page.getByRole('radio', { name: '住民' }).first().waitFor();
      assert.equal(await page.locator('tomoni-role-cards').count(), 2);
      assert.deepEqual([...incidents, ...said], []);
    });
  });

  it('with two versions of it keeps the first and says so once', async () => {
    const { loader } = host.manifest;
    const other = host.files.get(loader)!.replaceAll(host.manifest.version, '9.9.9');
    host.town.pages.set('/embed/tomoni-9.9.9-loader-x.js', { body: other, type: 'text/javascript' });
    const tags = `${loaderTag(host)}<script src="/embed/tomoni-9.9.9-loader-x.js" defer></script>`;
    await open(host.town, { head: tags, body: CONTAINER }, async ({ page, incidents, said }) => {
      await page.getByRole('radio', { name: '住民' }).waitFor();
      assert.equal(await page.locator('tomoni-role-cards').count(), 1);
      assert.equal(said.length, 1);
      assert.match(said[0]!, /別の版（.+）の読み込みスクリプト/);
      assert.deepEqual(incidents, []);
    });
  });

  it('after the content shows it as well', async () => {
    await open(host.town, { body: CONTAINER + LINK + loaderTag(host, { attributes: '' }) }, async ({ page, incidents }) => {
      await page.getByRole('radio', { name: '住民' }).first().waitFor();
      assert.equal(await page.locator('tomoni-role-cards').count(), 2);
      assert.deepEqual(incidents, []);
    });
  });

  it('shows what a script inserts later, takes out and inserts again', async () => {
    await open(host.town, { head: loaderTag(host), body: '<main></main>' }, async ({ page, incidents }) => {
      await page.evaluate(() => {
        // Under Trusted Types a page's own scripts make nodes, not HTML.
        const div = document.createElement('div');
        div.className = 'tomoni-embed tomoni-role-cards';
        for (const [title, action] of [
          ['住民の役割', 'あいさつをする'],
          ['町の役割', '相談を受ける'],
        ]) {
          const heading = document.createElement('h3');
          heading.textContent = title!;
          const list = document.createElement('ul');
          list.append(document.createElement('li'));
          list.firstElementChild!.textContent = action!;
          div.append(heading, list);
        }
        document.querySelector('main')!.append(div);
      });
      await page.getByRole('radio', { name: '住民' }).waitFor();
      await page.evaluate(() => {
        const div = document.querySelector('.tomoni-embed')!;
        div.remove();
        document.querySelector('main')!.append(div);
      });
      await page.getByRole('radio', { name: '住民' }).waitFor();
      assert.equal(await page.locator('tomoni-role-cards').count(), 1);
      await page.evaluate(() => {
        const main = document.querySelector('main')!;
        main.append(main.firstElementChild!.cloneNode(true));
      });
      await page.locator('tomoni-role-cards').nth(1).getByRole('radio', { name: '住民' }).waitFor();
      assert.equal(await page.locator('tomoni-role-cards').count(), 2);
      assert.deepEqual(incidents, []);
    });
  });

  it('that is left and come back to has each element once', async () => {
    await open(host.town, { head: loaderTag(host), body: CONTAINER + LINK }, async ({ page, incidents }) => {
      await page.getByRole('radio', { name: '住民' }).first().waitFor();
      host.town.pages.set('/next.html', { body: '<!doctype html><title>次</title><p>次', type: 'text/html' });
      await page.goto(`${host.town.origin}/next.html`);
      await page.goBack();
      await page.getByRole('radio', { name: '住民' }).first().waitFor();
      assert.equal(await page.locator('tomoni-role-cards').count(), 2);
      assert.ok(await page.getByRole('link', { name: '役割を見る' }).isVisible());
      assert.deepEqual(incidents, []);
    });
  });

  it('whose copy holds the element already gets no second one', async () => {
    const copied = `<tomoni-role-cards data-tomoni-made src="/plans/kuki.json"></tomoni-role-cards>${LINK}`;
    await open(host.town, { head: loaderTag(host), body: copied }, async ({ page, incidents }) => {
      await page.getByRole('radio', { name: '市民' }).waitFor();
      assert.equal(await page.locator('tomoni-role-cards').count(), 1);
      assert.deepEqual(incidents, []);
    });
  });
});
