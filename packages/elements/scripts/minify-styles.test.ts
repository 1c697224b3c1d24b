import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { minifyStyles } from './minify-styles.ts';

/** What a browser is given: the text of each template after its escapes, as Lit reads it. */
function given(code: string): string[] {
  return [...code.matchAll(/\bcss\s*`((?:[^`\\]|\\[^])*)`/g)].map(([, raw]) => {
    const cooked = (strings: TemplateStringsArray): string | undefined => strings[0];
    return String(new Function('css', `return css\`${raw}\``)(cooked));
  });
}

test('a rule is as short as it can be, and says the same', () => {
  assert.equal(minifyStyles('export const s = css`\n  .a {\n    margin: 0 auto;\n  }\n`;'), 'export const s = css`.a{margin:0 auto}`;');
});

test('Japanese names stay: an escape in a template would take the whole sheet away', () => {
  assert.equal(minifyStyles('css`.tier-自助 { color: red }`'), 'css`.tier-自助{color:red}`');
  assert.deepEqual(given(minifyStyles('css`q { quotes: "「" "」" } a::after { content: "\u3000" }`')).length, 1);
});

test('a rule with an expression or an escape stays as it is written', () => {
  for (const code of ['css`.a { margin: ${space} }`', 'css`.a::before { content: "\\\\25b6" }`']) assert.equal(minifyStyles(code), code);
});

const folder = new URL('../src/', import.meta.url);
for (const file of globSync('**/*.styles.ts', { cwd: folder })) {
  test(`${file} arrives whole`, () => {
    const source = readFileSync(new URL(file, folder), 'utf8');
    const [before, after] = [given(source), given(minifyStyles(source))];
    assert.equal(after.length, before.length);
    for (const [index, css] of after.entries()) {
      assert.notEqual(css, 'undefined');
      for (const [name] of before[index]!.matchAll(/\.[a-z\p{Lo}][\p{L}\p{N}-]*(?=[^;{}]*\{[^}])/gu)) assert.ok(css.includes(name), name);
    }
  });
}
