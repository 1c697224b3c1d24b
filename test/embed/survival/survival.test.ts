// What sanitizers and editors leave of the snippets ends as the element, or at least as its content and its link.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { useHost } from '../site.ts';
import { adapters } from './adapters/index.ts';
import { installPhp } from './install.ts';
import { measure, putStandalonePages, type Result } from './measure.ts';
import { guidePage } from './page.ts';
import type { Markup } from './snippets.ts';
import { endsOf } from './table.ts';
import { workshop } from './workshop.ts';

const GUIDE = new URL('../../../docs/guide/survival.md', import.meta.url);
/** Set by report.ts: the page is written instead of compared. */
const WRITE = process.env['TOMONI_WRITE_SURVIVAL'] === 'yes';

installPhp();
const shop = workshop();
const all = await adapters(shop);
const results: Result[] = [];

describe('the snippets of the guide', () => {
  const host = useHost();
  before(() => putStandalonePages(host.town));
  after(() => shop.close());

  describe('come through', { concurrency: 2 }, () => {
    for (const [place, adapter] of all.entries()) {
      it(`${adapter.name}, ${adapter.setup}`, { skip: adapter.absent ?? false }, async () => {
        const result = await measure(host, adapter);
        results[place] = result;
        const of = (...markups: Markup[]) => result.outcomes.filter(({ snippet }) => markups.includes(snippet.markup));
        const tell = ({ snippet, end, kept, leak, missing, made }: Result['outcomes'][number]) =>
          [snippet.element, snippet.markup, end, kept, leak, ...missing, made].join(' | ');

        assert.deepEqual(result.outcomes.filter(({ end }) => end === 'lost').map(tell), [], 'content and links stay');
        // What stands in a link survives everywhere; a container may go, the link inside says the same.
        assert.deepEqual(
          of('link', 'list', 'class', 'data')
            .filter(({ end }) => end !== 'element')
            .map(tell),
          [],
          'the elements are there',
        );
        assert.deepEqual(
          of('table', 'class-table')
            .filter(({ end, made }) => /<th[ >]/.test(made) !== (end === 'element'))
            .map(tell),
          [],
          'a table that comes through with its headings is the element',
        );
        assert.deepEqual(
          of('tag', 'frame')
            .filter(({ end, kept }) => kept !== (end === 'element' || end === 'frame'))
            .map(tell),
          [],
          'a tag or frame that comes through is the element or the frame',
        );
        const shown = of(
          'link',
          'list',
          'table',
          'class',
          'class-table',
          'data',
          ...(adapter.showsTags ? [] : (['tag', 'frame'] as const)),
        );
        assert.deepEqual(shown.filter(({ leak }) => leak !== '').map(tell), [], 'nobody sees code');
        assert.deepEqual(result.incidents, []);
      });
    }
  });

  it('keep their whole addresses in TinyMCE only where the vendor was asked, when the site edits on its own host', async () => {
    const html = '<p><a href="https://cms.town.example/embed/role-cards/#tomoni-embed">役割</a></p>';
    assert.deepEqual(await shop.clean('tinymce', [html], false), [html.replace('https://cms.town.example/', '')]);
    assert.deepEqual(await shop.clean('tinymce', [html], true), [html]);
  });

  it('lead to nobody elsewhere while they are edited', () => assert.deepEqual(shop.refused, []));

  it('have the results that the guide tells', async () => {
    const complete = all.every((_, place) => results[place] !== undefined);
    if (WRITE) {
      assert.ok(complete, 'the page is written where everything runs');
      await writeFile(GUIDE, guidePage(results));
    }
    const guide = await readFile(GUIDE, 'utf8');
    const lines = guide.split('\n');
    for (const result of results.filter(Boolean)) {
      const { name, setup } = result.adapter;
      const line = lines.find((each) => each.startsWith(`| ${name} | `) && each.includes(` | ${setup} | `));
      assert.ok(
        line?.endsWith(`| ${setup} | ${endsOf(result)}`),
        `stale, run test/embed/survival/report.ts: ${line}\nnow: ${endsOf(result)}`,
      );
    }
    // Word for word, but for the versions of packages that Debian may have brought since.
    const withoutVersions = (text: string) => text.replace(/^(\| (?:HTML Purifier|WordPress[^|]*) \|)[^|]*/gm, '$1');
    if (complete) assert.equal(withoutVersions(guide), withoutVersions(guidePage(results)));
  });
});
