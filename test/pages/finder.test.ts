// A resident with a worry, a keyboard and a screen reader: finds whom to call, calls, prints, and leaves in a hurry.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { heard } from './heard.ts';
import { useSite, visit } from './site.ts';

const FINDER = 'tomoni-consultation-finder';
const TOWN = '/towns/tomoni-cho/#windows';
/** Friday 20 November 2026, 14:00 in Japan. */
const FRIDAY = '2026-11-20T05:00:00Z';

declare global {
  interface Window {
    sheets?: string[];
  }
}

/** The finder as it stands when it is ready to be asked, at a set time. */
const ready = (page: Page): Promise<void> =>
  page.evaluate(
    async ([tag, now]) => {
      const finder = document.querySelector(tag!) as HTMLElement & { now: Date };
      finder.now = new Date(now!);
      while (![...finder.shadowRoot!.querySelectorAll('[part=state]')].some((state) => state.textContent))
        await new Promise((resolve) => requestAnimationFrame(resolve));
    },
    [FINDER, FRIDAY],
  );

/** What has the focus, as its role would be said: `A 0000-00-0001`, through shadow roots. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const label = active?.getAttribute('aria-label') ?? active?.closest('label')?.textContent ?? active?.textContent ?? '';
    return `${active?.localName} ${active?.id} ${label.replace(/\s+/g, ' ').trim()}`;
  });

async function tabTo(page: Page, wanted: RegExp): Promise<string> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (wanted.test(now)) return now;
  }
  throw new Error(`the keyboard did not come to ${wanted}`);
}

/** What the live region says, once it says something else. */
const told = async (page: Page, before = ''): Promise<string> => {
  const handle = await page.waitForFunction(
    ([tag, old]) => {
      const said = document.querySelector(tag!)!.shadowRoot!.querySelector('[role=status]')!.textContent!.trim();
      return said !== old && said;
    },
    [FINDER, before],
  );
  return (await handle.jsonValue()) as string;
};

const headings = (lines: readonly string[]) =>
  lines.filter((line) => /heading \d: /.test(line)).map((line) => line.replace(/^.*?heading/, 'heading'));

describe('a resident asks for a window', () => {
  useSite();

  it('hears in which order it comes: leave, call at once, ask, read', () =>
    visit(TOWN, {}, async ({ page }) => {
      await ready(page);
      const lines = await heard(page, FINDER);
      assert.equal(lines[0], 'button: このページをすぐに閉じる');
      assert.match(lines[1]!, /履歴/);
      assert.equal(lines[2], 'heading 3: いますぐ話したいとき');
      assert.match(lines[3]!, /^list of \d+: いますぐ話したいとき$/);
      assert.match(lines[4]!, /^- 警察 \| 全国 \| link: 警察に電話する\s*110/);
      const field = lines.indexOf('text field: どんなことで困っていますか');
      assert.ok(field > 4, lines.join('\n'));
      assert.match(lines[field + 1]!, /^例：.*送られたり、残ったりしません。$/);
      const closed = lines.filter((line) => line.startsWith('button, collapsed: ') && lines.indexOf(line) > field);
      assert.deepEqual(closed, ['button, collapsed: 困りごとから選ぶ', 'button, collapsed: しぼり込む']);
      assert.ok(lines.includes('窓口 45件'));
      assert.ok(lines.some((line) => /^list of 10: 相談窓口の一覧$/.test(line)));
    }));

  it('finds by words: types, hears how many, goes to the first by its heading, hears that it is open and how to call', () =>
    visit(TOWN, {}, async ({ page }) => {
      await ready(page);
      await tabTo(page, /^input words/);
      await page.keyboard.type('お金がない');
      assert.match(await told(page), /^\d+件の窓口が見つかりました$/);
      const lines = await heard(page, FINDER);
      const [first] = headings(lines).slice(1);
      assert.match(first!, /^heading 3: /);
      const window = lines.find((line) => line.startsWith('- article') && line.includes(first!))!;
      assert.match(window, /開いています（|閉まっています（|要確認/);
      assert.match(window, /link: .+に電話する\s*0/);
      assert.match(await tabTo(page, /^a .*に電話する/), /に電話する\s*\d/);
      assert.match(
        await page.evaluate((tag) => (document.querySelector(tag)!.shadowRoot!.activeElement as HTMLAnchorElement).href, FINDER),
        /^tel:\d+$/,
      );
    }));

  it('finds by worry: opens the list, ticks what applies with the space bar, hears how many', () =>
    visit(TOWN, {}, async ({ page }) => {
      await ready(page);
      await tabTo(page, /^summary .*困りごとから選ぶ/);
      await page.keyboard.press('Enter');
      const open = await heard(page, FINDER);
      assert.ok(open.includes('button, expanded: 困りごとから選ぶ'));
      assert.equal(open[open.indexOf('group: 家族のこと') + 1], 'checkbox, not checked: 親や家族の介護で困っている');
      await tabTo(page, /親が80代、子どもが50代/);
      await page.keyboard.press('Space');
      const one = await told(page);
      assert.match(one, /^\d+件の窓口が見つかりました$/);
      assert.ok((await heard(page, FINDER)).includes('checkbox, checked: 親が80代、子どもが50代で、先が心配'));
      await tabTo(page, /お金がない、家賃/);
      await page.keyboard.press('Space');
      assert.match(await told(page, one), /^\d+件の窓口が見つかりました$/);
    }));

  it('opens the details, hears that they are open and what they say, and closes them', () =>
    visit(TOWN, {}, async ({ page }) => {
      await ready(page);
      await tabTo(page, /^button .*くわしく見る：福祉まるごと相談/);
      assert.ok((await heard(page, FINDER)).some((line) => line.includes('button, collapsed: くわしく見る：福祉まるごと相談')));
      await page.keyboard.press('Enter');
      const open = (await heard(page, FINDER)).find((line) => line.includes('button, expanded: とじる：福祉まるごと相談'))!;
      assert.match(open, /対象 \| どなたでも/);
      assert.match(open, /住所 \| /);
      await page.keyboard.press('Enter');
      assert.ok((await heard(page, FINDER)).some((line) => line.includes('button, collapsed: くわしく見る：福祉まるごと相談')));
    }));

  it('prints one window: the sheet has it alone, with its address and code', () =>
    visit(TOWN, {}, async ({ page }) => {
      await ready(page);
      await page.evaluate((tag) => {
        window.sheets = [];
        window.print = () => {
          const root = document.querySelector(tag)!.shadowRoot!;
          const names = [...root.querySelectorAll('[part=window] [part=heading]')].map((name) => name.textContent!.trim());
          window.sheets!.push(
            [...names, root.querySelectorAll('.code svg').length, root.querySelector('.code')?.textContent!.trim()].join(' | '),
          );
        };
      }, FINDER);
      await tabTo(page, /^button .*くわしく見る：福祉まるごと相談/);
      await page.keyboard.press('Enter');
      await tabTo(page, /^button .*この窓口を印刷する/);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => window.sheets!.length);
      const [sheet] = (await page.evaluate(() => window.sheets))!;
      assert.match(sheet!, /^福祉まるごと相談 \| 1 \| http:\/\/localhost:\d+\/towns\/tomoni-cho\/#window-1$/);
      assert.match(await focused(page), /この窓口を印刷する/, 'the keyboard is where it was');
    }));

  it('leaves by the button: another page at once, and the way back does not lead here', () =>
    visit('/towns/kuki/', {}, async ({ page, origin }) => {
      await page.goto(`${origin}${TOWN}`, { waitUntil: 'networkidle' });
      await ready(page);
      await tabTo(page, /^input words/);
      await page.keyboard.type('DV');
      const entries = await page.evaluate(() => history.length);
      await page.keyboard.press('Shift+Tab');
      for (let presses = 0; presses < 60 && !/このページをすぐに閉じる/.test(await focused(page)); presses++)
        await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${origin}/`);
      assert.equal(await page.evaluate(() => history.length), entries);
      await page.goBack();
      assert.equal(new URL(page.url()).pathname, '/towns/kuki/');
    }));

  it('leaves by Shift three times', () =>
    visit(TOWN, {}, async ({ page, origin }) => {
      await ready(page);
      await tabTo(page, /^input words/);
      for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Shift');
      await page.waitForURL(`${origin}/`);
    }));

  it('comes back to a page that has forgotten', () =>
    visit(TOWN, {}, async ({ page, origin }) => {
      await ready(page);
      await tabTo(page, /^input words/);
      await page.keyboard.type('しにたい');
      await page.goto(`${origin}/towns/kuki/`, { waitUntil: 'networkidle' });
      await page.goBack({ waitUntil: 'networkidle' });
      await ready(page);
      assert.ok((await heard(page, FINDER)).includes('text field: どんなことで困っていますか'));
      assert.doesNotMatch(await page.evaluate((tag) => document.querySelector(tag)!.shadowRoot!.textContent ?? '', FINDER), /しにたい/);
    }));

  it('is described to search engines under a strict policy, without a word of the question', () =>
    visit(TOWN, {}, async ({ page }) => {
      await ready(page);
      await tabTo(page, /^input words/);
      await page.keyboard.type('しにたい');
      await page.evaluate((tag) => document.querySelector(tag)!.setAttribute('json-ld', ''), FINDER);
      const block = await page.waitForFunction(() =>
        [...document.head.querySelectorAll('script[type="application/ld+json"]')]
          .map(({ textContent }) => textContent)
          .find((each) => each.includes('GovernmentOffice')),
      );
      const text = (await block.jsonValue()) as string;
      const { '@graph': graph } = JSON.parse(text) as { '@graph': { '@type': string }[] };
      assert.equal(graph.filter((each) => each['@type'] === 'GovernmentOffice').length, 45);
      assert.doesNotMatch(text, /しにたい/);
      assert.deepEqual(await page.evaluate(() => window.violations), []);
    }));

  it('asks for nothing over the network while searching', () =>
    visit(TOWN, {}, async ({ page }) => {
      await ready(page);
      await page.waitForLoadState('networkidle');
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await tabTo(page, /^input words/);
      await page.keyboard.type('ひきこもり DV');
      await told(page);
      await tabTo(page, /^summary .*しぼり込む/);
      await page.keyboard.press('Enter');
      await tabTo(page, /いま開いている/);
      await page.keyboard.press('Space');
      await told(page, await told(page));
      assert.deepEqual(requests, []);
    }));
});

describe('a resident without JavaScript', () => {
  useSite();

  it('has every window with its hours as text, and the lines to call at once', () =>
    visit('/towns/tomoni-cho/', { javaScriptEnabled: false }, async ({ page }) => {
      const text = await page.locator(FINDER).innerText();
      assert.equal(await page.locator(`${FINDER} [id^=window-]`).count(), 45);
      assert.match(text, /月曜日から金曜日 8時30分から17時15分まで/);
      assert.equal(await page.locator(`${FINDER} .tomoni-crisis a[href="tel:119"]`).count(), 1);
    }));

  it('has the head office and all eight branches of 一関市社協', () =>
    visit('/towns/ichinoseki/', { javaScriptEnabled: false }, async ({ page }) => {
      assert.equal(await page.locator(`${FINDER} [id^=window-]`).count(), 9);
      assert.equal(await page.locator(`${FINDER} a[href^="tel:0191"]`).count(), 9);
    }));
});
