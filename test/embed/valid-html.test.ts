// The HTML that a page shows without any script: valid, and as the checkers of municipal CMSs want it (JIS X 8341-3).
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate/node';
import { readPlan } from '@tomoni/plan/document';
import { towns } from '@tomoni/towns';
import { embedFolder } from '../../packages/embed/scripts/pages.ts';

/** `wcag/h63` wants a scope at every head, `wcag/h30` words in every link, `wcag/h71` a legend, `wcag/h67` a title at every frame. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // How it is typed, of no meaning to a reader.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'tel-non-breaking': 'off', // a number that is copied has to stay a number
    'require-sri': ['error', { target: 'all' }],
    'wcag/h63': 'error',
  },
  elements: ['html5'],
});

/** Words that say nothing of where a link leads, as checkers list them. */
const MEANINGLESS = /^(こちら|ここ|クリック|詳細|詳しくはこちら|リンク|more|here|click here)$/i;

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

for (const { id, name } of towns) {
  describe(`${typeof name === 'string' ? name : name['ja']}: the pages of its plan without a script`, () => {
    const pages = new Map<string, string>();
    before(async () => {
      const json = await readFile(new URL(`../../packages/towns/src/${id}/plan.json`, import.meta.url), 'utf8');
      const read = readPlan(json);
      assert.ok(read.ok);
      const folder = await embedFolder({ plan: read.plan, json, address: 'https://www.example.jp/embed/' });
      for (const [path, text] of folder) if (path.endsWith('/index.html')) pages.set(path, text);
      assert.ok(pages.size > 4, [...pages.keys()].join());
    });

    it('are valid HTML', async () => {
      for (const [path, html] of pages) {
        const { results } = await validator.validateString(html, path);
        const found = results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`),
        );
        assert.deepEqual(found, []);
      }
    });

    it('have a caption and scopes in every table, words in every link and a title at every frame', () => {
      for (const [path, html] of pages) {
        for (const [table] of html.matchAll(/<table\b[^]*?<\/table>/g)) {
          assert.match(table, /<caption\b[^>]*>\s*\S/, `${path}: ${table.slice(0, 200)}`);
          assert.match(table, /<th\b/, path);
          for (const [head] of table.matchAll(/<th\b[^>]*>/g))
            assert.match(head, /\bscope="(row|col|rowgroup|colgroup)"/, `${path}: ${head}`);
        }
        for (const [link, words] of html.matchAll(/<a\b[^>]*>([^]*?)<\/a>/g)) {
          assert.notEqual(plain(words!), '', `${path}: ${link}`);
          assert.doesNotMatch(plain(words!), MEANINGLESS, `${path}: ${link}`);
        }
        for (const [frame] of html.matchAll(/<iframe\b[^>]*>/g)) assert.match(frame, /\btitle="\S/, `${path}: ${frame}`);
      }
    });
  });
}

it('a page that breaks these rules would be told', async () => {
  const { valid } = await validator.validateString(
    '<!doctype html><html><head><title>x</title></head><body><p><ul></ul></p></body></html>',
  );
  assert.equal(valid, false);
});
