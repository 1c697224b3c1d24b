import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromOklch, toLinear, toOklch } from './colour.ts';
import { contrast, ensure, luminance, MARK_CONTRAST, nearest, TEXT_CONTRAST } from './contrast.ts';
import { anyHex } from './testing/any-hex.ts';

const near = (actual: number, expected: number, within: number): void =>
  assert.ok(Math.abs(actual - expected) <= within, `${actual} is not ${expected} ± ${within}`);

test('OKLCH agrees with the published values of red, white and black', () => {
  const red = toOklch('#ff0000');
  near(red.l, 0.628, 0.001);
  near(red.c, 0.2577, 0.001);
  near(red.h, 29.23, 0.1);
  near(toOklch('#ffffff').l, 1, 0.001);
  assert.equal(fromOklch({ l: 0, c: 0.2, h: 120 }), '#000000');
  assert.equal(fromOklch({ l: 1, c: 0.2, h: 120 }), '#ffffff');
});

test('every hex comes back from OKLCH as it was', () => {
  fc.assert(fc.property(anyHex, (hex) => assert.equal(fromOklch(toOklch(hex)), hex)));
});

test('a colour too vivid for sRGB keeps its hue and lightness and loses chroma', () => {
  const wish = { l: 0.5, c: 0.4, h: 150 };
  const got = toOklch(fromOklch(wish));
  near(got.l, wish.l, 0.01);
  near(got.h, wish.h, 2);
  assert.ok(got.c < wish.c);
});

test('luminance and contrast follow the WCAG formula', () => {
  assert.deepEqual(toLinear('#ff00ff'), [1, 0, 1]);
  assert.equal(luminance('#ffffff'), 1);
  assert.equal(contrast('#000000', '#ffffff'), 21);
  near(contrast('#767676', '#ffffff'), 4.54, 0.005); // the lightest grey that WCAG AA allows on white
  assert.equal(contrast('#123456', '#fedcba'), contrast('#fedcba', '#123456'));
});

test('nearest meets its demands for any wish, and leaves alone what meets them already', () => {
  fc.assert(
    fc.property(anyHex, fc.constantFrom('#ffffff', '#f6efe3', '#201e1b'), (hex, ground) => {
      const demand = { on: [ground], ratio: TEXT_CONTRAST };
      const got = ensure(hex, demand);
      assert.ok(contrast(got, ground) >= TEXT_CONTRAST);
      if (contrast(hex, ground) >= TEXT_CONTRAST) assert.equal(got, hex);
    }),
  );
});

test('nearest says so when nothing can meet the demands', () => {
  const impossible = { on: ['#ffffff', '#000000'], ratio: TEXT_CONTRAST };
  assert.throws(() => nearest(toOklch('#336699'), impossible), RangeError);
  assert.ok(nearest(toOklch('#336699'), { ...impossible, ratio: MARK_CONTRAST })); // a middle grey is 3:1 from both
});
