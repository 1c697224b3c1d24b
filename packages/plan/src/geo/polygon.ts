import type { Polygon, Position } from './types.ts';

/** Whether a place is inside an outline and in none of its holes (even-odd rule). */
export function isInside({ latitude, longitude }: Position, polygon: Polygon): boolean {
  let inside = false;
  for (const ring of polygon) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const a = ring[i]!;
      const b = ring[j]!;
      const crosses = a.latitude > latitude !== b.latitude > latitude;
      if (crosses && longitude < a.longitude + ((b.longitude - a.longitude) * (latitude - a.latitude)) / (b.latitude - a.latitude))
        inside = !inside;
    }
  }
  return inside;
}
