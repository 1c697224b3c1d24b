import { safeParse } from 'valibot';
import { planDocument, type PlanDocument } from '../model/document.ts';
import { checkConsistency } from './consistency.ts';
import { checkFields } from './fields.ts';
import { checkHierarchy } from './hierarchy.ts';
import { parseJsonText } from './json-text.ts';
import { problemMaker, type MakeProblem, type MessageLanguage } from './messages.ts';
import { byteLength, plainData } from './plain-data.ts';
import type { PlanError, PlanWarning, Problem } from './problem.ts';
import { checkReferences, isLoose, type Loose } from './references.ts';
import { schemaError } from './schema-error.ts';

export interface ReadPlanOptions {
  /** Language of the messages: Japanese unless `en`. */
  language?: MessageLanguage;
  /** Greatest size of the document, in bytes of UTF-8; 5,000,000 unless said otherwise. */
  maxBytes?: number;
  /** Greatest number of errors, and of warnings, that are told one by one; 1,000 unless said otherwise. The last then says how many more there are. */
  maxProblems?: number;
}

export type ReadPlanResult =
  { ok: true; plan: PlanDocument; warnings: PlanWarning[] } | { ok: false; errors: PlanError[]; warnings: PlanWarning[] };

const DEFAULT_MAX_BYTES = 5_000_000;
const DEFAULT_MAX_PROBLEMS = 1000;

/**
 * Reads a plan document: checks all of it, fills in empty lists, turns years and numbers that are written as text into
 * numbers. Tells every error, not the first; never throws; never changes the input.
 *
 * Unknown fields are kept and warned about. Fields called `__proto__`, `constructor` or `prototype` are refused anywhere.
 *
 * @param input JSON text, or what JSON text gives.
 */
export function readPlan(input: unknown, options: ReadPlanOptions = {}): ReadPlanResult {
  const problem = problemMaker(options.language ?? 'ja');
  try {
    return read(input, options.maxBytes ?? DEFAULT_MAX_BYTES, options.maxProblems ?? DEFAULT_MAX_PROBLEMS, problem);
  } catch {
    // Only a hostile object gets here, such as one whose getters throw.
    return { ok: false, errors: [problem('unreadable', [])], warnings: [] };
  }
}

function read(input: unknown, maxBytes: number, most: number, problem: MakeProblem): ReadPlanResult {
  const refused = (errors: PlanError[]): ReadPlanResult => ({ ok: false, errors: cut(errors, most, problem), warnings: [] });
  let value = input;
  if (typeof input === 'string') {
    if (byteLength(input, maxBytes) > maxBytes) return refused([problem('too-large', [], { limit: `${maxBytes / 1e6} MB` })]);
    const parsed = parseJsonText(input, problem);
    if (parsed.error) return refused([parsed.error]);
    value = parsed.data;
  }
  const { data, errors: unsafe } = plainData(value, maxBytes, problem);
  if (!isLoose(data)) return refused(unsafe.length > 0 ? unsafe : [problem('wrong-value', [], { found: data, expected: 'object' })]);

  const result = safeParse(planDocument, data);
  const issues = result.issues ?? [];
  // What the schema could make of the document, right or wrong: the other checks look at all of it.
  const document = result.output as Loose;
  const references = checkReferences(document, problem);
  // As they were written: what the schema filled in was not forgotten by anybody.
  const fields = checkFields(data, references.checkSource, problem);
  const consistency = checkConsistency(document, data, problem);

  // What could not be copied has been told, and looks empty to everything after.
  const told = new Set(unsafe.map(({ at }) => at));
  const untold = ({ at }: { at: string }) => !told.has(at);
  const schema = issues
    .slice(0, most)
    .map((issue) => schemaError(issue, problem))
    .filter(untold);
  const errors = [
    ...unsafe,
    ...schema,
    ...references.errors,
    ...checkHierarchy(document, problem),
    ...consistency.errors,
    ...fields.errors,
  ];
  const warnings = cut([...references.warnings, ...consistency.warnings, ...fields.warnings].filter(untold), most, problem);
  if (errors.length === 0) return { ok: true, plan: result.output as PlanDocument, warnings };
  return { ok: false, errors: cut(errors, most, problem, Math.max(0, issues.length - most)), warnings };
}

/** Shortens a list that nobody would read to its end, and says how much more there is. */
function cut<Code extends string>(list: Problem<Code>[], most: number, problem: MakeProblem, unmade = 0): Problem<Code | 'more'>[] {
  const rest = list.length - most + unmade;
  return rest <= 0 ? list : [...list.slice(0, most), problem('more', [], { limit: rest })];
}
