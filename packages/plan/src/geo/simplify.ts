import type { Point } from './types.ts';

/** The square of how far a point is from the line between two others (from its nearer end, where it is past the end). */
function squareFromLine({ x, y }: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return (x - a.x - along * dx) ** 2 + (y - a.y - along * dy) ** 2;
}

/** Leaves out points that lie next to the one before: cheap, and outlines of 50,000 points have mostly such ones. */
function thinned(points: readonly Point[], tolerance: number): Point[] {
  const kept = [points[0]!];
  for (const point of points) {
    const last = kept.at(-1)!;
    if ((point.x - last.x) ** 2 + (point.y - last.y) ** 2 > tolerance * tolerance) kept.push(point);
  }
  if (kept.at(-1) !== points.at(-1)) kept.push(points.at(-1)!);
  return kept;
}

/** The line is looked at in stretches of so many points: the time grows with their number, however the line is bent. */
const STRETCH = 500;

/**
 * A line with fewer points, none of those left out further from it than twice the tolerance (Douglas–Peucker after a radial thinning;
 * without recursion). First and last point stay, so that a ring stays closed.
 *
 * @param tolerance In the unit of the points; 0.5 pixels cannot be seen.
 */
export function simplify(points: readonly Point[], tolerance: number): Point[] {
  if (points.length < 3 || !(tolerance > 0)) return [...points];
  const line = thinned(points, tolerance);
  const keeps = new Uint8Array(line.length);
  const open: [first: number, last: number][] = [];
  for (let first = 0; first < line.length - 1; first += STRETCH) {
    const last = Math.min(first + STRETCH, line.length - 1);
    keeps[first] = keeps[last] = 1;
    open.push([first, last]);
  }
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, last] = span;
    let furthest = 0;
    let most = tolerance * tolerance;
    for (let i = first + 1; i < last; i++) {
      const square = squareFromLine(line[i]!, line[first]!, line[last]!);
      if (square > most) [furthest, most] = [i, square];
    }
    if (!furthest) continue;
    keeps[furthest] = 1;
    open.push([first, furthest], [furthest, last]);
  }
  return line.filter((_, index) => keeps[index]);
}
