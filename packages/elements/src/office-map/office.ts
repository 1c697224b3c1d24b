import type { Phrase, PlanDocument } from '@tomoni/plan';
import { readPosition, type Position, type PositionProblem } from '@tomoni/plan/geo';
import type { OfficeCard, RecordCard } from '@tomoni/plan/read';

/** One office, as the list shows it. The plan’s own nouns fit. */
export interface Office extends OfficeCard, Partial<RecordCard> {
  /** Its id in the plan, for links such as `#office-hanaizumi`. */
  id?: string | undefined;
}

/** What the element shows. */
export interface OfficeMap {
  offices: readonly Office[];
  /** Caption or heading over the list. */
  title?: Phrase | undefined;
  /** What the page says before the list. */
  before?: readonly Phrase[] | undefined;
  /** What the page says after it. */
  after?: readonly Phrase[] | undefined;
}

/** A district or place from which a resident may measure: 町字, 地区. */
export interface Area extends Position {
  name: string;
}

/** An office with what list and map need of it. */
export interface Place {
  office: Office;
  /** On its pin and in the list; undefined for a place that is no office of the list. */
  number: number | undefined;
  position?: Position | undefined;
  problem?: PositionProblem | undefined;
}

/**
 * The offices with their numbers and places. The town's own numbers count (0 is one); where an office has none, or two have the
 * same, pins could not be told apart: then they are numbered from 1 in the page's order.
 */
export function placesOf(offices: readonly Office[]): Place[] {
  const own = new Set(offices.map(({ number }) => number));
  const areOwn = own.size === offices.length && !own.has(undefined);
  return offices.map((office, index) => ({
    office,
    number: areOwn ? office.number! : index + 1,
    ...readPosition(office.latitude, office.longitude),
  }));
}

const ofPlans = new WeakMap<PlanDocument, OfficeMap>();

/** The offices of a plan, the same object each time; undefined when it has none. */
export function officesOfPlan(plan: PlanDocument): OfficeMap | undefined {
  if (!plan.offices.length) return undefined;
  let map = ofPlans.get(plan);
  if (!map) ofPlans.set(plan, (map = { offices: plan.offices as readonly Office[] }));
  return map;
}

/** What a telephone dials: the first number in the text; undefined when there is none. 0191-23-6020（代表） → 0191236020. */
export const dialled = (phone: string): string | undefined =>
  /\+?\d[\d()\s-]{1,20}\d/.exec(phone.normalize('NFKC').replace(/[‐-―−ー]/g, '-'))?.[0].replace(/[^\d+]/g, '');

/**
 * The address of a map site for a place: `{lat}`, `{lng}` and `{address}` of the template filled in. Only https, http and geo.
 */
export function routeTo(template: string, { latitude, longitude }: Position, address = ''): string | undefined {
  const values: Record<string, string> = { lat: String(latitude), lng: String(longitude), address: encodeURIComponent(address) };
  const url = template.trim().replace(/\{(lat|lng|address)\}/g, (_, name: string) => values[name]!);
  return /^(https?:\/\/|geo:)/i.test(url) ? url : undefined;
}
