import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundle } from './bundle.ts';
import { elements, FINDER_BUDGET, LANGUAGE_BUDGET, MAP_BUDGET, MAP_FOLLOWS, PAGES, PLAN_PAGE } from './pages.ts';

/** The words of the elements that most towns put on one page. */
const FIVE_ELEMENTS = /\/(role-cards|pdca-cycle|progress|consultation-finder|office-map)\.ts$/;

describe('a resident pays for what is on the page', () => {
  for (const { name, source, budget } of PAGES) {
    it(`${name}: at most ${budget} bytes of JavaScript`, async () => {
      const { first, requests } = await bundle(source);
      assert.ok(first <= budget, `${first} bytes`);
      assert.ok(first > 5_000, `${first} bytes: the bundle is not what it should be`);
      assert.ok(requests <= 4, `${requests} requests`); // beside the first they hold what it shares with parts that load later
      if (name.startsWith('one badge')) assert.equal(requests, 1);
    });
  }

  it(`the consultation finder adds at most ${FINDER_BUDGET} bytes, with and without a map on the page`, async () => {
    for (const page of [PLAN_PAGE, [...PLAN_PAGE, 'office-map']]) {
      const [without, with_] = await Promise.all([page, [...page, 'consultation-finder']].map((names) => bundle(elements(...names))));
      const added = with_!.first - without!.first;
      assert.ok(added <= FINDER_BUDGET, `${added} bytes beside ${page.join(', ')}`);
      assert.ok(added > 5_000, `${added} bytes: the finder is not where it was expected`);
      for (const part of ['engine', 'opening', 'qr', 'json-ld', 'data-report', 'behind'])
        assert.ok(with_!.later[`elements/src/consultation-finder/${part}.ts`], `${part} does not load later`);
    }
  });

  it(`the office map adds at most ${MAP_BUDGET} bytes at once, and ${MAP_FOLLOWS} that follow before anybody presses a button`, async () => {
    for (const page of [PLAN_PAGE, [...PLAN_PAGE, 'consultation-finder']]) {
      const [without, with_] = await Promise.all([page, [...page, 'office-map']].map((names) => bundle(elements(...names))));
      const added = with_!.first - without!.first;
      assert.ok(added <= MAP_BUDGET, `${added} bytes beside ${page.join(', ')}`);
      assert.ok(added > 3_000, `${added} bytes: the map is not where it was expected`);
      const follows = with_!.later['elements/src/office-map/map-side.ts'];
      assert.ok(follows! <= MAP_FOLLOWS, `${follows} bytes follow`);
    }
  });

  it(`another language: at most ${LANGUAGE_BUDGET} bytes more, none of them in Japanese pages`, async () => {
    const { code, later } = await bundle("import '@tomoni/elements/define';");
    const i18next = later['elements/src/locale/i18n.ts'] ?? 0;
    assert.ok(i18next > 5_000, 'i18next is not where it was expected');
    for (const language of ['en', 'ja-x-easy']) {
      const words = Object.entries(later).filter(([module]) => module.startsWith(`elements/src/locale/${language}/`));
      assert.ok(words.length > 3, `no words of ${language}`);
      for (const [module, bytes] of words) assert.ok(i18next + bytes <= LANGUAGE_BUDGET, `${module}: ${i18next + bytes} bytes`);
      const five = words.filter(([module]) => FIVE_ELEMENTS.test(module)).reduce((sum, [, bytes]) => sum + bytes, i18next);
      assert.ok(five <= LANGUAGE_BUDGET, `the five named elements in ${language}: ${five} bytes`);
    }
    assert.doesNotMatch(code, /i18next/);
  });

  it('the code that checks a plan loads only when a page names one', async () => {
    const { code, later } = await bundle("import '@tomoni/elements/plan/define';");
    assert.ok(later['elements/src/internal/fetch-plan.ts']);
    assert.doesNotMatch(code, /valibot|v\.object/);
  });

  it('no address of another host is in the code', async () => {
    const { code } = await bundle("import '@tomoni/elements/define';");
    const hosts = [...code.matchAll(/https?:\/\/[\w.-]+/g)]
      .map(([address]) => address)
      .filter((address) => address !== 'http://www.w3.org');
    assert.deepEqual(hosts, []);
  });
});
