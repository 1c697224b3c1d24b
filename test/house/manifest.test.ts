import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { root, sourceFiles, withoutComments } from './files.ts';
import type { Manifest } from './manifest-types.ts';

// custom-elements.json is what editors, Storybook and the reference pages read. Stale or incomplete, it lies to all of them.

const home = `${root}packages/elements/`;

describe('the manifest of the elements', () => {
  const manifest = JSON.parse(readFileSync(`${home}custom-elements.json`, 'utf8')) as Manifest;
  const elements = manifest.modules.flatMap(({ path, declarations }) =>
    declarations.filter(({ tagName }) => tagName).map((element) => ({ ...element, folder: path.split('/')[1]! })),
  );
  const sources = sourceFiles().filter(({ path }) => path.startsWith('packages/elements/src/') && !path.endsWith('.test.ts'));

  test('is fresh, and so is what editors read', () => {
    const { status, stderr } = spawnSync('node', ['packages/elements/scripts/analyze.mjs', '--check'], { cwd: root, encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });
  test('keeps the schema', () => {
    const analyzer = createRequire(createRequire(`${root}package.json`).resolve('@custom-elements-manifest/analyzer'));
    const schema = JSON.parse(readFileSync(analyzer.resolve('custom-elements-manifest/schema.json'), 'utf8')) as object;
    const validate = new Ajv({ strict: false, validateSchema: false }).compile({ ...schema, $schema: undefined });
    assert.equal(validate(manifest), true, JSON.stringify(validate.errors?.slice(0, 3), null, 1));
  });
  test('speaks of files that have a source', () => {
    for (const { path } of manifest.modules) {
      assert.ok(existsSync(home + path.replace(/^dist\//, 'src/').replace(/\.js$/, '.ts')), path);
    }
  });
  test('knows every tag that a define.ts registers, under the same class', () => {
    const defined = sources
      .filter(({ path }) => path.endsWith('/define.ts'))
      .flatMap(({ text }) => [...text.matchAll(/^define\('([^']+)', (\w+)\);/gm)].map(([, tag, name]) => `${tag} ${name}`));
    assert.notEqual(defined.length, 0);
    assert.deepEqual(elements.map(({ tagName, name }) => `${tagName} ${name}`).toSorted(), defined.toSorted());
  });

  for (const element of elements) {
    describe(`<${element.tagName}>`, () => {
      test('tells town staff in Japanese what it is for, then everybody in English', () => {
        assert.match(element.summary ?? '', /^(?=[^。]*\p{scx=Hira})[^。]+。\s*[A-Z][^。]*\.$/u);
      });
      test('says what may stand in it, and when it fails', () => {
        assert.ok(element.slots?.some(({ name, description }) => name === '' && description));
        const failure = element.events?.find(({ name }) => name === 'tomoni-error');
        assert.equal(failure?.type?.text, 'TomoniErrorEvent');
      });
      test('describes every attribute, property, part and event', () => {
        const { attributes = [], members = [], cssParts = [], events = [] } = element;
        const silent = [...attributes, ...members, ...cssParts, ...events]
          .filter(({ description }) => !description)
          .map(({ name }) => name);
        assert.deepEqual(silent, []);
      });
      test('has no type that only its authors know', () => {
        const types = [...(element.members ?? []), ...(element.attributes ?? [])].map(({ type }) => type?.text ?? '');
        assert.deepEqual(
          types.filter((type) => /\bData\b/.test(type)),
          [],
        );
      });
      test('names the parts that its templates have', () => {
        const code = sources
          .filter(({ path }) => path.startsWith(`packages/elements/src/${element.folder}/`))
          .map(({ text }) => withoutComments(text))
          .join('\n');
        const drawn = [...code.matchAll(/\bpart="([^"$]+)"/g)].flatMap(([, names]) => names!.split(/\s+/));
        const promised = (element.cssParts ?? []).map(({ name }) => name);
        assert.deepEqual(
          [...new Set(drawn)].filter((name) => !promised.includes(name)),
          [],
          'drawn but not described',
        );
        const byName = /\bpart=\$\{|\bheading\(/.test(code) ? [...code.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name!) : []; // part=${name}, heading(level, 'title', …)
        const helpers = new Set([...code.matchAll(/'\.\.\/(internal\/[\w-]+\.ts)'/g)].map(([, file]) => `packages/elements/src/${file}`));
        const shared = sources.filter(({ path }) => helpers.has(path)).flatMap(({ text }) => [...text.matchAll(/\bpart="([^"$]+)"/g)]);
        const known = new Set([...drawn, ...byName, ...shared.map(([, name]) => name!), 'link']); // links are drawn by what draws phrases
        const unknown = promised.filter((name) => !known.has(name));
        assert.deepEqual(unknown, [], 'described but not drawn');
      });
    });
  }
});
