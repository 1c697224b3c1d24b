// The drawing of the ring: numbers in, SVG path data out. Ten units are one em of the element's text; the middle is 0, 0.

/** Radius of the circle on which the nodes stand. The style sheet places the numbers on the same circle. */
export const RADIUS = 60;
/** Radius of a node. */
export const NODE = 11;
/** Half the side of the square that ring and nodes fill. */
export const HALF = RADIUS + NODE;
/** How far a line to a box at the side reaches from the middle: half the ring and the gap beside it. */
export const REACH = HALF + 15;

/** Air between a node and an arrow. */
const AIR = 6;
/** Arrow head: the length of each side, and its angle to the shaft. */
const HEAD = 9;
const SPREAD = 0.68;

export interface Point {
  x: number;
  y: number;
}

const round = (value: number): number => Math.round(value * 10) / 10 || 0;
const at = (angle: number, radius = RADIUS): Point => ({ x: round(Math.sin(angle) * radius), y: round(-Math.cos(angle) * radius) });
const write = ({ x, y }: Point): string => `${x} ${y}`;

/** Where the phases stand: the first at twelve o'clock, the others clockwise at equal distances. */
export const nodesOf = (count: number): Point[] => [...Array(count).keys()].map((index) => at((2 * Math.PI * index) / count));

/** An arrow along the circle from each node to the next, and from the last to the first. */
export function arrowsOf(count: number): string {
  const step = (2 * Math.PI) / count;
  const margin = (NODE + AIR) / RADIUS;
  let path = '';
  for (let end = step - margin; end < 2 * Math.PI; end += step) {
    const tip = at(end);
    // Back along the shaft, which is bent: the direction that it has half a head before the tip.
    const side = (spread: number): string => {
      const back = at(end - HEAD / 2 / RADIUS - Math.PI / 2 + spread, HEAD);
      return write({ x: round(tip.x + back.x), y: round(tip.y + back.y) });
    };
    path += `M${write(at(end - step + 2 * margin))}A${RADIUS} ${RADIUS} 0 0 1 ${write(tip)}M${side(SPREAD)}L${write(tip)}L${side(-SPREAD)}`;
  }
  return path;
}

/** A line from each node at the side to the box beside it. The boxes above and below are joined by the style sheet. */
export const linesOf = (count: number): string =>
  nodesOf(count)
    .filter(({ x }) => x)
    .map(({ x, y }) => `M${round(x + Math.sign(x) * NODE)} ${y}H${Math.sign(x) * REACH}`)
    .join('');

/** Where the box of a phase stands in the grid: classes of the style sheet. */
export function placeOf(index: number, count: number): string {
  const { x, y } = nodesOf(count)[index]!;
  if (!x) return index ? 'bottom' : 'top';
  return `${x > 0 ? 'end' : 'start'} ${count < 5 ? 'beside' : y < 0 ? 'upper' : 'lower'}`;
}
