/** `@tomoni/plan/geo`: places on a flat map. Pure arithmetic; no DOM, no library. */
export { fromTokyoDatum, looksLikeTokyoDatum, toTokyoDatum } from './datum.ts';
export { distance, rounded } from './distance.ts';
export { readBoundary, type BoundaryProblem } from './geojson.ts';
export { boxOf, fit, project, unproject, type Frame } from './mercator.ts';
export { isInside } from './polygon.ts';
export { isInJapan, readPosition, type PositionProblem } from './position.ts';
export { scaleBar, type ScaleBar } from './scale-bar.ts';
export { simplify } from './simplify.ts';
export { spread, type Pin, type Sheet } from './spread.ts';
export type { Box, Point, Polygon, Position, Ring } from './types.ts';
