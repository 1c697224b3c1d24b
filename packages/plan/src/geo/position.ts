import type { Position } from './types.ts';

/** What is wrong with the coordinates of an office. `swapped` ones are put right, all others leave it off the map. */
export type PositionProblem = 'missing' | 'zero' | 'swapped' | 'outside-japan';

/**
 * Whether a place can be in Japan: the rectangle from 沖ノ鳥島 (20.42°N) to 択捉島 (45.56°N) and from 与那国島 (122.93°E) to
 * 南鳥島 (153.99°E). Source: 国土地理院「日本の東西南北端点の経度緯度」.
 */
export const isInJapan = ({ latitude, longitude }: Position): boolean =>
  latitude >= 20.4 && latitude <= 45.6 && longitude >= 122.9 && longitude <= 154;

/** The place that coordinates mean, and what is wrong with them. Columns of 緯度 and 経度 are easily swapped; then they are put right. */
export function readPosition(latitude: unknown, longitude: unknown): { position?: Position; problem?: PositionProblem } {
  if (typeof latitude !== 'number' || typeof longitude !== 'number' || !Number.isFinite(latitude) || !Number.isFinite(longitude))
    return { problem: 'missing' };
  if (latitude === 0 && longitude === 0) return { problem: 'zero' };
  const position = { latitude, longitude };
  if (isInJapan(position)) return { position };
  const swapped = { latitude: longitude, longitude: latitude };
  return isInJapan(swapped) ? { position: swapped, problem: 'swapped' } : { problem: 'outside-japan' };
}
