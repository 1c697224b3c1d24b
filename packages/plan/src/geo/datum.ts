import { isInside } from './polygon.ts';
import type { Polygon, Position } from './types.ts';

/**
 * Old Japanese coordinates (Tokyo Datum, 旧日本測地系) as world ones (JGD2000, WGS 84), which are about 450 m further
 * north-west. The usual linear approximation, within about 10 m on the main islands; the exact way (国土地理院 TKY2JGD) needs a grid of parameters.
 */
export const fromTokyoDatum = ({ latitude, longitude }: Position): Position => ({
  latitude: latitude - 0.00010695 * latitude + 0.000017464 * longitude + 0.0046017,
  longitude: longitude - 0.000046038 * latitude - 0.000083043 * longitude + 0.01004,
});

/** The other way round from {@link fromTokyoDatum}. */
export const toTokyoDatum = ({ latitude, longitude }: Position): Position => ({
  latitude: latitude + 0.00010696 * latitude - 0.000017467 * longitude - 0.004602,
  longitude: longitude + 0.000046047 * latitude + 0.000083049 * longitude - 0.010041,
});

/**
 * Whether positions look like old coordinates: some lie outside the municipality's outline, and all of those lie inside once
 * they are converted, while none falls out. A hint for a person, never a reason to move anything.
 */
export function looksLikeTokyoDatum(positions: readonly Position[], outline: readonly Polygon[]): boolean {
  const isIn = (position: Position): boolean => outline.some((polygon) => isInside(position, polygon));
  const outside = positions.filter((position) => !isIn(position));
  return outside.length > 0 && positions.every((position) => isIn(fromTokyoDatum(position)));
}
