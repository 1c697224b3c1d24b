import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { spread, type Pin } from './index.ts';

const sheet = { width: 320, height: 280, size: 44 };
const pointOf = fc.record({ x: fc.double({ min: 22, max: 298, noNaN: true }), y: fc.double({ min: 22, max: 258, noNaN: true }) });
const apart = (a: Pin, b: Pin): number => Math.hypot(a.x - b.x, a.y - b.y);

describe('pins', () => {
  test('never overlap, never leave the sheet, and every place is in exactly one', () =>
    fc.assert(
      fc.property(fc.array(pointOf, { maxLength: 120 }), (points) => {
        const pins = spread(points, sheet);
        assert.deepEqual(
          pins.flatMap(({ members }) => members).toSorted((a, b) => a - b),
          points.map((_, index) => index),
        );
        pins.forEach((pin, i) => {
          assert.ok(pin.x >= 21.9 && pin.x <= 298.1 && pin.y >= 21.9 && pin.y <= 258.1, `${pin.x} ${pin.y}`);
          for (const other of pins.slice(i + 1)) assert.ok(apart(pin, other) >= 43.9, `${apart(pin, other)}`);
        });
      }),
    ));
  test('that have room stay where they are', () => {
    const points = [
      { x: 50, y: 50 },
      { x: 200, y: 100 },
    ];
    assert.deepEqual(
      spread(points, sheet).map(({ x, y }) => ({ x, y })),
      points,
    );
  });
  test('two at the same place stand side by side, the first one first', () => {
    const [first, second, more] = spread(
      [
        { x: 100, y: 100 },
        { x: 100, y: 100 },
      ],
      sheet,
    );
    assert.equal(more, undefined);
    assert.ok(first!.x < second!.x && first!.y === second!.y);
    assert.ok(apart(first!, second!) < 46);
  });
  test('200 at the same place are one pin with all of them', () => {
    const pins = spread(
      Array.from({ length: 200 }, () => ({ x: 100, y: 100 })),
      sheet,
    );
    assert.equal(pins.length, 1);
    assert.equal(pins[0]!.members.length, 200);
  });
  test('stand in the order of their first places', () =>
    fc.assert(
      fc.property(fc.array(pointOf, { minLength: 1, maxLength: 200 }), (points) => {
        const firsts = spread(points, sheet).map(({ members }) => members[0]!);
        assert.deepEqual(
          firsts,
          firsts.toSorted((a, b) => a - b),
        );
      }),
    ));
  test('none', () => assert.deepEqual(spread([], sheet), []));
});
