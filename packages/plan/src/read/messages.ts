import { parseFiscalYear } from '../model/fiscal-year.ts';
import { en } from './messages.en.ts';
import { ja } from './messages.ja.ts';
import { pathText, shorten, type ErrorCode, type Path, type Problem, type WarningCode } from './problem.ts';

/** Languages in which problems are told. */
export type MessageLanguage = 'ja' | 'en';

/**
 * One language's sentences, as data. Names in braces are filled in: {found} the value as written, {expected} what it
 * should be, {name} the id, field or language in question, {kinds} lists or words, {limit}, {other} another place,
 * {line} and {column}, {perhaps} the sentence that suggests a name.
 */
export interface Catalogue {
  /** How {at} and {text} are joined. */
  sentence: string;
  /** The place called "the whole document". */
  document: string;
  /** Between the words of a list. */
  comma: string;
  /** "one of {kinds}" */
  choice: string;
  perhaps: string;
  /** What a value is called that is not printed as it stands. */
  array: string;
  object: string;
  null: string;
  nothing: string;
  /** What a field expects, by the key that its schema carries. */
  expected: Record<string, string>;
  codes: Record<ErrorCode | WarningCode, string>;
}

/** What a message may have to say besides the place. Each code needs only some of it. */
export interface Details {
  /** The value that was found, as it was written. */
  found?: unknown;
  /** Key of what is expected instead (see {@link Catalogue}). */
  expected?: string;
  /** Words that would be accepted, instead of `expected`. */
  words?: readonly string[] | undefined;
  /** The name that was probably meant. */
  suggestion?: string | undefined;
  kinds?: readonly string[];
  name?: string;
  other?: string;
  limit?: string | number;
  line?: number;
  column?: number;
}

/** Makes problems whose messages are in one language. */
export type MakeProblem = <Code extends ErrorCode | WarningCode>(code: Code, path: Path, details?: Details) => Problem<Code>;

export function problemMaker(language: MessageLanguage): MakeProblem {
  const catalogue = language === 'en' ? en : ja;
  return (code, path, details = {}) => {
    const at = pathText(path);
    const text = fill(catalogue.codes[code], spelled(details, catalogue, language));
    return { code, path: [...path], at, message: fill(catalogue.sentence, { at: at || catalogue.document, text }) };
  };
}

type Spelled = Record<string, string | number | undefined>;

function fill(template: string, values: Spelled): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The details as words of the language. */
function spelled(details: Details, catalogue: Catalogue, language: MessageLanguage): Spelled {
  const { found, expected = '', words, suggestion, kinds = [], name, other, limit, line, column } = details;
  const join = (list: readonly string[]) => list.join(catalogue.comma);
  const year = expected === 'fiscal-year' ? parseFiscalYear(found, language) : undefined;
  return {
    name,
    other,
    limit,
    line,
    column,
    found: showValue(found, catalogue),
    kinds: join(kinds),
    first: kinds[0],
    last: kinds.at(-1),
    expected: words ? fill(catalogue.choice, { kinds: join(words) }) : fill(catalogue.expected[expected] ?? '', { limit }),
    // Only the reader of fiscal years knows what is wrong with one.
    perhaps:
      suggestion === undefined
        ? year?.ok === false && found !== undefined
          ? year.message
          : ''
        : fill(catalogue.perhaps, { name: suggestion }),
  };
}

function showValue(value: unknown, catalogue: Catalogue): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (value === null) return catalogue.null;
  if (typeof value !== 'object') return value === undefined ? catalogue.nothing : String(value);
  return Array.isArray(value) ? catalogue.array : catalogue.object;
}
