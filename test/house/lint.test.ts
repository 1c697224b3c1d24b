import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from './files.ts';

// The rules of lit and lit-a11y run inside oxlint through an adapter. If an update silenced them, every lint run would
// stay green; so this test hands the linter a bad template for each of them and wants to see it caught.

const TEMPLATES: Record<string, string> = {
  'lit(no-duplicate-template-bindings)': '<input value=${x} value=${x} />',
  'lit(quoted-expressions)': '<p class="${x}"></p>',
  'lit(binding-positions)': '<${x}></${x}>',
  'lit(no-invalid-html)': '<p class="a"id="b"></p>',
  'lit(attribute-value-entities)': '<p title="a>b"></p>',
  'lit(no-legacy-template-syntax)': '<button on-click=${x}></button>',
  'lit(ban-attributes)': '<p style="color:red"></p>',
  'lit-a11y(alt-text)': '<img src="a.png" />',
  'lit-a11y(anchor-is-valid)': '<a href="#">x</a>',
  'lit-a11y(aria-role)': '<div role="knopf"></div>',
  'lit-a11y(aria-attrs)': '<div aria-labeledby="x"></div>',
  'lit-a11y(click-events-have-key-events)': '<div @click=${x}></div>',
  'lit-a11y(no-redundant-role)': '<button role="button">x</button>',
  'lit-a11y(role-has-required-aria-attrs)': '<span role="checkbox"></span>',
  'lit-a11y(tabindex-no-positive)': '<p tabindex="2"></p>',
  'lit-a11y(list)': '<ul><p></p></ul>',
  'lit-a11y(iframe-title)': '<iframe src="a.html"></iframe>',
};

const GOOD = '<a href=${x}>${x}</a><button @click=${x}>x</button><ul><li>${x}</li></ul><img alt="" src=${x} />';

interface Diagnostic {
  code: string;
  filename: string;
}

/** The codes that the linter, with the repository's own configuration, finds in a file. */
function lint(file: string): string[] {
  const { stdout, stderr } = spawnSync('oxlint', ['--config', `${root}.oxlintrc.json`, '--format', 'json', file], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics.map(({ code }) => code);
}

describe('the linter sees into templates', () => {
  let folder: string;
  const write = (name: string, template: string): string => {
    const path = join(folder, `${name}.ts`);
    writeFileSync(path, `import { html } from 'lit';\nexport const draw = (x: unknown): unknown => html\`${template}\`;\n`);
    return path;
  };
  before(() => (folder = mkdtempSync(join(tmpdir(), 'tomoni-lint-'))));
  after(() => rmSync(folder, { recursive: true }));

  for (const [code, template] of Object.entries(TEMPLATES)) {
    test(`${code} catches ${template}`, () => assert.ok(lint(write(code.replace(/\W+/g, '-'), template)).includes(code)));
  }
  test('a good template passes', () => assert.deepEqual(lint(write('good', GOOD)), []));
});
