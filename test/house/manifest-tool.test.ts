import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { root, type SourceFile } from './files.ts';
import type { Manifest } from './manifest-types.ts';

const { createManifest } = (await import(`${root}packages/elements/scripts/manifest.mjs`)) as {
  createManifest: (files: SourceFile[]) => Manifest;
};

const FIXTURE: SourceFile[] = [
  { path: 'src/index.ts', text: "export * from './card/index.ts';\nexport { CardEvent, type Detail } from './internal/card-event.ts';\n" },
  { path: 'src/internal/card-event.ts', text: 'export interface Detail { a: string }\nexport class CardEvent extends Event {}\n' },
  { path: 'src/internal/live.ts', text: 'export interface LiveElement extends HTMLElement { contentChanged(): void; }\n' },
  {
    path: 'src/internal/base.ts',
    text: `import { LitElement } from 'lit';
/** Base. */
export abstract class Base<Data> extends LitElement implements LiveElement {
  static properties = { data: { attribute: false }, src: {} };
  /** The data. */
  declare data: Data | undefined;
  /** The address. */
  declare src: string | undefined;
  #secret = 1;
  contentChanged(): void {}
  protected abstract present(data: Data): unknown;
}
`,
  },
  { path: 'src/card/index.ts', text: "export { Card } from './card.ts';\nexport type { CardData } from './card.ts';\n" },
  {
    path: 'src/card/card.ts',
    text: `import { Base } from '../internal/base.ts';
import { helper } from './helper.ts';
export interface CardData { title: string }
/**
 * A card.
 * @summary カードです。A card.
 * @tagname x-card
 * @slot - Content.
 * @csspart base - All of it.
 * @fires {CardEvent} x-card - It happened.
 */
export class Card extends Base<CardData> {
  static override properties = { size: { reflect: true }, level: { type: Number, attribute: 'heading-level' }, open: { state: true } };
  /** \`small\` or \`medium\` (default). */
  declare size: 'small' | 'medium' | undefined;
  /** Level of the headings. */
  declare level: number | undefined;
  declare open: boolean;
  /** How many there are. */
  get count(): number { return helper(); }
  protected present() {}
}
`,
  },
  { path: 'src/card/helper.ts', text: 'export function helper(): number { return 1; }\n' },
  {
    path: 'src/card/define.ts',
    text: "import { define } from '../internal/register.ts';\nimport { Card } from './card.ts';\ndefine('x-card', Card);\n",
  },
];

describe('the manifest says what is public, and nothing else', () => {
  const { modules } = createManifest(FIXTURE);
  const card = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === 'x-card')!;

  test('modules that nobody can import are left out, and files are named as they are published', () => {
    assert.deepEqual(
      modules.map(({ path }) => path),
      ['dist/index.js', 'dist/internal/card-event.js', 'dist/card/index.js', 'dist/card/card.js', 'dist/card/define.js'],
    );
  });
  test('an attribute has the field’s name or its own, its values, its default and its description', () => {
    assert.deepEqual(card.attributes, [
      {
        name: 'size',
        type: { text: "'small' | 'medium'" },
        description: '`small` or `medium` (default).',
        fieldName: 'size',
        default: "'medium'",
      },
      { name: 'heading-level', type: { text: 'number' }, description: 'Level of the headings.', fieldName: 'level' },
      { name: 'src', type: { text: 'string' }, description: 'The address.', fieldName: 'src' },
    ]);
  });
  test('members are what a program may use: no state, no private, no protected, no duties towards the observers', () => {
    assert.deepEqual(
      card.members!.map(({ name }) => name),
      ['size', 'level', 'count', 'data', 'src'],
    );
    assert.deepEqual(card.members!.find(({ name }) => name === 'data')?.type, { text: 'CardData | undefined' });
    assert.equal(card.members!.find(({ name }) => name === 'count')?.readonly, true);
  });
  test('the event, the part, the slot and the summary are there; the base class is not', () => {
    assert.deepEqual(card.events, [{ name: 'x-card', type: { text: 'CardEvent' }, description: 'It happened.' }]);
    assert.deepEqual(card.cssParts, [{ name: 'base', description: 'All of it.' }]);
    assert.deepEqual(card.slots, [{ name: '', description: 'Content.' }]);
    assert.equal(card.summary, 'カードです。A card.');
    assert.deepEqual(card.superclass, { name: 'LitElement', package: 'lit' });
  });
  test('define.ts is where the tag is registered; index.ts names what it passes on, types aside', () => {
    const exportsOf = (path: string) => modules.find((module) => module.path === path)?.exports;
    assert.deepEqual(exportsOf('dist/card/define.js'), [
      { kind: 'custom-element-definition', name: 'x-card', declaration: { name: 'Card', module: 'dist/card/card.js' } },
    ]);
    assert.deepEqual(exportsOf('dist/index.js'), [
      { kind: 'js', name: 'Card', declaration: { name: 'Card', module: 'dist/card/card.js' } },
      { kind: 'js', name: 'CardEvent', declaration: { name: 'CardEvent', module: 'dist/internal/card-event.js' } },
    ]);
  });
});
