// Every element inside pages of other frameworks and habits: neither changes the other.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { useHost, visitPage } from '../site.ts';
import { elementDifferences, hostDifferences } from './compare.ts';
import { HOSTS } from './hosts.ts';
import { dress, drawn, lookInside, lookOutside, PROPERTIES, type SeenElement } from './look.ts';
import { putHost, putNeutral } from './pages.ts';
import { hostsTable } from './table.ts';

/** At one time, since an office may close between two pages. */
const VIEW = { viewport: { width: 1100, height: 900 }, at: new Date('2026-11-30T10:00+09:00') };
const TABLE = new URL('../../../docs/guide/hosts.md', import.meta.url);
/** Of a failure, as many lines as one can read. */
const SHOWN = 12;

describe('a host page', () => {
  const host = useHost();
  const tags = new Set<string>();
  /** Differences, by the id of the host. */
  const found = new Map<string, number>();
  let neutral: Page;
  let leave = () => {};
  let visit: Promise<void> | undefined;

  // One neutral page for all hosts.
  before(
    () =>
      new Promise<void>((resolve, reject) => {
        visit = visitPage(putNeutral(host), VIEW, async ({ page }) => {
          neutral = page;
          await page.evaluate(drawn);
          resolve();
          await new Promise<void>((close) => (leave = close));
        });
        visit.catch(reject);
      }),
  );
  after(async () => {
    leave();
    await visit;
  });

  for (const kind of HOSTS) {
    it(`with ${kind.name} ${kind.version} and Tomoni do not change each other`, { skip: kind.missing ?? false }, async () => {
      const { without, withTomoni } = putHost(host, kind);
      let outside: string[] = [];
      let elements: SeenElement[] = [];
      await visitPage(without, VIEW, async ({ page, incidents, said }) => {
        const alone = await page.evaluate(lookOutside, PROPERTIES);
        assert.deepEqual(incidents, [], 'the host alone');
        await page.goto(withTomoni);
        await page.evaluate(drawn).catch((error) => assert.fail([error, ...incidents, ...said].join('\n')));
        outside = hostDifferences(alone, await page.evaluate(lookOutside, PROPERTIES));
        elements = await page.evaluate(lookInside, PROPERTIES);
        assert.deepEqual(incidents, []);
      });
      const bare = await inNeutral(elements);
      const inside = elements.flatMap((element, index) =>
        elementDifferences(element, bare[index]!).map((difference) => `${element.tag}: ${difference}`),
      );
      found.set(kind.id, inside.length + outside.length);
      for (const { tag } of elements) tags.add(tag.split('[')[0]!);
      assert.deepEqual(inside.slice(0, SHOWN), [], `${inside.length} differences inside`);
      assert.deepEqual(outside.slice(0, SHOWN), [], `${outside.length} differences in the host`);
    });
  }

  it('was tested with every element', () => {
    assert.deepEqual([...tags].toSorted(), Object.keys(host.manifest.elements).toSorted());
  });

  it('stands in the guide with its result (UPDATE=1 writes it)', async () => {
    const written = await readFile(TABLE, 'utf8').catch(() => '');
    const table = hostsTable(
      HOSTS.map((kind) => ({ kind, differences: found.get(kind.id) })),
      written,
    );
    if (process.env['UPDATE']) await writeFile(TABLE, table);
    else assert.equal(written, table, 'docs/guide/hosts.md is stale');
  });

  /** What the same elements look like where nothing but font, direction and width comes from outside. */
  async function inNeutral(places: readonly SeenElement[]): Promise<SeenElement[]> {
    await neutral.evaluate(
      dress,
      places.map(({ fontSize, fontFamily, direction, width }) => ({ fontSize, fontFamily, direction, width })),
    );
    await neutral.evaluate(drawn);
    return neutral.evaluate(lookInside, PROPERTIES);
  }
});
