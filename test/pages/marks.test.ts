// A mark in a page that says nothing is a mistake of ours and must not reach a resident as a gap.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { PlanDocument } from '@tomoni/plan';
import { readPlan } from '@tomoni/plan/document';
import { fillMarks } from '../../docs/site/marks.ts';

async function planOf(id: string): Promise<PlanDocument> {
  const read = readPlan(await readFile(new URL(`../../packages/towns/src/${id}/plan.json`, import.meta.url), 'utf8'));
  assert.ok(read.ok);
  return read.plan;
}

describe('a mark in a town page', () => {
  it('is replaced with the plan’s own words, indented as the mark is', async () => {
    const html = fillMarks('<main>\n  <!--plan:scale progress-->\n</main>', await planOf('yamagata'), 'page');
    assert.match(html, /^ {2}<h3>進捗状況<\/h3>$/m);
    assert.match(html, /^ {2}<li>▲ 見直し（計画変更等）<\/li>$/m);
    assert.doesNotMatch(html, /plan:/);
  });

  for (const [mark, why] of [
    ['<!--plan:rolls-->', /page: there is no <!--plan:rolls-->; known: .*roles/],
    ['<!--plan:constructor-->', /there is no/],
    ['<!--plan:\nroles two words-->', /there is no/],
    ['<!--plan:scale speed-->', /no scale speed; it has progress, direction/],
    ['<!--plan:section nowhere-->', /no section nowhere; it has chapter-6/],
    ['<!--plan:cycle-->', /no cycle/],
    ['<!--plan:windows-->', /nothing to say here/],
  ] as const) {
    it(`stops the build: ${mark.replace(/\s+/g, ' ')}`, async () => {
      const plan = await planOf('yamagata');
      assert.throws(() => fillMarks(mark, plan, 'page'), why);
    });
  }

  it('escapes what the plan says', async () => {
    const plan = await planOf('yamagata');
    plan.channels = [{ id: 'x', title: '<img src=x onerror=alert(1)>', description: 'A & B' }];
    const html = fillMarks('<!--plan:channels-->', plan, 'page');
    assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt;/);
    assert.match(html, /A &amp; B/);
  });
});
