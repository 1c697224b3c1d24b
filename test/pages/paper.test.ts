// A resident or a councillor prints the plan on A4. How pages end was looked at on paper; what can be held is held here.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { towns } from '@tomoni/towns';
import { preview } from 'vite';
import { findEngines } from '../browsers/engines.ts';
import { A4, hasWords, linksOf, pagesOf } from './pdf.ts';
import { onPaper } from './rendered.ts';
import { useSite, visit } from './site.ts';

const TOWN = '/towns/tomoni-cho/';
/** Width between the margins of A4, in pixels of CSS. */
const SHEET = 718;
const ABOVE = 'https://example.lg.jp/heading';
const BELOW = 'https://example.lg.jp/below';

const above = `<a href="${ABOVE}">見出し</a>`;
const below = `<a href="${BELOW}">本文</a>`;
/** Elements whose heading and what is under it hold a link each. */
const HEADINGS = {
  'a section of a plan': `<tomoni-plan-part><h3>${above}</h3><p>${below}</p></tomoni-plan-part>`,
  'a heading inside of a section': `<tomoni-plan-part><h3>目的</h3><p>一つ目</p><h4>${above}</h4><p>${below}</p></tomoni-plan-part>`,
  'the previous plan': `<tomoni-plan-overview><h3>第2次計画</h3><table><tbody><tr><th>策定者</th><td>見本市</td></tr></tbody></table><h4>${above}</h4><table><tbody><tr><th>名称</th><td>第1次計画</td></tr><tr><th>概要</th><td>${below}</td></tr></tbody></table></tomoni-plan-overview>`,
  'a goal': `<tomoni-goal-tree><ul><li>基本目標 1 ${above}<ul><li>施策 1-1 ${below}</li><li>施策 1-2 支える</li></ul></li></ul></tomoni-goal-tree>`,
};

/** A page with nothing but this, and a space above it. */
async function open(page: Page, origin: string, html: string): Promise<void> {
  const url = `${origin}/on-paper.html`;
  const body = `<!doctype html><html lang="ja"><script type="module" src="/tomoni/tomoni.js"></script><body><div></div>${html}`;
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.locator(`[part=base] a[href="${BELOW}"]`).waitFor({ state: 'attached' });
}

/** The links on each sheet when there is so much space above. */
async function printed(page: Page, above: number): Promise<string[][]> {
  await page.locator('body > div').evaluate((space, height) => space.style.setProperty('height', `${height}px`), above);
  return linksOf(await page.pdf(A4));
}

describe('a plan on paper', () => {
  useSite();

  for (const [what, html] of Object.entries(HEADINGS)) {
    it(`keeps the heading of ${what} on the sheet of what it is over`, () =>
      visit('/', {}, async ({ page, origin }) => {
        await open(page, origin, html);
        const sheets = new Set<number>();
        for (let space = 780; space <= 1050; space += 18) {
          const links = await printed(page, space);
          const [heading, content] = [ABOVE, BELOW].map((link) => links.findIndex((sheet) => sheet.includes(link)));
          assert.ok(heading! >= 0, `no heading with ${space} px above`);
          assert.equal(heading, content, `${space} px above`);
          sheets.add(heading!);
        }
        assert.deepEqual([...sheets].sort(), [0, 1], 'the end of a sheet was not reached');
      }));
  }

  for (const { id } of towns) {
    it(`is no wider than the sheet, to the last border: ${id}`, () =>
      visit(`/towns/${id}/`, { viewport: { width: SHEET, height: 1000 } }, async ({ page }) => {
        await onPaper(page);
        const wide = await page.evaluate(
          (width) =>
            [...document.querySelectorAll('*')].flatMap((element) =>
              [...(element.shadowRoot?.querySelectorAll('.base, .base *') ?? [])].flatMap((part) =>
                part.checkVisibility() && part.getBoundingClientRect().right > width - 1 && !part.closest('.sr, svg')
                  ? [`${element.localName} ${part.localName}.${part.getAttribute('class')}`]
                  : [],
              ),
            ),
          SHEET,
        );
        assert.deepEqual(wide, []);
      }));
  }

  it('says where a link leads, unless its words do', () =>
    visit(TOWN, {}, async ({ page }) => {
      await onPaper(page);
      const links = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) =>
          [...(element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a[href^=http]') ?? [])].map((link) => ({
            says: link.textContent!.includes(link.getAttribute('href')!),
            adds: getComputedStyle(link, '::after').content !== 'none',
          })),
        ),
      );
      assert.ok(links.length > 5);
      assert.deepEqual(
        links.filter(({ says, adds }) => says === adds),
        [],
      );
    }));

  it('says of offices when they are open, not whether they are now', () =>
    visit(TOWN, {}, async ({ page }) => {
      const map = page.locator('tomoni-office-map');
      await map.getByText('閉まっています').or(map.getByText('開いています')).first().waitFor();
      await onPaper(page);
      assert.equal(await map.locator('.state:visible').count(), 0);
      assert.ok((await map.getByText('月曜日から金曜日').count()) > 0);
    }));

  it('has at least four windows on a sheet', () =>
    visit(TOWN, {}, async ({ page }) => {
      const finder = page.locator('tomoni-consultation-finder');
      await finder.locator('.window').first().waitFor();
      await page.evaluate(() => document.body.replaceChildren(document.querySelector('tomoni-consultation-finder')!));
      const windows = Number(/\d+/.exec(await finder.locator('.count').innerText())![0]);
      const sheets = pagesOf(await page.pdf(A4));
      assert.ok(windows > 40 && sheets <= Math.ceil(windows / 4), `${windows} windows on ${sheets} sheets`);
    }));
});

const firefox = findEngines().firefox;

describe('a plan on paper from Firefox', { skip: firefox ? false : 'this machine has no Firefox' }, () => {
  // A container of which a query holds is printed blank there.
  for (const [tag, town] of [
    ['tomoni-pdca-cycle', 'kuki'],
    ['tomoni-indicators', 'shimonoseki'],
    ['tomoni-goal-tree', 'oshu'],
  ] as const) {
    it(`has the words of ${tag}, in large letters too`, async () => {
      const server = await preview({ logLevel: 'silent', preview: { host: 'localhost', port: 0, strictPort: false } });
      const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox! });
      try {
        const page = await browser.newPage();
        await page.goto(`${server.resolvedUrls!.local[0]}towns/${town}/`, { waitUntil: 'networkidle0' });
        for (const size of ['16px', '22px']) {
          await page.evaluate(
            (name, fontSize) => {
              const element = document.querySelector<HTMLElement>(name)!;
              document.body.replaceChildren(element);
              element.style.setProperty('font-size', fontSize, 'important');
            },
            tag,
            size,
          );
          assert.ok(hasWords(await page.pdf(A4)), size);
        }
      } finally {
        await browser.close();
        await server.close();
      }
    });
  }
});
