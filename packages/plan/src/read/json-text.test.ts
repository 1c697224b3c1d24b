import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { messageAt } from '../testing/problems.ts';
import { parseJsonText } from './json-text.ts';
import { problemMaker } from './messages.ts';

const problem = problemMaker('en');
const told = (json: string) => parseJsonText(json, problem).error?.message;

/** Slips of people who write JSON by hand, with the place that they are told. */
for (const [name, json, line, column, near] of [
  ['a comma too many', '{\n  "a": 1,\n}', 3, 1, '"}"'],
  ['a comma too few', '{ "a": 1 "b": 2 }', 1, 10, '"\\"b\\":"'],
  ['a comma too many in a list', '[1, 2, ]', 1, 8, '"]"'],
  ['curly quotes', '{ “a”: 1 }', 1, 3, '"“a”:"'],
  ['a full-width comma', '{ "a": 1，"b": 2 }', 1, 9, '"，\\"b\\":"'],
  ['a full-width space', '{\u3000"a": 1 }', 1, 2, '"\u3000\\"a\\":"'],
  ['a full-width colon', '{ "a"： 1 }', 1, 6, '"："'],
  ['single quotes', "{ 'a': 1 }", 1, 3, '"\'a\':"'],
  ['a comment', '{ // note\n "a": 1 }', 1, 3, '"//"'],
  ['a name without quotes', '{ a: 1 }', 1, 3, '"a:"'],
  ['a leading zero', '{ "a": 07 }', 1, 8, '"07"'],
  ['a value that JSON has not', '{ "a": undefined }', 1, 8, '"undefined"'],
  ['a line break in a text', '{ "a": "b\nc" }', 1, 8, '"\\"b"'],
  ['an end that is missing', '{ "a": [1, 2]', 1, 14, 'the end'],
  ['something behind the end', '{} x', 1, 4, '"x"'],
  ['a bracket of the other kind', '{ "a": [1} }', 1, 10, '"}"'],
  ['nothing', '', 1, 1, 'the end'],
] as const) {
  test(`${name} is told with line and column`, () => {
    assert.match(told(json) ?? '', new RegExp(`line ${line}, column ${column}, near ${near.replace(/[\\"{}[\]()/.]/g, '\\$&')}\\)`));
  });
}

test('a file that is not UTF-8 is called that, also where its brackets happen to match', () => {
  const shiftJis = Uint8Array.of(0x7b, 0x0a, 0x22, 0x61, 0x22, 0x3a, 0x22, 0x8f, 0x5a, 0x96, 0xaf, 0x22, 0x7d); // {\n"a":"住民"}
  assert.match(messageAt(new TextDecoder().decode(shiftJis), ''), /^計画データ：文字コードが UTF-8 ではありません（2行目6文字目の付近）/);
  assert.match(told('\uFFFD') ?? '', /not UTF-8/);
});

test('the message is in Japanese unless English is asked for', () => {
  assert.match(messageAt('{ "a": 1, }', ''), /^計画データ：JSON として読めません（1行目11文字目、"}" の付近）/);
});

test('valid JSON is never faulted, and a fault never lies behind the one that the engine finds', () => {
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', ',', '}', ']', '{', '\\', 'x', '0', '、', '\n'))
    .map(([json, place, sign]) => {
      const at = place % (json.length + 1);
      return json.slice(0, at) + sign + json.slice(at + 1);
    });
  fc.assert(
    fc.property(broken, (json) => {
      let message = '';
      try {
        JSON.parse(json);
      } catch (error) {
        message = String(error);
      }
      const { error } = parseJsonText(json, problem);
      assert.equal(error !== undefined, message !== '');
      const position = /position (\d+)/.exec(message)?.[1];
      if (!error || position === undefined) return;
      const [line, column] = /line (\d+), column (\d+)/.exec(error.message)!.slice(1).map(Number) as [number, number];
      const ours =
        json
          .split('\n')
          .slice(0, line - 1)
          .reduce((length, each) => length + each.length + 1, 0) +
        column -
        1;
      assert.ok(ours <= Number(position), `${ours} > ${position} in ${json}`);
    }),
    { numRuns: 1000 },
  );
});
