import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokensOf } from './dtcg.ts';

const red = { $value: { colorSpace: 'srgb', components: [1, 0, 0], hex: '#ff0000' } };
const blue = { $value: { colorSpace: 'srgb', components: [0, 0, 1], hex: '#0000ff' } };
const values = (root: object, path: string): string[] =>
  tokensOf(root as Record<string, unknown>, path).map(({ name, value }) => `${name}=${value}`);

test('aliases are followed, through several steps', () => {
  const root = { p: { $type: 'color', red, warm: { $value: '{p.red}' } }, light: { $type: 'color', a: { b: { $value: '{p.warm}' } } } };
  assert.deepEqual(values(root, 'light'), ['a-b=#ff0000']);
});

test('an extending group keeps what it does not replace, in the order of its base', () => {
  const root = {
    light: { $type: 'color', ground: blue, ink: { text: red, mark: red } },
    dark: { $extends: '{light}', ink: { mark: blue } },
  };
  assert.deepEqual(values(root, 'dark'), ['ground=#0000ff', 'ink-text=#ff0000', 'ink-mark=#0000ff']);
});

test('numbers take the unit that DTCG has no dimension for', () => {
  const root = {
    shape: {
      space: { $type: 'number', $value: 0.5, $extensions: { tomoni: { unit: 'em' } } },
      target: { $type: 'dimension', $value: { value: 44, unit: 'px' } },
    },
  };
  assert.deepEqual(values(root, 'shape'), ['space=0.5em', 'target=44px']);
});

const mistakes: [what: string, root: object, message: RegExp][] = [
  ['an alias to nothing', { g: { $type: 'color', a: { $value: '{g.missing}' } } }, /\{g\.missing\} does not exist/],
  ['aliases in a circle', { g: { $type: 'color', a: { $value: '{g.b}' }, b: { $value: '{g.a}' } } }, /circular alias g\.b → g\.a → g\.b/],
  [
    'components that are not the hex',
    { g: { $type: 'color', a: { $value: { ...red.$value, hex: '#00ff00' } } } },
    /g\.a: components and hex differ/,
  ],
  ['a type that is not known here', { g: { a: { $type: 'shadow', $value: {} } } }, /g\.a: cannot write shadow/],
];
for (const [what, root, message] of mistakes) {
  test(`${what} is an error that says where`, () => assert.throws(() => values(root, 'g'), message));
}
