import { fold } from '../shapes/fold.ts';
import type { Phrase, Words } from '../shapes/types.ts';

/** What was recorded of an item on one occasion. */
export interface ReportEntry {
  fiscalYear?: number | undefined;
  /** 中間評価 */
  checkpoint?: Phrase | undefined;
  assessor?: Phrase | undefined;
  progress?: Words | undefined;
  direction?: Words | undefined;
  comment?: Phrase | undefined;
}

/** Something that is assessed, with all that was recorded of it. */
export interface ReportItem {
  number?: string | undefined;
  title: Phrase;
  /** The goal that it belongs to, by its words; an item may be a goal itself. */
  goal?: { number?: string | undefined; title: Phrase } | undefined;
  /** The oldest first. Empty: nothing is recorded, which is not 0 %. */
  entries: readonly ReportEntry[];
}

/** The oldest first. */
export const byYear = (one: ReportEntry, other: ReportEntry): number => (one.fiscalYear ?? 0) - (other.fiscalYear ?? 0);

/** Whether anything is recorded; a row that only names an item and a year says nothing. */
export const isRecord = ({ progress, direction, comment }: ReportEntry): boolean => (progress ?? direction ?? comment) !== undefined;

/** Assessments as a page lists them, one an item and year → the items, each once. */
export function itemsOf(cards: readonly (ReportEntry & { target: Phrase; goal?: Phrase | undefined })[]): ReportItem[] {
  const items = new Map<string, ReportItem & { entries: ReportEntry[] }>();
  for (const { target, goal, ...entry } of cards) {
    const key = `${goal === undefined ? '' : fold(goal)}\n${fold(target)}`;
    let item = items.get(key);
    if (!item) items.set(key, (item = { title: target, goal: goal === undefined ? undefined : { title: goal }, entries: [] }));
    if (isRecord(entry)) item.entries.push(entry);
  }
  for (const { entries } of items.values()) entries.sort(byYear);
  return [...items.values()];
}
