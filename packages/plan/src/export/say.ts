import { localise, type Text } from '../model/text.ts';
import type { PlanDocument } from '../model/types.ts';

/** Languages of what the files say; the plan's own unless given. */
export interface ExportOptions {
  /** BCP 47 tag. */
  language?: string | undefined;
}

/** A text in the language of the file; '' when there is none. */
export type Say = (text: Text | undefined) => string;

export const sayer =
  ({ language: own }: Pick<PlanDocument, 'language'>, { language = own }: ExportOptions): Say =>
  (text) =>
    text === undefined ? '' : localise(text, language, own).text;

/** Parts that say something, one a line; undefined when none does. */
export const linesOf = (...parts: readonly (string | undefined)[]): string | undefined => parts.filter(Boolean).join('\n') || undefined;

/** 第3次 一関市地域福祉活動計画 */
export const fullTitle = ({ plan }: PlanDocument, say: Say): string => [say(plan.edition), say(plan.title)].filter(Boolean).join(' ');

/** The first and the last day of the plan's period: fiscal years run from April to March. Source: 地方自治法第208条. */
export const daysOf = ({ plan: { period } }: PlanDocument): { start: string; end: string } | undefined =>
  period && { start: `${period.start}-04-01`, end: `${period.end + 1}-03-31` };

/** What the plan is for, else its philosophy. */
export const descriptionOf = ({ plan, sections }: PlanDocument, say: Say): string | undefined =>
  linesOf(...sections.filter(({ topic }) => topic === 'purpose').flatMap(({ paragraphs }) => paragraphs.map(say))) ??
  (say(plan.philosophy?.text) || undefined);

/** Whether any prose of it is a summary of the plan's own. */
export const isSummarised = (plan: PlanDocument): boolean =>
  [plan.plan, ...Object.values(plan).filter(Array.isArray).flat()].some(
    (noun) => (noun as { summarised?: boolean } | null)?.summarised === true,
  );

/** Only what a browser may follow. */
export const webAddress = (address: string | undefined): string | undefined =>
  address && /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(address) ? address : undefined;
