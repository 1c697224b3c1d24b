// The drawing behind the sentences. It adds nothing that they do not say, and loads when they stand there.
import { plainText } from '@tomoni/plan';
import type { Connection } from './governance-data.ts';

const ONE_WAY = /^(reports-to|evaluates|sets-up)$/;
const REPORT = /報告|評価|諮問|答申|設置|設け|置き/;
const MUTUAL = /連携|協力|協働|調整/;

/** Whether a relation leads from the first to the second, as a report does. */
function isOneWay({ kind, label, sentence }: Connection): boolean {
  const words = plainText(label ?? sentence);
  return kind ? ONE_WAY.test(kind) : REPORT.test(words) && !MUTUAL.test(words);
}

const head = (x: number, y: number, away: number): string => `M${x + away} ${y - 4}L${x} ${y}l${away} 4`;

/** One line in the coordinates of a box: through the gap from side to side, or down the margin of boxes that stand one below the other. */
function lineOf(from: DOMRect, to: DOMRect, box: DOMRect, oneWay: boolean, nth: number): string {
  const level = ({ top, height }: DOMRect, shift: number): number => top - box.top + Math.min(height / 2, 28) + shift;
  const shift = (nth % 3) * 5;
  const [y1, y2] = [level(from, -shift), level(to, shift)];
  const ends = (x1: number, x2: number, away1: number, away2: number): string => head(x2, y2, away2) + (oneWay ? '' : head(x1, y1, away1));
  const isBefore = from.right <= to.left;
  if (isBefore || to.right <= from.left) {
    const x1 = (isBefore ? from.right : from.left) - box.left;
    const x2 = (isBefore ? to.left : to.right) - box.left;
    const middle = (x1 + x2) / 2;
    return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}${isBefore ? ends(x1, x2, 6, -6) : ends(x1, x2, -6, 6)}`;
  }
  const [x1, x2] = [from.left - box.left, to.left - box.left];
  return `M${x1} ${y1}H${Math.min(x1, x2) - 9 + (nth % 3) * 3}V${y2}H${x2}${ends(x1, x2, -6, -6)}`;
}

/** Where a line ends: a body at the edge of its card, a side at the edge of its lane, beside its name. */
function boxOf(end: Element): DOMRect {
  const { top, height } = end.getBoundingClientRect();
  const { left, width } = (end.matches('.head') ? end.parentElement! : end).getBoundingClientRect();
  return new DOMRect(left, top, width, height);
}

/** Draws where boxes stand side by side; elsewhere nothing is drawn. */
function draw(lanes: Element, connections: readonly Connection[]): void {
  const boxes = new Map([...lanes.querySelectorAll('[data-end]')].map((each) => [each.getAttribute('data-end'), boxOf(each)]));
  const all = [...boxes.values()];
  const isWide = all.some(({ left }) => all.some(({ right }) => right <= left));
  const path = connections.map((connection, nth) => {
    const [first, second] = connection.ends;
    const [from, to] = [boxes.get(String(first)), boxes.get(String(second))];
    // What a side does to its own bodies is seen by where they stand.
    return isWide && from && to && typeof first === typeof second
      ? lineOf(from, to, lanes.getBoundingClientRect(), isOneWay(connection), nth)
      : '';
  });
  lanes.querySelector('path')!.setAttribute('d', path.join(''));
}

const drawn = new WeakMap<Element, readonly Connection[]>();
const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) draw(target, drawn.get(target) ?? []);
});

/** Keeps the lines between bodies where they stand. */
export function connect(root: ParentNode, connections: readonly Connection[]): void {
  const lanes = root.querySelector('.lanes');
  if (!lanes) return;
  drawn.set(lanes, connections);
  sizes.observe(lanes);
  draw(lanes, connections);
}
