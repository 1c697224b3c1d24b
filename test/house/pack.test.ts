import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { matchesGlob, posix } from 'node:path';
import { after, describe, test } from 'node:test';
import { root } from './files.ts';
import { addDependencies, matching, packAll, targetsOf, type Packed } from './packed.ts';

// What is published is not what is in the repository: it is compiled, and its package.json is rewritten.
// So each public package is packed, unpacked and used as a stranger would use it.

const { project, packages, remove } = packAll();
after(remove);

const codeOf = ({ home }: Packed, file: string): string => readFileSync(home + file, 'utf8');

/** Runs a module in the project that has the packages installed. */
function inNode(code: string): string {
  const { status, stdout, stderr } = spawnSync('node', ['--input-type=module', '--eval', code], { cwd: project, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

for (const packed of packages) {
  const { manifest, source, files, home } = packed;
  describe(`${manifest.name} as it is published`, () => {
    test('is public, licensed, and depends on released versions only', () => {
      assert.equal(source.publishConfig?.access, 'public');
      assert.equal(manifest.license, 'MIT');
      assert.ok(files.includes('LICENSE') && files.includes('README.md'));
      assert.deepEqual(
        Object.values(manifest.dependencies ?? {}).filter((range) => !/^\d+\.\d+\.\d+$/.test(range)),
        [],
      );
    });
    test('holds no test, no TypeScript source and no path of the machine that built it', () => {
      assert.deepEqual(
        files.filter((file) => /\.test\.|(?<!\.d)\.ts$|tsbuildinfo/.test(file)),
        [],
      );
      assert.deepEqual(
        files.filter((file) => codeOf(packed, file).includes(root)),
        [],
      );
    });
    test('every entry of exports leads to a file, under each condition', () => {
      for (const [entry, target] of Object.entries(manifest.exports)) {
        for (const path of targetsOf(target)) assert.notDeepEqual(matching(path, files), [], `${entry} → ${path}`);
      }
    });
    test('exports are the same in the repository, where they lead to sources', () => {
      assert.deepEqual(Object.keys(manifest.exports), Object.keys(source.exports));
      const present = globSync('**/*', { cwd: `${root}packages/${packed.folder}`, exclude: ['**/node_modules'] });
      for (const [entry, target] of Object.entries(source.exports)) {
        for (const path of targetsOf(target)) assert.notDeepEqual(matching(path, present), [], `${entry} → ${path}`);
      }
    });
    test('every import between its files finds its file', () => {
      for (const file of files.filter((name) => name.endsWith('.js'))) {
        for (const [, specifier] of codeOf(packed, file).matchAll(/(?:from|import\(|import)\s*'(\.[^']+)'/g)) {
          assert.ok(files.includes(posix.join(posix.dirname(file), specifier!)), `${file} imports ${specifier}`);
        }
      }
    });
    test('every module can be reached from exports: tools of the build stay at home', () => {
      const reached = new Set(
        Object.values(manifest.exports)
          .flatMap(targetsOf)
          .flatMap((path) => matching(path, files)),
      );
      for (const file of reached) {
        if (!file.endsWith('.js')) continue;
        for (const [, specifier] of codeOf(packed, file).matchAll(/(?:from|import\(|import)\s*'(\.[^']+)'/g))
          reached.add(posix.join(posix.dirname(file), specifier!));
      }
      // Files that hold types alone are empty modules; a type's import is gone from the JavaScript.
      const isEmpty = (file: string): boolean => /^\s*export \{\};?\s*(\/\/.*\s*)?$/.test(codeOf(packed, file));
      assert.deepEqual(
        files.filter((file) => file.endsWith('.js') && !reached.has(file) && !isEmpty(file)),
        [],
      );
    });
    test('sideEffects names the modules that have one, and no other', () => {
      const named = Array.isArray(manifest.sideEffects) ? manifest.sideEffects : [];
      const covered = files
        .filter((file) => named.some((pattern) => matchesGlob(file, pattern.replace(/^\.\//, ''))))
        .filter((file) => file !== 'dist/internal/register.js'); // does nothing until it is called; no pattern leaves it out in every bundler
      const acting = files.filter(
        (file) => file.endsWith('.css') || (file.endsWith('.js') && /^(define\(|import ')/m.test(codeOf(packed, file))),
      );
      assert.deepEqual(covered.toSorted(), acting.toSorted());
    });
    test('styles are as short as they can be: no bundler shortens what stands in a string', () => {
      const long = files.filter((file) => file.endsWith('.styles.js') && /\bcss\s*`[^`]*\n/.test(codeOf(packed, file)));
      assert.deepEqual(long, []);
    });
    test('customElements leads to a manifest, and the manifest to files', () => {
      if (!files.some((file) => /(^|\/)define\.js$/.test(file))) return;
      assert.ok(files.includes(manifest.customElements!));
      const { modules } = JSON.parse(readFileSync(home + manifest.customElements!, 'utf8')) as { modules: { path: string }[] };
      assert.deepEqual(
        modules.map(({ path }) => path).filter((path) => !files.includes(path)),
        [],
      );
    });
  });
}

test('all published packages carry one version, the one that the elements tell each other', () => {
  const told = /VERSION = '([^']+)'/.exec(readFileSync(`${root}packages/elements/src/internal/version.ts`, 'utf8'))?.[1];
  for (const { manifest } of packages) assert.equal(manifest.version, told, manifest.name);
});

describe('somebody who installed the packages', () => {
  test('reads fiscal years without the validation library', () => {
    assert.equal(
      inNode("const { formatFiscalYear } = await import('@tomoni/plan'); console.log(formatFiscalYear(2026))"),
      '令和8年度（2026年度）',
    );
  });
  test('checks a plan in Node', () => {
    for (const packed of packages) addDependencies(project, packed);
    const code =
      "const { readPlan } = await import('@tomoni/plan/document'); const read = readPlan('{}'); console.log(read.ok, read.errors.length > 0)";
    assert.equal(inNode(code), 'false true');
  });
  test('does not get at what is internal', () => {
    for (const path of ['internal/register', 'internal/tomoni-element', 'locale/en', 'light-dom/words', 'theme/define']) {
      const code = `await import('@tomoni/elements/${path}').catch(({ code }) => console.log(code))`;
      assert.equal(inNode(code), 'ERR_PACKAGE_PATH_NOT_EXPORTED', path);
    }
  });
  test('gets types: of the plan, of the elements, of their tags and of JSX', () => {
    writeFileSync(`${project}/package.json`, '{ "type": "module" }');
    writeFileSync(
      `${project}/use.tsx`,
      `import type { PlanDocument } from '@tomoni/plan';
import { readPlan } from '@tomoni/plan/document';
import { TomoniErrorEvent, TomoniProgressBadge } from '@tomoni/elements';
import '@tomoni/elements/progress-badge/define';
import type { CustomElements } from '@tomoni/elements/jsx';
declare global { namespace JSX { interface IntrinsicElements extends CustomElements {} } }

const read = readPlan('{}');
export const plan: PlanDocument | undefined = read.ok ? read.plan : undefined;
const badge: TomoniProgressBadge = document.createElement('tomoni-progress-badge');
badge.size = 'small';
// @ts-expect-error no such size
badge.size = 'enormous';
badge.addEventListener('tomoni-error', (event: TomoniErrorEvent) => event.problem.code);
export const jsx = <tomoni-progress-badge size="small" ontomoni-error={(event) => event.problem.message}>◎</tomoni-progress-badge>;
// @ts-expect-error no such size
export const wrong = <tomoni-progress-badge size="enormous" />;
`,
    );
    const options = [
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      '--jsx',
      'preserve',
      '--lib',
      'es2023,dom,dom.iterable',
    ];
    const { status, stdout } = spawnSync('tsc', [...options, '--types', '', '--skipLibCheck', 'use.tsx'], {
      cwd: project,
      encoding: 'utf8',
    });
    assert.equal(stdout, '');
    assert.equal(status, 0);
  });
});
