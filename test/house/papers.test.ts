import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, test } from 'node:test';
import { planDocument } from '@tomoni/plan/document';
import { root } from './files.ts';

// What is written for people is held against what is there.

const read = (path: string): string => readFileSync(root + path, 'utf8');
const inRepository = (pattern: string): string[] =>
  globSync(pattern, { cwd: root, exclude: (path) => /(^|\/)(node_modules|dist)(\/|$)/.test(path) })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();

/** The name by which GitHub links to a heading. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');
const anchorsOf = (path: string): string[] => [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading!));

const papers = inRepository('{*.md,.changeset/*.md,docs/**/*.md,packages/**/*.md}');
const decisions = inRepository('docs/decisions/[0-9]*.md');

describe('the papers', () => {
  test('are there', () => {
    for (const path of ['LICENSE', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'publiccode.yml'])
      assert.ok(existsSync(root + path), path);
  });
  for (const path of papers) {
    test(`${path} links only to files that are there`, () => {
      const links = [...read(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!).filter((link) => !/^[a-z]+:|^#/.test(link));
      assert.deepEqual(
        links.filter((link) => !existsSync(root + posix.join(posix.dirname(path), link.replace(/#.*/, '')))),
        [],
      );
    });
    test(`${path} links only to headings that are there`, () => {
      const links = [...read(path).matchAll(/\]\(([^)\s:#]*)#([^)\s]+)\)/g)]
        .map(([link, file, heading]) => ({ link, file: file ? posix.join(posix.dirname(path), file) : path, heading: heading! }))
        .filter(({ file }) => file.endsWith('.md') && existsSync(root + file));
      assert.deepEqual(
        links.filter(({ file, heading }) => !anchorsOf(file).includes(decodeURIComponent(heading))).map(({ link }) => link),
        [],
      );
    });
    test(`${path} names no path of a machine`, () => assert.doesNotMatch(read(path), /(^|[\s`(])\/(work|tmp|home|Users)\//));
  }
});

describe('the decisions', () => {
  test('have a number each', () => {
    const numbers = decisions.map((path) => posix.basename(path).slice(0, 4));
    assert.deepEqual(numbers, [...new Set(numbers)]);
  });
  test('are all in the list', () => {
    const list = read('docs/decisions/README.md');
    assert.notEqual(decisions.length, 0);
    assert.deepEqual(
      decisions.filter((path) => !list.includes(`](${posix.basename(path)})`)),
      [],
    );
  });
});

describe('the glossary', () => {
  const glossary = read('docs/glossary.md');
  const rows = [...glossary.matchAll(/^\| ([^|]+) \|/gm)].map(([, first]) => first!.trim()).filter((first) => !/^(-+|日本語)$/.test(first));

  test('has every noun of the model', () => {
    const nouns = Object.keys(planDocument.entries).filter((name) => !['$schema', 'language', 'plan'].includes(name));
    assert.notEqual(nouns.length, 0);
    assert.deepEqual(
      nouns.filter((noun) => !new RegExp(`\`${noun}[\`.]|\`[a-zA-Z]+\\.${noun}\``).test(glossary)),
      [],
    );
  });
  test('explains each word once', () => assert.deepEqual(rows.toSorted(), [...new Set(rows)].toSorted()));
});
