import type { MakeProblem } from './messages.ts';
import { pathText, type Path, type PlanError, type PlanWarning } from './problem.ts';
import { suggester } from './suggest.ts';

/** A document whose form may be wrong anywhere: every step looks before it goes. */
export type Loose = Record<string, unknown>;

export function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of a list that are objects, each with its place in the list. */
export function entriesOf(value: unknown, name: string): [number, Loose][] {
  const list = isLoose(value) ? value[name] : undefined;
  return Array.isArray(list) ? list.flatMap((each, index): [number, Loose][] => (isLoose(each) ? [[index, each]] : [])) : [];
}

/** Lists whose entries have ids, with the list inside an entry that has ids of its own. */
const LISTS: Record<string, string | undefined> = {
  sections: undefined,
  levels: undefined,
  nodes: undefined,
  actors: undefined,
  roles: undefined,
  scales: 'steps',
  assessments: undefined,
  indicators: undefined,
  bodies: undefined,
  relations: undefined,
  cycles: 'phases',
  relatedPlans: undefined,
  legalBasis: undefined,
  funding: undefined,
  channels: undefined,
  windows: undefined,
  synonyms: undefined,
  crisisLines: undefined,
  offices: undefined,
  previousEvaluation: undefined,
  glossary: undefined,
  sources: undefined,
};

/** Field of which list → the lists in which its id must be. An id in several is taken for the first. */
const REFERENCES: [list: string, field: string, kinds: string[]][] = [
  ['nodes', 'parent', ['nodes']],
  ['nodes', 'level', ['levels']],
  ['roles', 'actor', ['actors']],
  ['assessments', 'target', ['nodes', 'roles', 'indicators']],
  ['indicators', 'node', ['nodes']],
  ['bodies', 'parent', ['bodies']],
  ['relations', 'from', ['bodies', 'actors', 'relatedPlans', 'plan']],
  ['relations', 'to', ['bodies', 'actors', 'relatedPlans', 'plan']],
  ['previousEvaluation', 'node', ['nodes']],
];

/** Ids of one list, in the order of the document, each with its first place. */
type Ids = Map<string, Loose>;

export interface References {
  errors: PlanError[];
  warnings: PlanWarning[];
  /** Checks that `source` fields found elsewhere (see the schema walk) name one of `sources`. */
  checkSource: (value: unknown, path: Path) => void;
}

/** Checks that ids are unique within their kind and that everything that names an id names one that exists. */
export function checkReferences(document: Loose, problem: MakeProblem): References {
  const errors: PlanError[] = [];
  const warnings: PlanWarning[] = [];
  const suggest = suggester();

  const collect = (owner: Loose, list: string, path: Path): Ids => {
    const ids: Ids = new Map();
    const first = new Map<string, Path>();
    for (const [index, entry] of entriesOf(owner, list)) {
      if (typeof entry.id !== 'string') continue;
      const place = [...path, list, index, 'id'];
      const before = first.get(entry.id);
      if (before) {
        errors.push(problem('duplicate-id', place, { name: entry.id, other: pathText(before) }));
        continue;
      }
      first.set(entry.id, place);
      ids.set(entry.id, entry);
    }
    return ids;
  };

  const known = new Map<string, Ids>([['plan', new Map([['plan', {}]])]]);
  /** The steps of each scale, the phases of each cycle. */
  const inner = new Map<Loose, Ids>();
  for (const [list, within] of Object.entries(LISTS)) {
    known.set(list, collect(document, list, []));
    if (within) for (const [index, entry] of entriesOf(document, list)) inner.set(entry, collect(entry, within, [list, index]));
  }

  const check = (value: unknown, path: Path, kinds: string[], among = (kind: string): Ids => known.get(kind)!): Loose | undefined => {
    // A value that is no string has been reported as such.
    if (typeof value !== 'string') return undefined;
    const where = kinds.filter((kind) => among(kind).has(value));
    if (where.length > 1) warnings.push(problem('ambiguous-id', path, { name: value, kinds: where }));
    if (where.length > 0) return among(where[0]!).get(value);
    const names = (function* () {
      for (const kind of kinds) yield* among(kind).keys();
    })();
    errors.push(problem('unknown-id', path, { name: value, kinds, suggestion: suggest(value, names) }));
    return undefined;
  };

  for (const [list, field, kinds] of REFERENCES) {
    for (const [index, entry] of entriesOf(document, list)) check(entry[field], [list, index, field], kinds);
  }

  for (const [index, assessment] of entriesOf(document, 'assessments')) {
    for (const axis of ['progress', 'direction']) {
      const rating = assessment[axis];
      if (!isLoose(rating)) continue;
      const path: Path = ['assessments', index, axis];
      const scale = check(rating.scale, [...path, 'scale'], ['scales']);
      if (!scale) continue;
      if (typeof scale.axis === 'string' && scale.axis !== axis) {
        errors.push(problem('wrong-axis', [...path, 'scale'], { name: String(rating.scale), kinds: [scale.axis, axis] }));
      }
      check(rating.step, [...path, 'step'], [`scales（${String(rating.scale)}）.steps`], () => inner.get(scale)!);
    }
  }

  for (const [index, cycle] of entriesOf(document, 'cycles')) {
    check(cycle.current, ['cycles', index, 'current'], ['phases'], () => inner.get(cycle)!);
  }

  for (const [index, { place }] of entriesOf(document, 'windows')) {
    if (isLoose(place)) check(place.office, ['windows', index, 'place', 'office'], ['offices']);
  }

  return { errors, warnings, checkSource: (value, path) => void check(value, path, ['sources']) };
}
