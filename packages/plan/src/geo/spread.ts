import type { Point } from './types.ts';

/** Where a pin is drawn, and which places it stands for. */
export interface Pin extends Point {
  /** Indices of the places, in their order; more than one where there is no room for a pin each. */
  members: number[];
}

export interface Sheet {
  width: number;
  height: number;
  /** How far the middles of two pins are apart at least, and twice how far one is from the edge. */
  size: number;
}

/** Pins may push each other this many times; then those that still overlap become one. */
const ROUNDS = 60;
/** More places than this are not fanned out: in a crowd, a pin beside its place would mislead. */
const MOST_FANNED = 60;

/** Places in cells as large as a pin, so that only neighbours are compared. */
function cellsOf(pins: readonly Pin[], size: number): Map<string, number[]> {
  const cells = new Map<string, number[]>();
  pins.forEach(({ x, y }, index) => {
    const key = `${Math.floor(x / size)},${Math.floor(y / size)}`;
    const cell = cells.get(key);
    if (cell) cell.push(index);
    else cells.set(key, [index]);
  });
  return cells;
}

/** Overlapping pins become one in their middle, from the first on, until none overlap. */
function joined(pins: readonly Pin[], size: number): Pin[] {
  let result = [...pins];
  for (let before = -1; before !== result.length;) {
    before = result.length;
    const cells = cellsOf(result, size);
    const gone = new Set<number>();
    const next: Pin[] = [];
    result.forEach((pin, index) => {
      if (gone.has(index)) return;
      const [column, row] = [Math.floor(pin.x / size), Math.floor(pin.y / size)];
      const group = [pin];
      for (let u = column - 1; u <= column + 1; u++) {
        for (let v = row - 1; v <= row + 1; v++) {
          for (const other of cells.get(`${u},${v}`) ?? []) {
            if (other <= index || gone.has(other)) continue;
            const { x, y } = result[other]!;
            if (Math.hypot(x - pin.x, y - pin.y) >= size - 0.01) continue;
            gone.add(other);
            group.push(result[other]!);
          }
        }
      }
      if (group.length === 1) next.push(pin);
      else {
        const members = group.flatMap((each) => each.members);
        const middle = (axis: 'x' | 'y'): number => group.reduce((sum, each) => sum + each[axis] * each.members.length, 0) / members.length;
        next.push({ x: middle('x'), y: middle('y'), members: members.toSorted((a, b) => a - b) });
      }
    });
    result = next;
  }
  return result.toSorted((a, b) => a.members[0]! - b.members[0]!);
}

/**
 * Pins that do not overlap. A few move apart, in the direction in which they already lie (those at the very same place side by
 * side, in their order); a crowd becomes one pin that stands for all of it. Every place is in exactly one pin.
 *
 * @param points Where the places are on the sheet, in its unit (pixels).
 */
export function spread(points: readonly Point[], { width, height, size }: Sheet): Pin[] {
  const half = size / 2;
  const inside = (value: number, most: number): number => Math.min(Math.max(value, half), Math.max(most - half, half));
  const pins: Pin[] = points.map(({ x, y }, index) => ({ x: inside(x, width), y: inside(y, height), members: [index] }));
  if (pins.length > MOST_FANNED) return joined(pins, size);
  for (let round = 0, moved = true; moved && round < ROUNDS; round++) {
    moved = false;
    for (let i = 0; i < pins.length; i++) {
      for (let j = i + 1; j < pins.length; j++) {
        const [a, b] = [pins[i]!, pins[j]!];
        let [dx, dy] = [b.x - a.x, b.y - a.y];
        let apart = Math.hypot(dx, dy);
        if (apart >= size) continue;
        moved = true;
        if (apart < 0.5) [dx, dy, apart] = [1, 0, 1];
        const push = (size - Math.hypot(b.x - a.x, b.y - a.y)) / 2 + 0.01;
        const [px, py] = [(dx / apart) * push, (dy / apart) * push];
        [a.x, a.y] = [inside(a.x - px, width), inside(a.y - py, height)];
        [b.x, b.y] = [inside(b.x + px, width), inside(b.y + py, height)];
      }
    }
  }
  return joined(pins, size);
}
