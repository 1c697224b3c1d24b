import { expect } from '@esm-bundle/chai';
import { plainText } from '@tomoni/plan';
import { writeDataLinks, type DataLink } from '@tomoni/plan/write';
import { stratmlOf } from '@tomoni/plan/export';
import fc from 'fast-check';
import { anyPlan } from '../../../plan/src/testing/any-plan.ts';
import { dom } from '../light-dom/testing/dom.ts';
import { line } from '../light-dom/testing/arbitrary.ts';
import { readOpenData } from './read-open-data.ts';

/** Words that stand in brackets, so without brackets at their ends. */
const about = fc.constantFrom('CSV・21行', 'JSON', 'PDF・48ページ', 'CSV, 3 rows', '1.2 MB（圧縮）済み');
const link: fc.Arbitrary<DataLink> = fc.record({
  title: line.filter((title) => typeof title === 'string' && /^[^<>&\s]+( [^<>&\s]+)*$/.test(title)),
  href: fc.constantFrom('plan.json', './nodes.csv', 'https://example.jp/a.xml?b=c&d', '/keikaku/計画.csv'),
  about: fc.option(about, { nil: undefined }),
});

describe('links to files: write → read', () => {
  it('gives the same links, with their kind and size', () => {
    fc.assert(
      fc.property(fc.array(link, { minLength: 1, maxLength: 5 }), fc.constantFrom('ja', 'en'), (links, language) => {
        const read = readOpenData(dom(writeDataLinks(links, { language, documentLanguage: language })));
        const files = read!.lists.flatMap((list) => list.files);
        expect(
          files.map(({ title, about: words }) => ({
            title: plainText(title),
            href: Array.isArray(title) && typeof title[0] === 'object' ? title[0].href : undefined,
            about: words === '' || words === undefined ? undefined : plainText(words),
          })),
        ).to.deep.equal(links.map(({ title, href, about: words }) => ({ title: plainText(title), href, about: words })));
      }),
      { numRuns: 100, seed: 2026 },
    );
  });
});

describe('StratML of any plan', () => {
  it('is well-formed by the browser’s own parser', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const xml = stratmlOf(plan);
        if (xml === undefined) return;
        const read = new DOMParser().parseFromString(xml, 'application/xml');
        expect(read.querySelector('parsererror')?.textContent).to.equal(undefined);
        expect(read.querySelectorAll('Goal, Objective')).to.have.length(plan.nodes.length);
      }),
      { numRuns: 100, seed: 2026 },
    );
  });
});
