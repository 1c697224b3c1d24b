// Every word and number of a plan.json stands on its town's page, without JavaScript and with it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { formatFiscalYear } from '@tomoni/plan';
import { towns } from '@tomoni/towns';
import { day } from '../../docs/site/fragments/say.ts';
import { renderedText, squeeze } from './rendered.ts';
import { useSite, visit } from './site.ts';

/** Ids, and words for programs that the page says in its own way. */
const NOT_SAID = /^(\$schema|id|source|language|parent|level|node|actor|scale|step|from|to|current|axis|tone|topic|side|type|languages)$/;
/** Fields that hold a word for programs only in some nouns. */
const CODES =
  /^(actors|relations|offices|windows\.\d+\.phones)\.\d+\.kind$|^windows\.\d+\.place\.office$|^synonyms\.|^indicators\.\d+\.direction$|^assessments\.\d+\.target$/;
const YEARS = /\.(fiscalYear|start|end|midterm)$/;
const DATES = /\.(formulated|date|checked|validFrom|validThrough)$/;

/** What the page must say for one value of the document, and where that value stands. */
function* saidBy(value: unknown, path = ''): Generator<[path: string, said: string]> {
  const key = path.split('.').at(-1)!;
  if (NOT_SAID.test(key) || CODES.test(path)) return;
  if (typeof value === 'number') {
    if (key !== 'order') yield [path, YEARS.test(path) ? formatFiscalYear(value, 'ja', { form: 'short' }) : String(value)];
  } else if (typeof value === 'string') yield [path, DATES.test(path) ? day(value) : value];
  else if (typeof value === 'object' && value !== null) {
    if ('ja' in value) yield* saidBy(value.ja, path);
    else for (const [name, each] of Object.entries(value)) yield* saidBy(each, (path && `${path}.${name}`.replace(/^\./, '')) || name);
  }
}

describe('a town page', () => {
  useSite();
  for (const { id } of towns) {
    for (const javaScriptEnabled of [false, true]) {
      it(`/towns/${id}/ says every word and number of its plan with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () =>
        visit(`/towns/${id}/`, { javaScriptEnabled }, async ({ page }) => {
          const text = squeeze(javaScriptEnabled ? await renderedText(page) : await page.locator('body').innerText());
          const document: unknown = JSON.parse(
            await readFile(new URL(`../../packages/towns/src/${id}/plan.json`, import.meta.url), 'utf8'),
          );
          const said = [...saidBy(document)];
          assert.ok(said.length > 80, `only ${said.length} values were looked for`);
          assert.deepEqual(
            said.filter(([, each]) => !text.includes(squeeze(each))).map((each) => each.join(': ')),
            [],
          );
        }));
    }
  }
});
