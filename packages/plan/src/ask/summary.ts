import type { PlanDocument } from '../index.ts';
import { fold } from '../shapes/fold.ts';
import { plainText } from '../shapes/plain-text.ts';
import type { Words } from '../shapes/types.ts';
import { countBy } from './count.ts';
import { findStep } from './find-step.ts';
import type { ReportItem } from './report-items.ts';

/** How an item stands: a step of the plan's scale, words that no scale has, or nothing recorded. */
export interface Status {
  /** The same for the same status; '' where nothing is recorded. */
  key: string;
  words?: Words | undefined;
  /** The tone of the scale's step; undefined where no scale has the words. */
  tone?: string | undefined;
}

type Scales = PlanDocument['scales'];

/** What the words of a page or a plan stand for on the plan's scales. */
export function statusOf(words: Words | undefined, scales: Scales, axis: 'progress' | 'direction' = 'progress'): Status {
  if (!words) return { key: '' };
  const found = findStep(scales, words, { axis });
  return found
    ? { key: `${found.scale.id} ${found.step.id}`, words, tone: found.step.tone ?? 'neutral' }
    : { key: `${words.mark ?? ''} ${plainText(words.label)}`, words };
}

/** The progress that was recorded last in a fiscal year. */
export const progressIn = ({ entries }: ReportItem, year: number | undefined): Words | undefined =>
  entries.findLast(({ fiscalYear, progress }) => fiscalYear === year && progress)?.progress;

/** Whether an item is the goal that others belong to. It is shown, but not counted among them: one thing would count twice. */
const isOverOthers = (item: ReportItem, items: readonly ReportItem[]): boolean =>
  isGoal(item) && items.some((other) => other !== item && goalKey(other) === goalKey(item));

/** The same for items of the same goal. */
export const goalKey = ({ goal }: ReportItem): string => (goal ? fold(`${goal.number ?? ''}${plainText(goal.title)}`) : '');

/** Whether an item is a goal itself. */
export const isGoal = ({ number, title, goal }: ReportItem): boolean =>
  goal !== undefined && fold(`${number ?? ''}${plainText(title)}`) === goalKey({ title, goal, entries: [] });

/** Counts of one goal, or of all. */
export interface Tally {
  goal?: ReportItem['goal'];
  /** By the key of the status. */
  counts: Map<string, number>;
}

/**
 * How many items stand where in a fiscal year, per status and per goal: counts, since steps of a scale are no numbers. Statuses stand
 * in the order of the scales (all steps of a scale that is used, also those that nothing has), then words that no scale has, then what
 * is not recorded.
 */
export function summaryOf(
  items: readonly ReportItem[],
  scales: Scales,
  year: number | undefined,
): { statuses: Status[]; goals: Tally[]; all: Tally } {
  const counted = items.filter((item) => !isOverOthers(item, items));
  const keyOf = (item: ReportItem): string => statusOf(progressIn(item, year), scales).key;
  const found = new Map(counted.map((item) => [keyOf(item), statusOf(progressIn(item, year), scales)]));
  const steps = scales
    .filter(({ steps: each, id }) => each.some((step) => found.has(`${id} ${step.id}`)))
    .flatMap((scale) => [...scale.steps].sort((a, b) => a.order - b.order).map((step) => statusOf(step, [scale], scale.axis)));
  const order = [...new Set([...steps.map(({ key }) => key), ...[...found.keys()].filter(Boolean), ...(found.has('') ? [''] : [])])];
  const known = new Map([...found, ...steps.map((status): [string, Status] => [status.key, status])]);
  const goals = new Map(counted.map((item) => [goalKey(item), item.goal]));
  return {
    statuses: order.map((key) => known.get(key)!),
    goals: [...goals].map(([key, goal]) => ({
      goal,
      counts: countBy(
        counted.filter((item) => goalKey(item) === key),
        keyOf,
      ),
    })),
    all: { counts: countBy(counted, keyOf) },
  };
}
