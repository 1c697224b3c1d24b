import { boxOf, fit, project, scaleBar, simplify, spread, type Pin, type Point, type Polygon, type Position } from '@tomoni/plan/geo';

/** The sheet on which the map is drawn. Unit: CSS pixels. */
export interface Sheet {
  width: number;
  height: number;
  /** Size of the text in it. */
  em: number;
}

/** Where the name of a pin stands. */
export type Side = 'right' | 'left' | 'below' | 'above';

export interface ChartPin extends Pin {
  /** Where its name finds room; undefined where it would cover something. */
  side?: Side | undefined;
}

/** The built-in map, ready to draw. Paths are in pixels of the sheet. */
export interface Chart {
  outline: string;
  grid: string;
  /** Where the offices really are. */
  dots: string;
  /** From there to pins that had to move. */
  leads: string;
  pins: ChartPin[];
  /** The bar of the scale, its length as a share of the width. */
  bar: { metres: number; share: number };
}

interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const overlap = (a: Rectangle, b: Rectangle): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const round = (value: number): number => Math.round(value * 10) / 10;
const pathOf = (points: readonly Point[]): string => points.map(({ x, y }, i) => `${i ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');

/** Names are in this size of the text around. */
const NAME_SIZE = 0.8125;
/** With more pins than this the map would be all names. */
const MOST_NAMES = 40;

/** A full-width character is an em wide, others about 0.6 em. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.6), 0.5);

/** Gives names room beside their pins, where they cover neither pins nor other names. */
function name(pins: readonly ChartPin[], names: readonly string[], { width, height, em }: Sheet, size: number): void {
  if (pins.length > MOST_NAMES) return;
  const half = size * 0.36;
  const taken: Rectangle[] = pins.map(({ x, y }) => ({ left: x - half, right: x + half, top: y - half, bottom: y + half }));
  for (const pin of pins) {
    if (pin.members.length > 1) continue;
    const wide = widthOf(names[pin.members[0]!]!) * em * NAME_SIZE;
    const high = 1.5 * em * NAME_SIZE;
    const { x, y } = pin;
    const beside = { top: y - high / 2, bottom: y + high / 2 };
    const across = { left: x - wide / 2, right: x + wide / 2 };
    const sides: [Side, Rectangle][] = [
      ['right', { ...beside, left: x + half, right: x + half + wide }],
      ['left', { ...beside, left: x - half - wide, right: x - half }],
      ['below', { ...across, top: y + half, bottom: y + half + high }],
      ['above', { ...across, top: y - half - high, bottom: y - half }],
    ];
    const room = sides.find(
      ([, box]) =>
        box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2 && !taken.some((other) => overlap(other, box)),
    );
    if (!room) continue;
    pin.side = room[0];
    taken.push(room[1]);
  }
}

/** Lines in both directions, as far apart as the bar of the scale is long: what the ground shows where there is no outline. */
function gridOf({ width, height }: Sheet, step: number): string {
  let grid = '';
  for (let x = (width / 2) % step; x < width; x += step) grid += `M${round(x)} 0V${height}`;
  for (let y = (height / 2) % step; y < height; y += step) grid += `M0 ${round(y)}H${width}`;
  return grid;
}

/** Draws places, and the outline around them where there is one; undefined when there is nothing to place. */
export function chartOf(
  positions: readonly (Position | undefined)[],
  names: readonly string[],
  outline: readonly Polygon[],
  sheet: Sheet,
): Chart | undefined {
  const there = positions.flatMap((position, index) => (position ? [{ index, point: project(position) }] : []));
  const rings = outline.flat().map((ring) => ring.map(project));
  const box = boxOf([...there.map(({ point }) => point), ...rings.flat()]);
  if (!box || !there.length) return undefined;
  const size = Math.max(44, sheet.em * 2.75);
  const { place, metres } = fit(box, { ...sheet, margin: size / 2 + 4 });
  const points = there.map(({ point }) => place(point));
  const pins: ChartPin[] = spread(points, { ...sheet, size });
  const leads = pins.flatMap(({ x, y, members }) =>
    members.length === 1 && Math.hypot(x - points[members[0]!]!.x, y - points[members[0]!]!.y) > 4
      ? [pathOf([points[members[0]!]!, { x, y }])]
      : [],
  );
  const bar = scaleBar(metres, sheet.width * 0.3);
  for (const pin of pins) pin.members = pin.members.map((member) => there[member]!.index);
  name(pins, names, sheet, size);
  return {
    outline: rings.map((ring) => `${pathOf(simplify(ring.map(place), 0.6))}Z`).join(''),
    grid: outline.length ? '' : gridOf(sheet, bar.length),
    dots: points.map(({ x, y }) => `M${round(x)} ${round(y)}h0`).join(''),
    leads: leads.join(''),
    pins,
    bar: { metres: bar.metres, share: bar.length / sheet.width },
  };
}
