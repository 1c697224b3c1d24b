import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  boxOf,
  distance,
  fit,
  fromTokyoDatum,
  isInJapan,
  isInside,
  looksLikeTokyoDatum,
  project,
  readPosition,
  rounded,
  scaleBar,
  toTokyoDatum,
  unproject,
  type Position,
} from './index.ts';

const somewhere = fc.record({
  latitude: fc.double({ min: -85, max: 85, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const inJapan = fc.record({
  latitude: fc.double({ min: 24, max: 45.5, noNaN: true }),
  longitude: fc.double({ min: 123, max: 146, noNaN: true }),
});
const close = (actual: number, wanted: number, within: number, message?: string): void =>
  assert.ok(Math.abs(actual - wanted) <= within, message ?? `${actual} is not within ${within} of ${wanted}`);

const ICHINOSEKI: Position = { latitude: 38.926984, longitude: 141.130277 };
const MURONE: Position = { latitude: 38.943683, longitude: 141.469743 };

describe('Web Mercator', () => {
  test('is the one of tile maps: 一関 is in tile 14/14614/6265', () => {
    const { x, y } = project(ICHINOSEKI);
    assert.equal(Math.floor(x * 2 ** 14), 14614);
    assert.equal(Math.floor(y * 2 ** 14), 6265);
  });
  test('the equator and Greenwich are in the middle', () => {
    const { x, y } = project({ latitude: 0, longitude: 0 });
    close(x, 0.5, 1e-12);
    close(y, 0.5, 1e-12);
  });
  test('there and back again', () =>
    fc.assert(
      fc.property(somewhere, (position) => {
        const back = unproject(project(position));
        close(back.latitude, position.latitude, 1e-9);
        close(back.longitude, position.longitude, 1e-9);
      }),
    ));
  test('north is up, east is right', () => {
    assert.ok(project({ latitude: 39, longitude: 141 }).y < project({ latitude: 38, longitude: 141 }).y);
    assert.ok(project({ latitude: 39, longitude: 142 }).x > project({ latitude: 39, longitude: 141 }).x);
  });
});

describe('fit', () => {
  const sheet = { width: 400, height: 300, margin: 30 };
  test('every point is inside the margin', () =>
    fc.assert(
      fc.property(fc.array(inJapan, { minLength: 1, maxLength: 20 }), (positions) => {
        const points = positions.map(project);
        const { place } = fit(boxOf(points)!, sheet);
        for (const { x, y } of points.map(place)) {
          assert.ok(x >= 29.999 && x <= 370.001 && y >= 29.999 && y <= 270.001, `${x} ${y}`);
        }
      }),
    ));
  test('a single office is in the middle, with two kilometres around it', () => {
    const point = project(ICHINOSEKI);
    const { place, metres } = fit(boxOf([point])!, sheet);
    assert.deepEqual(place(point), { x: 200, y: 150 });
    close(metres * 240, 2000, 1e-6);
  });
  test('its metres are those of the ground', () => {
    const points = [ICHINOSEKI, MURONE].map(project);
    const { place, metres } = fit(boxOf(points)!, sheet);
    const [a, b] = points.map(place);
    close((Math.hypot(a!.x - b!.x, a!.y - b!.y) * metres) / distance(ICHINOSEKI, MURONE), 1, 0.005);
  });
  test('no point has no box', () => assert.equal(boxOf([]), undefined));
});

describe('distance', () => {
  test('一関 to 室根 is 29.4 km', () => close(distance(ICHINOSEKI, MURONE), 29_430, 100));
  test('a degree of latitude is 111.2 km', () =>
    close(distance({ latitude: 35, longitude: 139 }, { latitude: 36, longitude: 139 }), 111_195, 1));
  test('is the same both ways, nothing to itself, and never more than half around the earth', () =>
    fc.assert(
      fc.property(somewhere, somewhere, (a, b) => {
        close(distance(a, b), distance(b, a), 1e-6);
        assert.equal(distance(a, a), 0);
        assert.ok(distance(a, b) <= 20_016_000);
      }),
    ));
  test('a rounded position is within 0.8 km and says no more than two decimals', () =>
    fc.assert(
      fc.property(inJapan, (position) => {
        const coarse = rounded(position);
        assert.ok(distance(position, coarse) < 800);
        assert.equal(String(coarse.latitude), String(Number(coarse.latitude.toFixed(2))));
      }),
    ));
});

describe('positions of real files', () => {
  test('as they should be', () => assert.deepEqual(readPosition(38.9, 141.1), { position: { latitude: 38.9, longitude: 141.1 } }));
  test('swapped columns are put right and told', () =>
    assert.deepEqual(readPosition(141.1, 38.9), { position: { latitude: 38.9, longitude: 141.1 }, problem: 'swapped' }));
  for (const [latitude, longitude, problem] of [
    [undefined, 141.1, 'missing'],
    [38.9, undefined, 'missing'],
    [Number.NaN, 141.1, 'missing'],
    [0, 0, 'zero'],
    [51.5, -0.1, 'outside-japan'],
    [38.9, 38.9, 'outside-japan'],
    [389, 1411, 'outside-japan'],
  ] as const) {
    test(`${latitude}, ${longitude}: ${problem}, and on no map`, () => assert.deepEqual(readPosition(latitude, longitude), { problem }));
  }
  test('the ends of Japan are in Japan', () => {
    for (const [latitude, longitude] of [
      [45.557, 148.752],
      [20.425, 136.081],
      [24.449, 122.934],
      [24.283, 153.986],
    ] as const)
      assert.ok(isInJapan({ latitude, longitude }));
  });
});

describe('Tokyo Datum', () => {
  const OLD = { latitude: 35 + 39 / 60 + 17.5 / 3600, longitude: 139 + 44 / 60 + 40.5 / 3600 };
  test('the origin of Japan’s coordinates moves by about 460 m to the north-west', () => {
    const now = fromTokyoDatum(OLD);
    close(distance(OLD, now), 460, 20);
    assert.ok(now.latitude > OLD.latitude && now.longitude < OLD.longitude);
  });
  test('there and back again within a metre', () =>
    fc.assert(fc.property(inJapan, (position) => assert.ok(distance(fromTokyoDatum(toTokyoDatum(position)), position) < 1))));
  test('the hint: some outside the outline, all inside after conversion', () => {
    const outline = [[square(38.9, 141.1, 0.004)]];
    const within = { latitude: 38.9035, longitude: 141.0965 };
    assert.equal(looksLikeTokyoDatum([toTokyoDatum(within)], outline), false, 'inside before: no hint');
    const edge = { latitude: 38.9, longitude: 141.0965 + 0.007 };
    assert.equal(looksLikeTokyoDatum([toTokyoDatum(edge)], outline), true);
    assert.equal(looksLikeTokyoDatum([edge], outline), false);
    assert.equal(looksLikeTokyoDatum([], outline), false);
  });
});

function square(latitude: number, longitude: number, half: number): Position[] {
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -1],
  ].map(([u, v]) => ({ latitude: latitude + v! * half, longitude: longitude + u! * half }));
}

test('inside an outline but not in its hole', () => {
  const polygon = [square(39, 141, 1), square(39, 141, 0.5)];
  assert.equal(isInside({ latitude: 39.7, longitude: 141 }, polygon), true);
  assert.equal(isInside({ latitude: 39, longitude: 141 }, polygon), false);
  assert.equal(isInside({ latitude: 41, longitude: 141 }, polygon), false);
});

test('a scale bar is 1, 2 or 5 times a power of ten, fits, and could not be the next size', () =>
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 10_000, noNaN: true }), fc.double({ min: 10, max: 400, noNaN: true }), (metres, longest) => {
      const bar = scaleBar(metres, longest);
      assert.match(bar.metres.toExponential(6), /^[125]\.000000e/);
      assert.ok(bar.length <= longest * 1.000001);
      assert.ok(bar.length * 2.5 > longest * 0.999999, `${bar.length} of ${longest}`);
      close(bar.length * metres, bar.metres, bar.metres * 1e-9);
    }),
  ));
