import type { Box, Point, Position } from './types.ts';

/** Web Mercator (EPSG:3857) ends here; nearer the poles it would be infinite. Unit: degrees. */
const LAST_LATITUDE = 85.0511287798066;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Web Mercator as tile maps count it: the world is 1 wide and 1 high, from the north-west. */
export function project({ latitude, longitude }: Position): Point {
  const sine = Math.sin(radians(Math.min(Math.max(latitude, -LAST_LATITUDE), LAST_LATITUDE)));
  return { x: longitude / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/** The other way round from {@link project}. */
export const unproject = ({ x, y }: Point): Position => ({
  latitude: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI,
  longitude: (x - 0.5) * 360,
});

/** The rectangle around points; undefined around none. A loop, since 50,000 arguments are too many for `Math.min`. */
export function boxOf(points: Iterable<Point>): Box | undefined {
  let box: Box | undefined;
  for (const { x, y } of points) {
    if (!box) box = { left: x, right: x, top: y, bottom: y };
    else {
      if (x < box.left) box.left = x;
      if (x > box.right) box.right = x;
      if (y < box.top) box.top = y;
      if (y > box.bottom) box.bottom = y;
    }
  }
  return box;
}

/** Circumference of the earth at the equator. Unit: metres. */
const EQUATOR = 40_075_016.686;

/** How a box of projected points is drawn on a sheet. */
export interface Frame {
  /** From the projected world to the sheet. */
  place: (point: Point) => Point;
  /** How far one unit of the sheet is in the middle of the map. Unit: metres. */
  metres: number;
}

/**
 * Fits a box of projected points into a sheet, in its middle and as large as the margin lets it be.
 *
 * @param sheet width, height and margin in the sheet's own unit (pixels).
 * @param least How far the sheet reaches at least. Unit: metres; so that one office is shown with its surroundings.
 */
export function fit(box: Box, sheet: { width: number; height: number; margin: number }, least = 2000): Frame {
  const centre = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const equator = EQUATOR * Math.cos(radians(unproject(centre).latitude));
  const width = Math.max(sheet.width - 2 * sheet.margin, 1);
  const height = Math.max(sheet.height - 2 * sheet.margin, 1);
  const span = Math.max((box.right - box.left) / width, (box.bottom - box.top) / height, least / equator / Math.min(width, height));
  return {
    place: ({ x, y }) => ({ x: sheet.width / 2 + (x - centre.x) / span, y: sheet.height / 2 + (y - centre.y) / span }),
    metres: span * equator,
  };
}
