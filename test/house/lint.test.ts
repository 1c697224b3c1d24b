import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
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

const nameOf = (code: string): string => `${code.replace(/\W+/g, '-')}.ts`;

/** Lints each template as a file of its own, in one run, with the repository's configuration. Codes by file name. */
function lint(templates: Record<string, string>): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tomoni-lint-'));
  try {
    for (const [name, template] of Object.entries(templates)) {
      writeFileSync(join(folder, name), `import { html } from 'lit';\nexport const draw = (x: unknown): unknown => html\`${template}\`;\n`);
    }
    const { stdout, stderr } = spawnSync('oxlint', ['--config', `${root}.oxlintrc.json`, '--format', 'json', folder], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
    const codes = new Map<string, string[]>();
    for (const { code, filename } of diagnostics) codes.set(basename(filename), [...(codes.get(basename(filename)) ?? []), code]);
    return codes;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the linter sees into templates', () => {
  const found = lint({ ...Object.fromEntries(Object.entries(TEMPLATES).map(([code, bad]) => [nameOf(code), bad])), 'good.ts': GOOD });

  for (const [code, template] of Object.entries(TEMPLATES)) {
    test(`${code} catches ${template}`, () => assert.ok(found.get(nameOf(code))?.includes(code), `found ${found.get(nameOf(code))}`));
  }
  test('a good template passes', () => assert.equal(found.get('good.ts'), undefined));
});
