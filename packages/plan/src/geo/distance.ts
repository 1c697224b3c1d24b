import type { Position } from './types.ts';

/** Mean radius of the earth (IUGG). Unit: metres. */
const RADIUS = 6_371_008.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** How far two places are apart as the crow flies (haversine; within 0.5 % of the ellipsoid). Unit: metres. */
export function distance(a: Position, b: Position): number {
  const [from, to] = [radians(a.latitude), radians(b.latitude)];
  const half = Math.sin((to - from) / 2) ** 2 + Math.cos(from) * Math.cos(to) * Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** A position made coarse before it is used: two decimals are about one kilometre. */
export function rounded({ latitude, longitude }: Position, decimals = 2): Position {
  const round = (value: number): number => Number(value.toFixed(decimals));
  return { latitude: round(latitude), longitude: round(longitude) };
}
