import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from './files.ts';
import { scratch, type Scratch } from './scratch.ts';

// Instructions that nobody follows go stale. This test follows CONTRIBUTING.md in a copy of the repository, word by word:
// the code comes from the manual, and what the manual says will hold is asked of the tools.

interface Block {
  /** The paragraph before the code. */
  said: string;
  code: string;
}

/** The code of a chapter, without the indentation of its list. */
function blocksOf(manual: string, chapter: string): Block[] {
  const text = manual.split(/^## /m).find((each) => each.startsWith(`${chapter}\n`));
  assert.ok(text, `no chapter ${chapter}`);
  let end = 0;
  return [...text.matchAll(/^( *)```\w+\n([\s\S]*?)^ *```$/gm)].map((match) => {
    const said = text
      .slice(end, match.index)
      .trim()
      .split(/\n\s*\n/)
      .at(-1)!
      .trim();
    end = match.index + match[0].length;
    return { said, code: match[2]!.replace(new RegExp(`^${match[1]}`, 'gm'), '') };
  });
}

const manual = readFileSync(`${root}CONTRIBUTING.md`, 'utf8');
/** The code for a file, which the paragraph before names by its path, or by its name where a heading gave the folder. */
const codeFor = (blocks: Block[], path: string): string => {
  const byPath = blocks.filter(({ said }) => said.includes(`\`${path}\``));
  const found = byPath.length ? byPath : blocks.filter(({ said }) => said.startsWith(`\`${basename(path)}\``));
  assert.equal(found.length, 1, `the manual shows ${path} ${found.length} times`);
  return found[0]!.code;
};
const says = (words: string): string => {
  assert.ok(manual.includes(`\`${words}\``), `the manual no longer says ${words}`);
  return words;
};

function errors(copy: Scratch): string[] {
  return copy
    .run('tsc', '-p', '.')
    .output.split('\n')
    .filter((line) => /error TS/.test(line));
}

/** What a tool says of a copy that it did not say before. */
const news = (now: string[], known: string[]): string[] => now.filter((line) => !known.includes(line));

describe('who follows the manual', () => {
  let copy: Scratch;
  let known: string[];
  before(() => {
    copy = scratch();
    known = errors(copy);
  });
  after(() => copy.remove());

  test('gets an element with types, a story and a description for editors', () => {
    const blocks = blocksOf(manual, 'Add an element');
    const files = [
      ...['ja', 'en', 'ja-x-easy'].map((language) => `packages/elements/src/locale/${language}/plan-contact.ts`),
      ...['plan-contact.ts', 'plan-contact.styles.ts', 'define.ts', 'index.ts', 'plan-contact.test.ts'].map(
        (name) => `packages/elements/src/plan-contact/${name}`,
      ),
      'stories/plan-contact.stories.ts',
    ];
    for (const path of files) copy.write(path, codeFor(blocks, path));
    for (const language of ['en', 'ja-x-easy']) {
      const path = says(`packages/elements/src/locale/${language}/index.ts`);
      const line = blocks.map(({ code }) => code.trim()).find((code) => code.startsWith('planContact: () => import('));
      assert.ok(line, 'the manual no longer loads the words');
      copy.write(path, copy.read(path).replace('export default {', `export default {\n  ${line}`));
    }
    for (const [path, line] of [
      ['packages/elements/src/index.ts', "export * from './plan-contact/index.ts';"],
      ['packages/elements/src/define.ts', "import './plan-contact/define.ts';"],
    ] as const) {
      copy.write(says(path), `${copy.read(path)}${says(line)}\n`);
    }
    assert.deepEqual(copy.run('node', 'packages/elements/scripts/analyze.mjs'), { status: 0, output: '' });
    assert.match(copy.read('packages/elements/custom-elements.json'), /"tagName": "tomoni-plan-contact"/);
    assert.deepEqual(news(errors(copy), known), []);
    assert.deepEqual(copy.run('prettier', '--check', '--log-level', 'warn', ...files), { status: 0, output: '' });
    assert.equal(copy.run('oxlint', '--deny-warnings', ...files).status, 0);
    const house = copy.run('node', '--test', says('test/house/rules.test.ts'), 'test/house/manifest.test.ts');
    assert.equal(house.status, 0, house.output);
  });

  test('gets a town with a plan that is read, and its colours', () => {
    const blocks = blocksOf(manual, 'Add a town');
    const list = 'packages/towns/src/index.ts';
    const count = says('packages/towns/src/index.test.ts');
    for (const path of [
      'packages/towns/src/reiji-cho/plan.json',
      'packages/towns/src/reiji-cho/theme.json',
      'docs/towns/reiji-cho/index.html',
    ]) {
      copy.write(path, codeFor(blocks, path));
    }
    copy.write(list, copy.read(list).replace(/\n\];/, `\n${codeFor(blocks, list)}];`));
    copy.write(
      count,
      copy.read(count).replace(/(towns\.length, )(\d+)/, (_, before: string, number: string) => `${before}${Number(number) + 1}`),
    );
    const read = copy.run('node', '--test', count);
    assert.equal(read.status, 0, read.output);
    assert.match(read.output, /例示町/);
    says('pnpm exec node packages/elements/src/theme/build.ts');
    assert.deepEqual(copy.run('node', 'packages/elements/src/theme/build.ts'), { status: 0, output: '' });
    assert.match(copy.read('packages/towns/src/reiji-cho/theme.css'), /--tomoni-/);
    assert.deepEqual(news(errors(copy), known), []);
  });

  test('gets a language that is found by its tag and loaded', () => {
    const [rule, module, line] = blocksOf(manual, 'Add a language').map(({ code }) => code.trimEnd());
    const locale = 'packages/elements/src/locale';
    cpSync(join(copy.home, says(`${locale}/en`)), join(copy.home, says(`${locale}/ko`)), { recursive: true });
    copy.write(`${locale}/ko/progress.ts`, copy.read(`${locale}/ko/progress.ts`).replace("'Progress'", "'진행'"));
    const language = copy.read(`${locale}/language.ts`).replace(/(LANGUAGES = \[[^\]]*)\]/, "$1, 'ko']");
    copy.write(`${locale}/language.ts`, language.replace(/^( *return [^\n]*\n\})/m, `  ${rule}\n$1`));
    copy.write(
      `${locale}/i18n.ts`,
      copy
        .read(`${locale}/i18n.ts`)
        .replace(/(\n\};)/, `\n  ${line}$1`)
        .replace(/^(?=import type)/m, `${module}\n`),
    );
    assert.deepEqual(news(errors(copy), known), []);
    const ask = `
      import { catalogueFor } from '${copy.home}/${locale}/language.ts';
      import { catalogue } from '${copy.home}/${locale}/i18n.ts';
      const found = catalogueFor('ko-KR');
      await new Promise((resolve) => catalogue(found, 'progress', resolve));
      console.log(found, catalogue(found, 'progress', () => {})('progress'));`;
    assert.deepEqual(copy.run('node', '--input-type=module-typescript', '--eval', ask), { status: 0, output: 'ko 진행\n' });
  });
});

describe('the manual', () => {
  const japanese = readFileSync(`${root}CONTRIBUTING.ja.md`, 'utf8');
  const fences = (text: string): string[] => [...text.matchAll(/^( *)```[\s\S]*?^ *```$/gm)].map(([code]) => code.replace(/^ +/gm, ''));

  test('shows the same code in both languages', () => {
    assert.deepEqual(
      fences(japanese).map((code) => code.replace(/# .*$/gm, '')),
      fences(manual).map((code) => code.replace(/# .*$/gm, '')),
    );
  });
  for (const [name, text] of Object.entries({ 'CONTRIBUTING.md': manual, 'CONTRIBUTING.ja.md': japanese })) {
    test(`${name} names only files that are there, or that its examples make`, () => {
      const paths = [...text.matchAll(/`((?:packages|docs|stories|test)\/[\w./-]+)`/g)].map(([, path]) => path!);
      assert.notEqual(paths.length, 0);
      assert.deepEqual(
        paths.filter((path) => !/plan-contact|reiji-cho|locale\/ko/.test(path) && !existsSync(root + path)),
        [],
      );
    });
  }
});
