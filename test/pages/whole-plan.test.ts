// Every word and number of a plan.json stands on its town's page, without JavaScript and with it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { formatDate, formatFiscalYear } from '@tomoni/plan';
import { towns } from '@tomoni/towns';
import { onPaper, renderedText, squeeze, western } from './rendered.ts';
import { useSite, visit } from './site.ts';

/** Ids, and words for programs that the page says in its own way. */
const NOT_SAID = /^(\$schema|id|source|language|parent|level|node|actor|scale|step|from|to|current|axis|tone|topic|side|type|languages)$/;
/** Fields that hold a word for programs only in some nouns. */
const CODES =
  /^(actors|relations|offices|windows\.\d+\.phones)\.\d+\.kind$|^windows\.\d+\.place\.office$|^synonyms\.|^indicators\.\d+\.direction$|^assessments\.\d+\.target$/;
const YEARS = /\.(fiscalYear|start|end|midterm)$/;
const DATES = /\.(formulated|modified|date|checked|validFrom|validThrough)$/;
/** With JavaScript the map draws these as places, the finder finds by those, and of a crisis line says whom to call and when. */
const DRAWN = /^offices\.\d+\.(latitude|longitude)$|^windows\.\d+\.kana$|^crisisLines\.\d+\.(themes\b|url$)/;

/** What the page must say for one value of the document, and where that value stands. */
function* saidBy(value: unknown, isDrawn: boolean, path = ''): Generator<[path: string, said: string]> {
  const key = path.split('.').at(-1)!;
  if (NOT_SAID.test(key) || CODES.test(path) || (isDrawn && DRAWN.test(path))) return;
  if (typeof value === 'number') {
    if (key !== 'order') yield [path, YEARS.test(path) ? formatFiscalYear(value, 'ja', { form: 'short' }) : String(value)];
  } else if (typeof value === 'string')
    yield [path, DATES.test(path) ? (/^(windows|crisisLines)\./.test(path) ? western : formatDate)(value) : value];
  else if (typeof value === 'object' && value !== null) {
    if ('ja' in value) yield* saidBy(value.ja, isDrawn, path);
    else
      for (const [name, each] of Object.entries(value))
        yield* saidBy(each, isDrawn, (path && `${path}.${name}`.replace(/^\./, '')) || name);
  }
}

/** What is read on the screen, and on paper: there stands what is behind a press, all windows with their details. */
async function everything(page: Page): Promise<string> {
  const screen = await renderedText(page);
  await onPaper(page);
  return `${screen}\n${await renderedText(page)}`;
}

describe('a town page', () => {
  useSite();
  for (const { id } of towns) {
    for (const javaScriptEnabled of [false, true]) {
      it(`/towns/${id}/ says every word and number of its plan with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () =>
        visit(`/towns/${id}/`, { javaScriptEnabled }, async ({ page }) => {
          const text = squeeze(javaScriptEnabled ? await everything(page) : await page.locator('body').innerText());
          const document: unknown = JSON.parse(
            await readFile(new URL(`../../packages/towns/src/${id}/plan.json`, import.meta.url), 'utf8'),
          );
          const said = [...saidBy(document, javaScriptEnabled)];
          assert.ok(said.length > 80, `only ${said.length} values were looked for`);
          assert.deepEqual(
            said.filter(([, each]) => !text.includes(squeeze(each))).map((each) => each.join(': ')),
            [],
          );
        }));
    }
  }
});
