import { safeParse, type BaseIssue } from 'valibot';
import { planDocument, type PlanDocument } from '../model/document.ts';
import { checkConsistency } from './consistency.ts';
import { checkHierarchy } from './hierarchy.ts';
import { parseJsonText } from './json-text.ts';
import { problemMaker, type MakeProblem, type MessageLanguage } from './messages.ts';
import { byteLength, plainData } from './plain-data.ts';
import type { Path, PlanError, PlanWarning } from './problem.ts';
import { checkReferences, isLoose, type Loose } from './references.ts';
import { expectedAt, walk } from './schema-walk.ts';
import { suggester } from './suggest.ts';

export interface ReadPlanOptions {
  /** Language of the messages: Japanese unless `en`. */
  language?: MessageLanguage;
  /** Greatest size of the document, in bytes of UTF-8; 5,000,000 unless said otherwise. */
  maxBytes?: number;
}

export type ReadPlanResult =
  | { ok: true; plan: PlanDocument; warnings: PlanWarning[] }
  | { ok: false; errors: PlanError[]; warnings: PlanWarning[] };

const DEFAULT_MAX_BYTES = 5_000_000;

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
    return read(input, options.maxBytes ?? DEFAULT_MAX_BYTES, problem);
  } catch {
    // Only a hostile object gets here, such as one whose getters throw.
    return { ok: false, errors: [problem('unreadable', [])], warnings: [] };
  }
}

function read(input: unknown, maxBytes: number, problem: MakeProblem): ReadPlanResult {
  const refused = (...errors: PlanError[]): ReadPlanResult => ({ ok: false, errors, warnings: [] });
  let value = input;
  if (typeof input === 'string') {
    if (byteLength(input, maxBytes) > maxBytes) return refused(problem('too-large', [], { limit: `${maxBytes / 1e6} MB` }));
    const parsed = parseJsonText(input, problem);
    if (parsed.error) return refused(parsed.error);
    value = parsed.data;
  }
  const { data, errors: unsafe } = plainData(value, maxBytes, problem);
  if (!isLoose(data)) return refused(...(unsafe.length > 0 ? unsafe : [problem('wrong-value', [], { found: data, expected: 'object' })]));

  const result = safeParse(planDocument, data);
  const document = result.output as Loose;
  const references = checkReferences(document, problem);
  const consistency = checkConsistency(document, data, problem);
  const warnings = [...references.warnings, ...consistency.warnings];
  const missing: PlanError[] = [];
  const suggest = suggester();
  const language = typeof document.language === 'string' ? document.language : 'ja';
  walk(planDocument, document, {
    object: (object, known, path, open) => {
      for (const key of Object.keys(object)) {
        if (!open && !known.includes(key)) warnings.push(problem('unknown-field', [...path, key], { name: key, suggestion: suggest(key, known.filter((name) => !Object.hasOwn(object, name) || object[name] === undefined)) }));
      }
      if (known.includes('source')) references.checkSource(object.source, [...path, 'source']);
    },
    languages: (texts, path) => {
      if (!Object.keys(texts).some((tag) => tag.toLowerCase() === language.toLowerCase())) missing.push(problem('missing-language', path, { name: language }));
    },
  });

  // What could not be copied has been told, and looks empty to everything after.
  const told = new Set(unsafe.map(({ at }) => at));
  const untold = ({ at }: { at: string }) => !told.has(at);
  const schema = (result.issues ?? []).map((issue) => schemaError(issue, problem)).filter(untold);
  const errors = [...unsafe, ...schema, ...references.errors, ...checkHierarchy(document, problem), ...consistency.errors, ...missing];
  return errors.length > 0 ? { ok: false, errors, warnings: warnings.filter(untold) } : { ok: true, plan: result.output as PlanDocument, warnings };
}

/** Turns an issue of the schema library into an error in our own words. */
function schemaError(issue: BaseIssue<unknown>, problem: MakeProblem): PlanError {
  const path: Path = (issue.path ?? []).map(({ key }) => key as string | number);
  const { input: found, message } = issue;
  if (found === undefined) return problem('missing', path, expectedAt(planDocument, path));
  if (message === 'empty') return problem('empty', path);
  const [expected, limit] = message.split(' ') as [string, string?];
  if (limit !== undefined) return problem('out-of-range', path, { found, expected, limit });
  if (expected !== 'choice') return problem('wrong-value', path, { found, expected });
  const { words = [] } = expectedAt(planDocument, path);
  return problem('wrong-value', path, { found, words, suggestion: typeof found === 'string' ? suggester()(found, words) : undefined });
}
