// The difference between an element in a host and in the neutral page, in words for a failure.
import { PROPERTIES, type SeenElement, type SeenNode } from './look.ts';

/** Rounding of boxes and lengths that is no difference, in em. */
const TOLERANCE = 0.03;

const LENGTH = /-?[\d.]+px/g;

/** Whether two computed values say the same, lengths within rounding. */
function same(one: string, other: string, fontSize: number): boolean {
  if (one === other) return true;
  if (one.replace(LENGTH, 'px') !== other.replace(LENGTH, 'px')) return false;
  const lengths = (value: string) => (value.match(LENGTH) ?? []).map((length) => parseFloat(length) / fontSize);
  const others = lengths(other);
  return lengths(one).every((length, index) => Math.abs(length - others[index]!) <= TOLERANCE);
}

const nodeDifferences = (here: SeenNode, neutral: SeenNode, fontSize: number): string[] => [
  ...(here.box.every((value, index) => Math.abs(value - neutral.box[index]!) <= TOLERANCE)
    ? []
    : [`${here.name} box ${here.box.join(' ')}, not ${neutral.box.join(' ')} (em)`]),
  ...PROPERTIES.flatMap((name, index) =>
    same(here.styles[index]!, neutral.styles[index]!, fontSize)
      ? []
      : [`${here.name} ${name}: ${here.styles[index]}, not ${neutral.styles[index]}`],
  ),
];

/** What a host did to an element. */
export function elementDifferences(here: SeenElement, neutral: SeenElement): string[] {
  const names = (element: SeenElement) => element.nodes.map(({ name }) => name).join(' ');
  if (here.tag !== neutral.tag) return [`${here.tag} stands where ${neutral.tag} should`];
  if (!here.nodes.some(({ name, box }) => name.split('.').includes('base') && box[2]! > 0 && box[3]! > 0)) return ['is not drawn'];
  if (names(here) !== names(neutral)) return [`holds ${here.nodes.length} nodes, not ${neutral.nodes.length}`];
  return [...new Set(here.nodes.flatMap((node, index) => nodeDifferences(node, neutral.nodes[index]!, here.fontSize)))];
}

/** What Tomoni did to a host. */
export const hostDifferences = (before: readonly string[], after: readonly string[]): string[] =>
  before.length === after.length
    ? after.flatMap((line, index) => (line === before[index] ? [] : [`${line}, was ${before[index]!.split(': ').at(-1)}`]))
    : [`has ${after.length} lines, not ${before.length}`];
