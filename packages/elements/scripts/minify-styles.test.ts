import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { minifyStyles } from './minify-styles.ts';

/** What a browser is given: the text of each template. An escape that JavaScript does not know makes it undefined. */
function given(code: string): string[] {
  return [...code.matchAll(/\bcss\s*`((?:[^`\\]|\\[^])*)`/g)].map(([, raw = '']) =>
    /\\(?![\\`$])/.test(raw.replaceAll('\\\\', '')) ? 'undefined' : raw.replace(/\\([\\`$])/g, '$1'),
  );
}

test('a rule is as short as it can be, and says the same', () => {
  assert.equal(minifyStyles('export const s = css`\n  .a {\n    margin: 0 auto;\n  }\n`;'), 'export const s = css`.a{margin:0 auto}`;');
});

test('Japanese names stay: an escape in a template would take the whole sheet away', () => {
  assert.equal(minifyStyles('css`.tier-自助 { color: red }`'), 'css`.tier-自助{color:red}`');
});

test('a rule with an expression stays as it is written', () => {
  const code = 'css`.a { margin: ${space} }`';
  assert.equal(minifyStyles(code), code);
});

test('an escape of CSS, or a backtick, says the same in a shorter rule', () => {
  assert.equal(minifyStyles("css`\n  .a::before {\n    content: '\\\\25b6';\n  }\n`"), 'css`.a:before{content:"▶"}`');
  assert.equal(minifyStyles("css`.a::before { content: '\\`\\\\5c'; }`"), 'css`.a:before{content:"\\`\\\\\\\\"}`');
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
