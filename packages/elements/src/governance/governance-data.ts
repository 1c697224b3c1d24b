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
  /** Whether the page's own table holds something that cannot be read. */
  isOdd?: boolean | undefined;
}

/** A sentence with the places of the bodies, and the sides, that it concerns. */
export interface Connection extends RelationCard {
  ends: (number | string)[];
  kind?: string | undefined;
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

/** Puts bodies into lanes and below their parents, and finds whom each relation concerns. What cannot be placed stands at the top. */
export function arrange({ bodies, relations = [], sides = {} }: GovernanceData): Governance {
  const findings: Finding[] = [];
  const find = (code: Finding['code'], found: string, where: Phrase): unknown => findings.push({ code, found, where: plainText(where) });
  const placed = bodies.map((body, place): Placed => ({ body, place, parts: [] }));
  const parents = bodies.map(({ parent }, place): number => {
    const word = parent === undefined ? '' : plainText(parent);
    if (!word) return -1;
    const found = bodies.findIndex(({ id, name }) => id === word || plainText(name) === word);
    if (found < 0) find('unknown-parent', word, bodies[place]!.name);
    return found;
  });
  const lanes = new Map<string, Placed[]>();
  placed.forEach((each, place) => {
    const above = new Set([place]);
    let at = parents[place]!;
    for (; at >= 0 && !above.has(at); at = parents[at]!) above.add(at);
    if (at === place) find('body-cycle', '', each.body.name);
    if (at < 0 && parents[place]! >= 0) return void placed[parents[place]!]!.parts.push(each);
    const { side = '' } = each.body;
    if (!SIDES.includes(side)) find('unknown-side', side, each.body.name);
    lanes.set(side, [...(lanes.get(side) ?? []), each]);
  });

  const keys = [...lanes.keys()].filter((side) => sides[side] !== undefined);
  const names = [...bodies.map(({ name }) => name), ...keys.map((side) => sides[side]!)];
  const endOf = (end: string, sentence: Phrase): (number | string)[] => {
    const place = bodies.findIndex(({ id }) => id === end);
    if (place >= 0) return [place];
    if (!SIDES.includes(end)) find('unknown-body', end, sentence);
    return lanes.has(end) ? [end] : [];
  };
  const connections = relations.map(({ sentence, label, from, to, kind }): Connection => {
    const given = [from, to].flatMap((end) => (end === undefined ? [] : endOf(end, sentence)));
    const ends =
      (from ?? to) ? given : namesIn(sentence, names).map((place) => (place < bodies.length ? place : keys[place - bodies.length]!));
    return { sentence, label, ends, kind };
  });
  // Municipality first; what nobody knows comes last.
  const rank = (side: string): number => SIDES.indexOf(side) >>> 0;
  return {
    lanes: [...lanes].map(([side, inside]) => ({ side, placed: inside })).sort((a, b) => rank(a.side) - rank(b.side)),
    connections,
    findings,
  };
}
