import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { boxOf, project, readBoundary, simplify, type Point } from './index.ts';

const pointOf = fc.record({ x: fc.double({ min: 0, max: 500, noNaN: true }), y: fc.double({ min: 0, max: 500, noNaN: true }) });

function fromSegment({ x, y }: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return Math.hypot(x - a.x - along * dx, y - a.y - along * dy);
}

describe('simplify', () => {
  test('keeps the ends, only points that were there, in their order, and no point strays further than twice the tolerance', () =>
    fc.assert(
      fc.property(
        fc.array(pointOf, { minLength: 3, maxLength: 80 }),
        fc.double({ min: 0.1, max: 20, noNaN: true }),
        (points, tolerance) => {
          const line = simplify(points, tolerance);
          assert.equal(line[0], points[0]);
          assert.equal(line.at(-1), points.at(-1));
          const places = line.map((point) => points.indexOf(point));
          assert.ok(places.every((place) => place >= 0));
          for (const point of points) {
            const nearest = Math.min(...line.slice(1).map((end, index) => fromSegment(point, line[index]!, end)));
            assert.ok(nearest <= 2 * tolerance + 1e-9, `${nearest} > ${2 * tolerance}`);
          }
        },
      ),
    ));
  test('a straight line becomes its two ends', () =>
    assert.equal(
      simplify(
        Array.from({ length: 100 }, (_, x) => ({ x, y: x })),
        0.5,
      ).length,
      2,
    ));
  test('a closed ring stays closed and keeps its shape', () => {
    const ring = Array.from({ length: 50_001 }, (_, i) => ({
      x: 200 + 150 * Math.cos((i * Math.PI) / 25_000),
      y: 200 + 150 * Math.sin((i * Math.PI) / 25_000),
    }));
    const line = simplify(ring, 0.5);
    assert.ok(line.length > 20 && line.length < 200, `${line.length} points`);
    assert.equal(line[0], ring[0]);
    assert.equal(line.at(-1), ring.at(-1));
  });
  test('50,000 points in a zigzag, the worst there is, end neither in a full stack nor in half a minute', () => {
    const zigzag = Array.from({ length: 50_000 }, (_, i) => ({ x: i, y: (i % 2) * (50_000 - i) }));
    assert.ok(simplify(zigzag, 0.5).length > 1000);
  });
  test('no tolerance leaves everything', () =>
    assert.equal(
      simplify(
        [
          { x: 0, y: 0 },
          { x: 1, y: 0 },
          { x: 2, y: 0 },
        ],
        0,
      ).length,
      3,
    ));
});

const RING = [
  [141, 38],
  [142, 38],
  [142, 39],
  [141, 38],
];

describe('GeoJSON of a boundary', () => {
  const polygon = { type: 'Polygon', coordinates: [RING] };
  for (const [name, value, count] of [
    ['Polygon', polygon, 1],
    ['MultiPolygon', { type: 'MultiPolygon', coordinates: [[RING], [RING, RING]] }, 2],
    ['Feature', { type: 'Feature', properties: {}, geometry: polygon }, 1],
    [
      'FeatureCollection',
      {
        type: 'FeatureCollection',
        features: [
          { type: 'Feature', geometry: polygon },
          { type: 'Feature', geometry: polygon },
        ],
      },
      2,
    ],
    ['GeometryCollection', { type: 'GeometryCollection', geometries: [polygon, { type: 'Point', coordinates: [141, 38] }] }, 1],
    ['text', JSON.stringify(polygon), 1],
    ['text with a byte order mark', `\uFEFF${JSON.stringify(polygon)}`, 1],
  ] as const) {
    test(`${name} is read`, () => {
      const { polygons, problems } = readBoundary(value);
      assert.deepEqual(problems, []);
      assert.equal(polygons.length, count);
      assert.deepEqual(polygons[0]![0]![1], { longitude: 142, latitude: 38 });
    });
  }
  for (const [name, value, code, path] of [
    ['no JSON', '{"type": ', 'not-geojson', 'GeoJSON'],
    ['HTML of an error page', '<!doctype html>', 'not-geojson', 'GeoJSON'],
    ['nothing', null, 'not-geojson', 'GeoJSON'],
    ['TopoJSON', { type: 'Topology', objects: {} }, 'not-geojson', 'GeoJSON'],
    ['only points', { type: 'Point', coordinates: [1, 2] }, 'no-polygon', 'GeoJSON'],
    ['an empty collection', { type: 'FeatureCollection', features: [] }, 'no-polygon', 'GeoJSON'],
    ['coordinates that are no list', { type: 'Polygon', coordinates: 1 }, 'no-polygon', 'coordinates'],
    [
      'a ring of two points',
      {
        type: 'Polygon',
        coordinates: [
          [
            [141, 38],
            [141, 38],
          ],
        ],
      },
      'open-ring',
      'coordinates[0]',
    ],
  ] as const) {
    test(`${name}: told in two languages, nothing drawn`, () => {
      const { polygons, problems } = readBoundary(value);
      assert.deepEqual(polygons, []);
      assert.equal(problems[0]?.code, code);
      assert.equal(problems[0]?.path, path);
      assert.match(problems[0].message.ja, /[ぁ-ん]。$/);
      assert.match(problems[0].message.en, /\.$/);
    });
  }
  test('latitude first: told where, and the rest is drawn', () => {
    const { polygons, problems } = readBoundary({ type: 'Polygon', coordinates: [[[38, 141], ...RING]] });
    assert.equal(problems[0]?.code, 'wrong-position');
    assert.equal(problems[0].path, 'coordinates[0][0]');
    assert.equal(polygons.length, 1);
  });
  test('a ring that is not closed is closed, and told', () => {
    const { polygons, problems } = readBoundary({ type: 'Polygon', coordinates: [RING.slice(0, 3)] });
    assert.equal(problems[0]?.code, 'open-ring');
    assert.equal(polygons[0]![0]!.length, 4);
  });
  test('whatever it is given, it never throws', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.json(),
          fc.record({
            type: fc.constantFrom('Polygon', 'MultiPolygon', 'Feature', 'FeatureCollection'),
            coordinates: fc.anything(),
            geometry: fc.anything(),
            features: fc.anything(),
          }),
        ),
        (value) => {
          const { polygons, problems } = readBoundary(value);
          assert.ok(polygons.length > 0 || problems.length > 0);
        },
      ),
    ));
  test('a hundred thousand features inside each other end', () => {
    let value: unknown = polygon;
    for (let i = 0; i < 100_000; i++) value = { type: 'Feature', geometry: value };
    assert.doesNotThrow(() => readBoundary(value));
  });
});

const REAL = new URL('../../../../../shared/data/boundary-ichinoseki-03209.geojson', import.meta.url);
test('the outline of a real city has a tenth of its points at the size of a phone', { skip: !existsSync(REAL) }, () => {
  const { polygons, problems } = readBoundary(readFileSync(REAL, 'utf8'));
  assert.deepEqual(problems, []);
  const ring = polygons[0]![0]!.map(project);
  const box = boxOf(ring)!;
  const line = simplify(ring, (box.right - box.left) / 600);
  assert.ok(line.length > 20 && line.length < ring.length / 2, `${line.length} of ${ring.length}`);
});
