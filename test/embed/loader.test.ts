// What a web officer pastes, with the loader in the template of the site.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loaderTag, open, useHost } from './site.ts';

const ROLES = '<h3>住民の役割</h3><ul><li>あいさつをする</li></ul><h3>町の役割</h3><ul><li>相談を受ける</li></ul>';
const LIST =
  '<ul><li><strong>住民の役割</strong><ul><li>あいさつをする</li></ul></li><li><strong>町の役割</strong><ul><li>相談を受ける</li></ul></li></ul>';

describe('the loader', () => {
  const host = useHost();
  const page = (body: string, attributes = 'defer') => ({ head: loaderTag(host, { attributes }), body });

  for (const attributes of ['defer', 'async', '', 'type="module"']) {
    it(`as <script ${attributes}> shows the tag that a page has, and loads no other`, async () => {
      await open(host.town, page(`<tomoni-role-cards>${ROLES}</tomoni-role-cards>`, attributes), async ({ page, incidents, asked }) => {
        await page.getByRole('radio', { name: '住民' }).waitFor();
        assert.deepEqual(incidents, []);
        const scripts = asked.filter((address) => address.endsWith('.js')).map((address) => address.split('/').at(-1)!);
        const { elements, loader } = host.manifest;
        assert.deepEqual(scripts.toSorted(), [loader, ...elements['tomoni-role-cards']!].toSorted());
      });
    });
  }

  it('shows a container by its classes, with its own content', async () => {
    await open(host.town, page(`<div class="tomoni-embed tomoni-role-cards">${ROLES}</div>`), async ({ page, incidents }) => {
      await page.getByRole('radio', { name: '住民' }).waitFor();
      assert.equal((await page.getByText('あいさつをする').count()) > 0, true);
      assert.deepEqual(incidents, []);
    });
  });

  it('shows a container by data-tomoni, with attributes', async () => {
    await open(
      host.town,
      page(`<div data-tomoni="role-cards" data-tomoni-heading-level="5" data-tomoni-onclick="x">${ROLES}</div>`),
      async ({ page, incidents }) => {
        await page.getByRole('heading', { level: 5, name: '住民の役割' }).waitFor();
        assert.equal(await page.locator('tomoni-role-cards[onclick]').count(), 0);
        assert.deepEqual(incidents, []);
      },
    );
  });

  it('shows a plain link with its plan, and the link stays', async () => {
    const href = '/embed/pdca-cycle/?plan=%2Fplans%2Fkuki.json#tomoni-embed';
    await open(host.town, page(`<p>前</p><p><a href="${href}">計画の進め方を見る</a></p>`), async ({ page, incidents }) => {
      await page.locator('tomoni-pdca-cycle').getByText('事業の実施').waitFor();
      assert.ok(await page.getByRole('link', { name: '計画の進め方を見る' }).isVisible());
      assert.deepEqual(incidents, []);
    });
  });

  it('shows the list before a link as its content', async () => {
    await open(
      host.town,
      page(`${LIST}<p>&nbsp;</p><p><a href="/embed/role-cards/?content=previous#tomoni-embed">役割をカードで見る</a></p>`),
      async ({ page, incidents }) => {
        await page.getByRole('radio', { name: '住民' }).waitFor();
        assert.equal(await page.locator('tomoni-role-cards > ul').count(), 1);
        assert.ok(await page.getByRole('link', { name: '役割をカードで見る' }).isVisible());
        assert.deepEqual(incidents, []);
      },
    );
  });

  it('makes a badge of the words of a link, in three requests', async () => {
    await open(
      host.town,
      page('<p>進捗：<a href="/embed/progress-badge/#tomoni-embed">◎ 計画より進んでいる</a></p>'),
      async ({ page, asked, incidents }) => {
        await page.locator('a > tomoni-progress-badge').waitFor();
        await page.locator('tomoni-progress-badge').locator('[part=base]').waitFor();
        const scripts = asked.filter((address) => address.endsWith('.js')).map((address) => address.split('/').at(-1)!);
        assert.equal(new Set(scripts).size, 3);
        const bytes = [...new Set(scripts)].reduce((sum, file) => sum + host.manifest.files[file]!.gzip, 0);
        assert.ok(bytes <= 16_000, `${bytes} bytes`);
        assert.deepEqual(incidents, []);
      },
    );
  });

  for (const [what, open_, close] of [
    ['a container', '', ''],
    ['a container in boxes of the CMS', '<div><div>', '</div></div>'],
  ] as const) {
    it(`keeps a link in sight that is all that ${what} holds`, async () => {
      const asks = (element: string, words: string) =>
        `${open_}<div class="tomoni-embed tomoni-${element}"><p><a href="/embed/${element}/#tomoni-embed">${words}</a></p></div>${close}`;
      const body = asks('progress-badge', '◎ 計画より進んでいる') + asks('role-cards', '役割を見る');
      await open(host.town, page(body), async ({ page, incidents }) => {
        await page.locator('a > tomoni-progress-badge').locator('[part=base]').waitFor();
        await page.getByRole('radio', { name: '町民' }).waitFor();
        assert.ok(await page.getByRole('link', { name: '役割を見る' }).isVisible());
        assert.equal(await page.locator('[data-tomoni-made]').count(), 2);
        assert.deepEqual(incidents, []);
      });
    });
  }

  it('leaves a badge in the content of a container', async () => {
    const badge = '<a href="/embed/progress-badge/#tomoni-embed">◎ 計画より進んでいる</a>';
    const body = `<div class="tomoni-embed tomoni-goal-tree"><ul><li>見守り<ul><li>進捗状況：${badge}</li></ul></li></ul></div>`;
    await open(host.town, page(body), async ({ page, incidents }) => {
      await page.locator('tomoni-goal-tree').locator('[part~=base]').getByText('計画より進んでいる').first().waitFor();
      assert.equal(await page.locator('tomoni-goal-tree > ul a').count(), 1);
      assert.deepEqual(incidents, []);
    });
  });

  it('is at most 4 kB', () => {
    assert.ok(host.manifest.files[host.manifest.loader]!.gzip <= 4_000, `${host.manifest.files[host.manifest.loader]!.gzip} bytes`);
  });
});
