import type { Polygon, Position } from './types.ts';

/** What is wrong with a boundary, for a person in two languages and for a program. */
export interface BoundaryProblem {
  code: 'not-geojson' | 'no-polygon' | 'wrong-position' | 'open-ring' | 'too-large';
  /** Where: `features[0].geometry.coordinates[0][12]`. */
  path: string;
  message: { ja: string; en: string };
}

/** More points than this no boundary of a municipality has. */
const MOST_POINTS = 2_000_000;
const MOST_FEATURES = 10_000;

type Loose = Record<string, unknown>;
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);

const SAY: Record<BoundaryProblem['code'], (path: string) => BoundaryProblem['message']> = {
  'not-geojson': (path) => ({
    ja: `境界のデータ（${path}）が GeoJSON ではありません。FeatureCollection、Feature、Polygon、MultiPolygon のどれかにしてください。`,
    en: `The boundary (${path}) is not GeoJSON. Give a FeatureCollection, Feature, Polygon or MultiPolygon.`,
  }),
  'no-polygon': (path) => ({
    ja: `境界のデータ（${path}）に面（Polygon、MultiPolygon）がありません。`,
    en: `The boundary (${path}) has no Polygon or MultiPolygon.`,
  }),
  'wrong-position': (path) => ({
    ja: `境界のデータの ${path} は位置として読めません。[経度, 緯度] の順の、度で表した数にしてください。`,
    en: `${path} of the boundary is not a position. Write [longitude, latitude] in degrees.`,
  }),
  'open-ring': (path) => ({
    ja: `境界のデータの ${path} は線が閉じていないか、点が足りません。四つ以上の点を書き、最後を最初と同じ点にしてください。`,
    en: `${path} of the boundary is not closed or has too few points. Give four or more, the last equal to the first.`,
  }),
  'too-large': (path) => ({
    ja: `境界のデータ（${path}）が大きすぎます。点を減らしてください。`,
    en: `The boundary (${path}) is too large. Simplify it.`,
  }),
};

const isDegrees = (value: unknown, most: number): value is number => typeof value === 'number' && Math.abs(value) <= most;

/**
 * The areas of a GeoJSON (RFC 7946) object or its text. Never throws; what cannot be read is told, and the rest is given.
 * A ring that is not closed is closed.
 */
export function readBoundary(input: unknown): { polygons: Polygon[]; problems: BoundaryProblem[] } {
  const polygons: Polygon[] = [];
  const problems: BoundaryProblem[] = [];
  let points = 0;
  const tell = (code: BoundaryProblem['code'], path: string): undefined => {
    if (problems.length < 100) problems.push({ code, path, message: SAY[code](path) });
  };

  const ringOf = (value: unknown, path: string): Position[] | undefined => {
    if (!Array.isArray(value)) return tell('open-ring', path);
    if ((points += value.length) > MOST_POINTS) return tell('too-large', path);
    const ring: Position[] = [];
    let index = -1;
    for (const each of value) {
      index++;
      if (!Array.isArray(each) || !isDegrees(each[0], 180) || !isDegrees(each[1], 90)) {
        tell('wrong-position', `${path}[${index}]`);
        continue;
      }
      ring.push({ longitude: each[0], latitude: each[1] });
    }
    const [first, last] = [ring[0], ring.at(-1)];
    if (!first || !last) return tell('open-ring', path);
    const isClosed = first.latitude === last.latitude && first.longitude === last.longitude;
    if (!isClosed) {
      tell('open-ring', path);
      ring.push(first);
    }
    return ring.length >= 4 ? ring : isClosed ? tell('open-ring', path) : undefined;
  };
  const polygonOf = (value: unknown, path: string): void => {
    if (!Array.isArray(value)) return tell('no-polygon', path);
    const rings = value.map((ring, index) => ringOf(ring, `${path}[${index}]`));
    const outline = rings[0];
    if (outline) polygons.push([outline, ...rings.slice(1).filter((ring) => ring !== undefined)]);
  };

  const open: [value: unknown, path: string][] = [];
  const add = (list: unknown, path: string): void => {
    if (Array.isArray(list)) list.slice(0, MOST_FEATURES).forEach((each, index) => open.push([each, `${path}[${index}]`]));
  };
  let root = input;
  if (typeof input === 'string') {
    try {
      root = JSON.parse(input.replace(/^\uFEFF/, '')) as unknown;
    } catch {
      root = undefined;
    }
  }
  open.push([root, '']);
  for (let visited = 0, next = open.shift(); next && visited < 2 * MOST_FEATURES; visited++, next = open.shift()) {
    const [value, path] = next;
    const at = (name: string): string => (path ? `${path}.${name}` : name);
    if (!isObject(value)) {
      tell('not-geojson', path || 'GeoJSON');
      continue;
    }
    switch (value['type']) {
      case 'FeatureCollection':
        add(value['features'], at('features'));
        break;
      case 'GeometryCollection':
        add(value['geometries'], at('geometries'));
        break;
      case 'Feature':
        if (value['geometry'] !== null) open.push([value['geometry'], at('geometry')]);
        break;
      case 'Polygon':
        polygonOf(value['coordinates'], at('coordinates'));
        break;
      case 'MultiPolygon': {
        const { coordinates } = value;
        if (Array.isArray(coordinates)) coordinates.forEach((each, index) => polygonOf(each, `${at('coordinates')}[${index}]`));
        else tell('no-polygon', at('coordinates'));
        break;
      }
      case 'Point':
      case 'MultiPoint':
      case 'LineString':
      case 'MultiLineString':
        break;
      default:
        tell('not-geojson', path || 'GeoJSON');
    }
  }
  if (!polygons.length && !problems.length) tell('no-polygon', 'GeoJSON');
  return { polygons, problems };
}
