import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseNumber } from './number.ts';

for (const [written, value] of [
  ['27.5', 27.5],
  ['27.5%', 27.5],
  ['２７．５％', 27.5],
  [' 27.5 % ', 27.5],
  ['1,234', 1234],
  ['１，２３４', 1234],
  ['1,234,567.8', 1234567.8],
  ['-3', -3],
  ['−3', -3],
  ['－３', -3],
  ['▲3.2', -3.2],
  ['△ 3', -3],
  ['+4', 4],
  ['0', 0],
  ['69', 69],
] as const) {
  test(`"${written}" is ${value}`, () => assert.equal(parseNumber(written), value));
}

for (const written of [
  '',
  ' ',
  '%',
  'abc',
  '1,23',
  '12,34',
  '1.2.3',
  '1e3',
  '0x10',
  '--3',
  '3-',
  '△',
  '約30',
  '30人',
  'NaN',
  'Infinity',
  '1'.repeat(61),
]) {
  test(`"${written.slice(0, 12)}" is no number`, () => assert.equal(parseNumber(written), undefined));
}

test('numbers are taken as they are, unless they are none', () => {
  assert.equal(parseNumber(27.5), 27.5);
  assert.equal(parseNumber(NaN), undefined);
  assert.equal(parseNumber(Infinity), undefined);
});

test('what a table prints in full-width digits with separators is read back', () => {
  const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.boolean(), (value, isWide) => {
      const text = value.toLocaleString('en-US');
      assert.equal(parseNumber(isWide ? wide(text) : text), value);
    }),
  );
});
