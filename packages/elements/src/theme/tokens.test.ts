import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { outputs } from './build/outputs.ts';
import { readTokens } from './build/moods.ts';
import { type DigitalAgencyTokens, primitivesThatDiffer } from './build/primitives.ts';
import { type Concern, concernOf } from './build/write-css.ts';
import { contrast, MARK_CONTRAST } from './contrast.ts';
import { pairs, tiers, tones } from './pairs.ts';
import { anyHex } from './testing/any-hex.ts';
import { brokenPairs } from './testing/broken-pairs.ts';
import { distance, visions } from './testing/colour-vision.ts';
import { moodValues } from './values.ts';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const json = JSON.parse(read('tokens.json')) as Record<string, unknown>;
const moods = Object.entries(moodValues);

for (const [mood, colours] of moods) {
  const values: Readonly<Record<string, string>> = colours;

  test(`${mood}: text reaches 7:1, marks and boundaries 3:1, wherever they may stand`, () => {
    assert.deepEqual(
      brokenPairs((name) => values[name]),
      [],
    );
  });

  for (const [kind, names] of [
    ['tone', tones],
    ['tier', tiers],
  ] as const) {
    test(`${mood}: a colour-blind reader tells every ${kind} by its mark from every other`, () => {
      const alike = names.flatMap((one, i) =>
        names.slice(i + 1).flatMap((other) =>
          visions.flatMap((vision) => {
            const apart = distance(values[`${kind}-${one}-mark`]!, values[`${kind}-${other}-mark`]!, vision);
            return apart >= 0.06 ? [] : [`${one}/${other} ${vision}: ${apart.toFixed(3)}`]; // three times what is just noticeable
          }),
        ),
      );
      assert.deepEqual(alike, []);
    });
  }
}

test('an element adopts the styles of every token that it uses', () => {
  const tokens = readTokens(json);
  const concerns = new Map<string, Concern>([...tokens.moods.light, ...tokens.shape].map((token) => [token.name, concernOf(token)]));
  const folder = new URL('..', import.meta.url);
  const files = globSync('*/**/*.ts', { cwd: folder, exclude: ['theme/**', '**/*.test.ts'] });
  const missing = [...new Set(files.map((file) => file.split('/')[0]!))].flatMap((element) => {
    const textOf = (wanted: (file: string) => boolean): string =>
      files
        .filter(wanted)
        .map((file) => readFileSync(new URL(file, folder), 'utf8'))
        .join('');
    const own = textOf((file) => file.startsWith(`${element}/`));
    // Styles that several elements share stand in internal, and stand on each other.
    const shared = (text: string): string =>
      textOf((file) => file.endsWith('.styles.ts') && (text.includes(`'../${file}'`) || text.includes(`'./${posix.basename(file)}'`)));
    const text = own + shared(own) + shared(shared(own));
    const used = new Set([...text.matchAll(/var\(--_([\w-]+)/g)].map(([, name]) => concerns.get(name!)));
    return (['panel', 'accent'] as const)
      .filter((concern) => used.has(concern) && !text.includes(`/theme/${concern}.styles.ts'`))
      .map((concern) => `${element} uses a token of theme/${concern}.styles.ts, which it does not adopt`);
  });
  assert.deepEqual(missing, []);
});

test('every colour is in some promise, but the divider, which only decorates', () => {
  const promised = new Set(pairs.flatMap(({ inks, grounds }) => [...inks, ...grounds]));
  assert.deepEqual(
    Object.keys(moodValues.light).filter((name) => !promised.has(name)),
    ['divider'],
  );
});

test('on any ground one band of the focus ring can be seen', () => {
  const css = outputs(json)['tokens.css']!;
  const bands = ['focus', 'focus-halo'].map((name) => new RegExp(`--tomoni-${name}: (#\\w+)`).exec(css)?.[1] ?? '');
  fc.assert(fc.property(anyHex, (ground) => bands.some((band) => contrast(band, ground) >= MARK_CONTRAST)));
  assert.ok(contrast(bands[0]!, bands[1]!) >= MARK_CONTRAST);
});

test('no length depends on the root font size of the host, and text sizes are never pixels', () => {
  for (const [name, text] of Object.entries(outputs(json)).filter(([file]) => !file.endsWith('.md'))) {
    assert.doesNotMatch(text, /\d(rem|rlh|vw|vh|pt)\b/, name);
    const pixels = [...text.matchAll(/[\w-]+:[^;{}]*\dpx[^;{}]*/g)].map(([declaration]) => declaration.split(':')[0]);
    const allowed = new Set(['--tomoni-target', '--_target', 'outline', 'outline-offset', 'box-shadow']);
    assert.deepEqual(
      pixels.filter((property) => !allowed.has(property!)),
      [],
      name,
    );
  }
});

test('an element needs no stylesheet: each private name falls back to the value of the light mood', () => {
  const modules = Object.entries(outputs(json)).filter(([file]) => file.endsWith('.styles.ts') && file !== 'moods.styles.ts');
  const text = modules.map(([, module]) => module).join('\n');
  for (const [name, hex] of Object.entries(moodValues.light)) {
    const fallback = new RegExp(`var\\(--tomoni-${name},(#\\w+)\\)`).exec(text)?.[1] ?? 'missing';
    assert.equal(fallback.length === 4 ? fallback.replace(/\w/g, '$&$&') : fallback, hex, name);
  }
});

test('where the reader forces colours, every ground, text and boundary is a system colour', () => {
  const files = outputs(json);
  for (const name of ['tokens', 'panel', 'accent']) {
    const [usual = '', forced = ''] = files[`${name}.styles.ts`]!.split('@media(forced-colors:active)');
    const colours = [...usual.matchAll(/(--_[\w-]+):var\([^,]+,#/g)].map((match) => match[1]);
    const system = [...forced.matchAll(/(--_[\w-]+):[A-Z][A-Za-z]+/g)].map((match) => match[1]);
    assert.ok(colours.length);
    assert.deepEqual(system, colours, name);
  }
});

test('dark grounds stay on screens, for printers leave grounds out', () => {
  const files = outputs(json);
  assert.match(files['tokens.css']!, /@media screen \{\n {2}\.tomoni-dark \{/);
  assert.match(files['moods.styles.ts']!, /@media screen\{:host\(\[theme=dark\]\)\{/);
});

test('the written files are what tokens.json makes', () => {
  for (const [name, text] of Object.entries(outputs(json))) assert.equal(read(name), text, `${name} is stale: run build.ts`);
});

test('build.ts --check finds nothing stale, the towns included', () => {
  const build = new URL('build.ts', import.meta.url).pathname;
  const { status, stderr } = spawnSync(process.execPath, [build, '--check'], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});

test('the primitives are those of the Digital Agency, and a changed one is named', () => {
  const source = createRequire(import.meta.url)('@digital-go-jp/design-tokens') as DigitalAgencyTokens;
  assert.deepEqual(primitivesThatDiffer(json, source), []);
  const blue = { ...source.Color.Primitive.Blue, '900': { $value: '#000001' } };
  const changed = { Color: { ...source.Color, Primitive: { ...source.Color.Primitive, Blue: blue } } };
  assert.deepEqual(primitivesThatDiffer(json, changed), [
    'tokens.json: primitive.dads.blue-900 is #0017c1, @digital-go-jp/design-tokens says #000001',
  ]);
});
