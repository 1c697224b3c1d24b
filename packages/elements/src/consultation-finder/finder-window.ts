import { fold, plainText, type Phrase, type PlanDocument, type Synonym } from '@tomoni/plan';
import { crisisLinesFor } from '@tomoni/plan/find';
import type { Repair, TableProblem } from '@tomoni/plan/read';
import type { Times as FinderSchedule } from '../internal/opening.ts';

export type { FinderSchedule };

type Maybe<T> = T | undefined;
type Available = Maybe<boolean | Phrase>;

/** One telephone number as it is printed, and what to know before calling. */
export interface FinderPhone {
  number: string;
  extension?: Maybe<string>;
  kind?: Maybe<'main' | 'direct' | 'free' | 'navi' | 'mobile' | 'night'>;
  languages?: Maybe<readonly string[]>;
  note?: Maybe<Phrase>;
}

/** A window as the page or the plan gives it. The plan's own nouns fit. */
export interface FinderWindow {
  id?: Maybe<string>;
  name: Phrase;
  kana?: Maybe<string>;
  themes?: Maybe<readonly Phrase[]>;
  audience?: Maybe<readonly Phrase[]>;
  area?: Maybe<readonly Phrase[]>;
  description?: Maybe<Phrase>;
  phones?: Maybe<readonly FinderPhone[]>;
  fax?: Maybe<string>;
  email?: Maybe<string>;
  form?: Maybe<string>;
  online?: Available;
  visit?: Available;
  homeVisit?: Available;
  reservation?: Available;
  languages?: Maybe<readonly string[]>;
  signLanguage?: Available;
  writing?: Available;
  barrierFree?: Available;
  cost?: Maybe<Phrase>;
  documents?: Maybe<readonly Phrase[]>;
  provider?: Maybe<Phrase>;
  place?: Maybe<{
    name?: Maybe<Phrase>;
    address?: Maybe<Phrase>;
    building?: Maybe<Phrase>;
    postalCode?: Maybe<string>;
    latitude?: Maybe<number>;
    longitude?: Maybe<number>;
    access?: Maybe<Phrase>;
  }>;
  schedule?: Maybe<FinderSchedule>;
  /** YYYY-MM-DD */
  checked?: Maybe<string>;
  note?: Maybe<Phrase>;
  url?: Maybe<string>;
  sensitive?: Maybe<boolean>;
  general?: Maybe<boolean>;
  /** Columns that the vocabulary does not know, as the page gives them. */
  extra?: Maybe<readonly { column: string; value: Phrase }[]>;
}

/** A line to call at once. */
export interface CrisisLineOfPage {
  name: Phrase;
  phone: string;
  hours?: Maybe<Phrase>;
  region?: Maybe<Phrase>;
  note?: Maybe<Phrase>;
  url?: Maybe<string>;
  checked?: Maybe<string>;
}

/** What the element shows. */
export interface ConsultationFinder {
  windows: readonly FinderWindow[];
  crisisLines?: readonly CrisisLineOfPage[] | undefined;
  /** Plain words of the town's own, added to those that Tomoni knows. */
  synonyms?: readonly Synonym[] | undefined;
  /** Heading or caption over the windows. */
  title?: Phrase | undefined;
  /** What the page says before and after them. */
  before?: readonly Phrase[] | undefined;
  after?: readonly Phrase[] | undefined;
}

/** What the web team should look at. Residents never see it. */
export interface DataReport {
  /** How many windows were read. */
  windows: number;
  /** Columns and values that could not be understood. */
  problems: readonly TableProblem[];
  /** Values that were read although they are not written as they should be. */
  repairs: readonly Repair[];
  /** Hours that were not understood wholly, with the words that were not. */
  hours: readonly { window: string; text: string; unread: readonly string[] }[];
  /** Windows that were last checked longer ago than `stale-after`, or never. */
  stale: readonly { window: string; checked: string | undefined }[];
}

const DANGEROUS = /(^|[^a-z])dv([^a-z]|$)|暴力|虐待|性被害|すとか|自殺|自死|死にたい/;

/**
 * Whether nobody should be seen to have looked at it: as the data say, else by its name and themes. Such a window gets no link
 * of its own and no QR code.
 */
export const isSensitive = ({ sensitive, name, themes = [] }: FinderWindow): boolean =>
  sensitive ?? [name, ...themes].some((each) => DANGEROUS.test(fold(each)));

/** Whether a day lies more than so many months before another. */
export function isStale(checked: string | undefined, months: number, now: Date): boolean {
  if (!checked || !(months > 0)) return false;
  const limit = new Date(now);
  limit.setUTCMonth(limit.getUTCMonth() - months);
  return Date.parse(checked) < limit.getTime();
}

/** What a telephone dials: digits, and # or + in front. 0191-23-6020 → 0191236020. */
export const dialled = (number: string): string =>
  number
    .normalize('NFKC')
    .replace(/[^\d+#]/g, '')
    .replace('#', '%23');

const ofPlans = new WeakMap<PlanDocument, ConsultationFinder>();

/** The windows of a plan, the same object each time; undefined when it has none. */
export function finderOfPlan(plan: PlanDocument): ConsultationFinder | undefined {
  if (!plan.windows.length) return undefined;
  let finder = ofPlans.get(plan);
  if (!finder) {
    const { crisisLines, synonyms, plan: about } = plan;
    finder = {
      windows: plan.windows as unknown as FinderWindow[],
      crisisLines: crisisLinesFor(crisisLines, about.fictional ? undefined : about.areaCode),
      synonyms,
    };
    ofPlans.set(plan, finder);
  }
  return finder;
}

/** The same words on one line, for comparing. */
export const said = (phrase: Phrase, language?: string): string => plainText(phrase, language).replace(/\s+/g, ' ').trim();
