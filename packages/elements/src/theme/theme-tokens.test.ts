import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { toOklch } from './colour.ts';
import { tones } from './pairs.ts';
import { anyHex } from './testing/any-hex.ts';
import { brokenPairs } from './testing/broken-pairs.ts';
import { distance, visions } from './testing/colour-vision.ts';
import { themeToCss } from './theme-css.ts';
import { themeToTokens, type Tokens } from './theme-tokens.ts';
import { moods, radii, readTheme, type TownTheme } from './town-theme.ts';
import { moodValues } from './values.ts';

const anyTheme: fc.Arbitrary<TownTheme> = fc.record(
  { name: fc.constant('町'), primary: anyHex, secondary: anyHex, radius: fc.constantFrom(...radii), mood: fc.constantFrom(...moods) },
  { requiredKeys: ['name', 'primary'] },
);
const brokenBy = (tokens: Tokens): string[] => brokenPairs((name) => tokens[`--tomoni-${name}`]);

test('whatever colours a town chooses, text reaches 7:1 and marks and boundaries 3:1', () => {
  fc.assert(
    fc.property(anyTheme, (theme) => assert.deepEqual(brokenBy(themeToTokens(theme)), [])),
    { numRuns: 300 },
  );
});

test('the hardest colours too: black, white, greys and the corners of sRGB, in every mood', () => {
  const corners = ['#000000', '#ffffff', '#777777', '#808080', '#ff0000', '#00ff00', '#0000ff', '#ffff00', '#00ffff', '#ff00ff'];
  for (const mood of moods) {
    for (const primary of corners) {
      for (const secondary of corners)
        assert.deepEqual(brokenBy(themeToTokens({ name: '町', primary, secondary, mood })), [], `${primary} ${secondary} ${mood}`);
    }
  }
});

test('every theme sets the same tokens, so that nothing of a theme around it shows through', () => {
  const names = Object.keys(themeToTokens({ name: '町', primary: '#336699' }));
  assert.ok(Object.keys(moodValues.light).every((name) => names.includes(`--tomoni-${name}`)));
  fc.assert(
    fc.property(anyTheme, (theme) => assert.deepEqual(Object.keys(themeToTokens(theme)), names)),
    { numRuns: 30 },
  );
});

test('a colour that can be read already is used as it is', () => {
  const tokens = themeToTokens({ name: '町', primary: '#0b4f7a', secondary: '#7a2040' });
  assert.equal(tokens['--tomoni-accent'], '#0b4f7a');
  assert.equal(tokens['--tomoni-accent-text'], '#0b4f7a');
  assert.equal(tokens['--tomoni-secondary-mark'], '#7a2040');
});

test('a colour that cannot be read is darkened or lightened, and keeps its hue', () => {
  const { h } = toOklch('#ff7a00');
  const accent = (mood: TownTheme['mood']): { l: number; h: number } =>
    toOklch(themeToTokens({ name: '町', primary: '#ff7a00', mood })['--tomoni-accent']!);
  assert.ok(Math.abs(accent('light').h - h) < 4);
  assert.ok(accent('light').l < toOklch('#ff7a00').l);
  assert.ok(accent('dark').l > accent('light').l);
});

test('radius and mood become corners and a colour scheme', () => {
  const square = themeToTokens({ name: '町', primary: '#336699', radius: 'square', mood: 'dark' });
  assert.equal(square['--tomoni-radius'], '0');
  assert.equal(square['--tomoni-scheme'], 'dark');
  assert.equal(themeToTokens({ name: '町', primary: '#336699', radius: 'round' })['--tomoni-radius'], '1em');
});

test('CSS: one rule under the given selector; a dark theme is light on paper', () => {
  const css = themeToCss({ name: '町', primary: '#336699' }, '.tomoni-machi');
  assert.equal(css.match(/\{/g)?.length, 1);
  assert.match(css, /^\/\* 町 \*\/\n\.tomoni-machi \{\n {2}--tomoni-scheme: light;/);
  const dark = themeToCss({ name: '町', primary: '#336699', mood: 'dark' });
  assert.match(dark, /@media screen \{\n {2}:root \{\n {4}--tomoni-scheme: dark;/);
  assert.match(dark, /@media print \{\n {2}:root \{\n {4}--tomoni-scheme: light;/);
});

test('CSS: neither a selector nor a name can smuggle in a rule', () => {
  const theme = { name: '町 */ body{display:none} /*', primary: '#336699' };
  assert.equal(themeToCss(theme).match(/\*\//g)?.length, 1);
  for (const words of ['**//', '*', '/', '</style><script>alert(1)</script>', '<!--']) {
    const css = themeToCss({ name: words, note: words, primary: '#336699' });
    assert.equal(css.match(/\*\//g)?.length, 1, words);
    assert.doesNotMatch(css, /</, 'a page may put it into a <style>');
  }
  for (const selector of ['', ' ', 'a{}b', ':root}body{color:red', '@import "x"', '</style><script>', 'a/*']) {
    assert.throws(() => themeToCss(theme, selector), RangeError, selector);
  }
});

for (const id of ['ichinoseki', 'shimonoseki']) {
  const file = (name: string): string => readFileSync(new URL(`../../../towns/src/${id}/${name}`, import.meta.url), 'utf8');

  test(`${id}: the sample theme is valid, says that it is a sample, keeps every promise, and theme.css is its output`, () => {
    const read = readTheme(JSON.parse(file('theme.json')));
    assert.ok(read.ok);
    assert.match(read.theme.note ?? '', /見本.*公式の色ではありません/);
    const tokens = themeToTokens(read.theme);
    assert.deepEqual(brokenBy(tokens), []);
    assert.equal(file('theme.css'), themeToCss(read.theme, `.tomoni-${id}`));
    const mark = (tone: string): string => tokens[`--tomoni-tone-${tone}-mark`]!;
    for (const one of tones) {
      for (const other of tones.filter((tone) => tone !== one)) {
        for (const vision of visions) assert.ok(distance(mark(one), mark(other), vision) >= 0.06, `${one}/${other} ${vision}`);
      }
    }
  });
}
