// Who writes content must not gain what the site has not given them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { STRICT_POLICY } from '../../docs/site/policy.ts';
import { loaderTag, open, useHost } from './site.ts';

const link = (href: string) => `<p><a href="${href}">計画を見る</a></p>`;

describe('the loader and hostile content', () => {
  const host = useHost();
  const stays = async (body: string, attributes = 'defer', expected: string[] = []) => {
    const before = host.other.asked.length;
    await open(host.town, { head: loaderTag(host, { attributes }), body }, async ({ page, incidents }) => {
      assert.equal(await page.locator('[data-tomoni-made]').count(), 0);
      assert.ok(await page.getByRole('link', { name: '計画を見る' }).isVisible());
      assert.deepEqual(incidents, expected);
    });
    assert.deepEqual(host.other.asked.slice(before), []);
  };

  it('leaves a link to another host a link', () => stays(link(`${host.other.origin}/embed/role-cards/#tomoni-embed`)));
  it('leaves a link whose plan lies on another host', () =>
    stays(link(`/embed/role-cards/?plan=${encodeURIComponent(`${host.other.origin}/plans/kuki.json`)}#tomoni-embed`)));
  for (const plan of [
    'javascript:alert(1)',
    'data:application/json,{}',
    '//evil.example/plan.json',
    '\\\\evil.example\\plan.json',
    'blob:x',
    'file:///etc/passwd',
    'http://',
  ]) {
    it(`leaves a link whose plan is ${plan}`, () => stays(link(`/embed/role-cards/?plan=${encodeURIComponent(plan)}#tomoni-embed`)));
  }
  for (const name of ['constructor', '__proto__', 'toString', 'unknown', 'role-cards/../../x', 'Role-Cards']) {
    it(`leaves a link to the element ${name}`, () => stays(link(`/embed/${name}/#tomoni-embed`)));
  }
  it('leaves out an attribute with an address of another host', async () => {
    const boundary = encodeURIComponent(`${host.other.origin}/x.geojson`);
    const before = host.other.asked.length;
    const body = link(`/embed/office-map/?plan=/plans/ichinoseki.json&boundary=${boundary}#tomoni-embed`);
    await open(host.town, { head: loaderTag(host), body }, async ({ page, incidents }) => {
      await page.locator('tomoni-office-map').getByText('花泉支部').first().waitFor();
      assert.equal(await page.locator('tomoni-office-map[boundary]').count(), 0);
      assert.deepEqual(incidents, []);
    });
    assert.deepEqual(host.other.asked.slice(before), []);
  });

  it('takes a link and a plan of another host that the site allows', async () => {
    const policy = STRICT_POLICY.replace("connect-src 'self'", `connect-src 'self' ${host.other.origin}`);
    await open(
      host.town,
      {
        policy,
        head: loaderTag(host, { attributes: `defer data-allow="${host.other.origin}"` }),
        body: link(`${host.other.origin}/embed/role-cards/?plan=%2Fplans%2Fkuki.json#tomoni-embed`),
      },
      async ({ page, incidents, asked }) => {
        await page.getByRole('radio', { name: '市民' }).waitFor();
        assert.ok(asked.includes(`${host.other.origin}/plans/kuki.json`));
        assert.deepEqual(
          asked.filter((address) => address.endsWith('.js') && !address.startsWith(host.town.origin)),
          [],
        );
        assert.deepEqual(incidents, []);
      },
    );
  });

  it('sets no attribute that the element does not have', async () => {
    const body = link(
      '/embed/role-cards/?plan=/plans/kuki.json&onclick=alert(1)&style=color:red&id=x&class=y&slot=z&theme=dark&lang=en#tomoni-embed',
    );
    await open(host.town, { head: loaderTag(host), body }, async ({ page, incidents }) => {
      const element = page.locator('tomoni-role-cards');
      await element.waitFor();
      const names = await element.evaluate((each) => each.getAttributeNames().toSorted());
      assert.deepEqual(names, ['data-tomoni-made', 'lang', 'src', 'theme']);
      assert.deepEqual(incidents, []);
    });
  });

  it('is not led astray by images that are named like parts of the document', async () => {
    const names = ['currentScript', 'head', 'readyState', 'baseURI', 'querySelector2'].map(
      (name) => `<img name="${name}" src="${host.other.origin}/embed/x/" alt="">`,
    );
    const head = loaderTag(host, { attributes: 'type="module"' });
    await open(
      host.town,
      { head, body: names.join('') + '<tomoni-progress-badge>◎ 進んでいる</tomoni-progress-badge>' },
      async ({ page, asked }) => {
        await page.waitForFunction(() => customElements.get('tomoni-progress-badge') !== undefined).catch(() => {});
        assert.deepEqual(
          asked.filter((address) => address.endsWith('.js') && !address.startsWith(host.town.origin)),
          [],
        );
      },
    );
  });

  it('works where only the policy lit-html is allowed, and needs no other', async () => {
    await open(
      host.town,
      {
        policy: `${STRICT_POLICY}; trusted-types lit-html`,
        head: loaderTag(host),
        body: link('/embed/role-cards/?plan=/plans/kuki.json#tomoni-embed'),
      },
      async ({ page, incidents }) => {
        await page.getByRole('radio', { name: '市民' }).waitFor();
        assert.deepEqual(incidents, []);
      },
    );
  });
});
