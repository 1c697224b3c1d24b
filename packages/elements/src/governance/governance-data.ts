import { plainText, type Phrase } from '@tomoni/plan';
import { namesIn, type BodyCard, type RelationCard } from '@tomoni/plan/read';

/** A body as the element shows it. */
export interface GovernanceBody extends Omit<BodyCard, 'side'> {
  id?: string;
  /** municipality, council, joint, independent; another word is a lane of its own and is told. */
  side?: string;
  /** Name or id of the body of which it is a part. */
  parent?: Phrase;
}

/** A relation as the element shows it. */
export interface GovernanceRelation extends RelationCard {
  /** Ids of bodies, or sides; unless given, the bodies and sides that the sentence names. */
  from?: string | undefined;
  to?: string | undefined;
  kind?: string;
}

/** What the element shows. */
export interface GovernanceData {
  bodies: readonly GovernanceBody[];
  relations?: readonly GovernanceRelation[] | undefined;
  /** What the town calls its sides: 市, 社協. */
  sides?: Readonly<Record<string, Phrase>> | undefined;
  /** Heading over all bodies. */
  title?: Phrase | undefined;
  before?: readonly Phrase[] | undefined;
  /** Heading over the sentences. */
  second?: Phrase | undefined;
  after?: readonly Phrase[] | undefined;
  /** True when the prose is a summary of the plan's own. */
  summarised?: boolean | undefined;
}

/** A sentence with the places of the bodies, and the sides, that it concerns. */
export interface Connection extends RelationCard {
  ends: (number | string)[];
  /** Whether it leads from the first to the second: a report, an evaluation. */
  oneWay: boolean;
}

/** A body with those that are a part of it. */
export interface Placed {
  body: GovernanceBody;
  place: number;
  parts: Placed[];
}

export interface Lane {
  /** '' for bodies without a side. */
  side: string;
  placed: Placed[];
}

export interface Finding {
  code: 'unknown-side' | 'unknown-body' | 'unknown-parent' | 'body-cycle';
  /** The word or id that is meant. */
  found: string;
  /** Name of the body, or the sentence, where it stands. */
  where: string;
}

export interface Governance {
  lanes: Lane[];
  connections: Connection[];
  findings: Finding[];
}

const SIDES = ['municipality', 'council', 'joint', 'independent', ''];
const ONE_WAY = /^(reports-to|evaluates|sets-up)$/;
const REPORT = /報告|評価|諮問|答申|設置|設け|置き/;
const MUTUAL = /連携|協力|協働|調整/;

/** Puts bodies into lanes and below their parents, and finds whom each relation concerns. What cannot be placed stands at the top. */
export function arrange({ bodies, relations = [], sides = {} }: GovernanceData): Governance {
  const findings: Finding[] = [];
  const nameOf = (place: number): string => plainText(bodies[place]!.name);
  const placed = bodies.map((body, place): Placed => ({ body, place, parts: [] }));
  const parents = bodies.map(({ parent }, place): number => {
    const word = parent === undefined ? '' : plainText(parent);
    if (!word) return -1;
    const found = bodies.findIndex(({ id, name }) => id === word || plainText(name) === word);
    if (found < 0) findings.push({ code: 'unknown-parent', found: word, where: nameOf(place) });
    return found;
  });
  const lanes = new Map<string, Placed[]>();
  placed.forEach((each, place) => {
    const above = new Set([place]);
    let at = parents[place]!;
    for (; at >= 0 && !above.has(at); at = parents[at]!) above.add(at);
    if (at === place) findings.push({ code: 'body-cycle', found: nameOf(place), where: nameOf(place) });
    if (at < 0 && parents[place]! >= 0) return void placed[parents[place]!]!.parts.push(each);
    const { side = '' } = each.body;
    if (!SIDES.includes(side)) findings.push({ code: 'unknown-side', found: side, where: nameOf(place) });
    lanes.set(side, [...(lanes.get(side) ?? []), each]);
  });

  const keys = [...lanes.keys()].filter((side) => sides[side] !== undefined);
  const names = [...bodies.map(({ name }) => name), ...keys.map((side) => sides[side]!)];
  const endOf = (end: string, sentence: Phrase): (number | string)[] => {
    const place = bodies.findIndex(({ id }) => id === end);
    if (place >= 0) return [place];
    if (!SIDES.includes(end)) findings.push({ code: 'unknown-body', found: end, where: plainText(sentence) });
    return lanes.has(end) ? [end] : [];
  };
  const connections = relations.map(({ sentence, label, from, to, kind }): Connection => {
    const given = [from, to].flatMap((end) => (end === undefined ? [] : endOf(end, sentence)));
    const ends =
      (from ?? to) ? given : namesIn(sentence, names).map((place) => (place < bodies.length ? place : keys[place - bodies.length]!));
    const words = plainText(label ?? sentence);
    return { sentence, ...(label && { label }), ends, oneWay: kind ? ONE_WAY.test(kind) : REPORT.test(words) && !MUTUAL.test(words) };
  });
  const order = [...SIDES.slice(0, -1), ...[...lanes.keys()].filter((side) => !SIDES.includes(side)), ''];
  return {
    lanes: order.flatMap((side) => (lanes.has(side) ? [{ side, placed: lanes.get(side)! }] : [])),
    connections,
    findings,
  };
}
