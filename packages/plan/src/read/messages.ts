import { parseFiscalYear } from '../model/fiscal-year.ts';
import { en } from './messages.en.ts';
import { ja } from './messages.ja.ts';
import { pathText, shorten, type ErrorCode, type Path, type Problem, type WarningCode } from './problem.ts';

/** Languages in which problems are told. */
export type MessageLanguage = 'ja' | 'en';

/** What a message may have to say besides the place. Each code needs only some of it. */
export interface Details {
  /** The value that was found, as it was written. */
  found?: unknown;
  /** Key of what is expected instead (see `expected` in the catalogues). */
  expected?: string;
  /** Words that would be accepted. */
  words?: readonly string[];
  /** A name, id, language or field that the message is about. */
  name?: string;
  /** The name that was probably meant. */
  suggestion?: string | undefined;
  /** The kinds of noun in which an id was looked for. */
  kinds?: readonly string[];
  /** Another place in the document, as text. */
  other?: string;
  /** Ids that lead back to the first. */
  chain?: readonly string[];
  limit?: number;
  line?: number;
  column?: number;
}

/** One language's sentences. */
export interface Catalogue {
  /** Joins the place and the sentence. */
  sentence: (at: string, text: string) => string;
  /** What a value is called that is not printed as it stands. */
  kinds: Record<'array' | 'object' | 'null' | 'undefined' | 'other', string>;
  /** What a field expects, by the key that its schema carries. */
  expected: Record<string, string>;
  codes: Record<ErrorCode | WarningCode, (details: Details, show: Show) => string>;
}

/** Prints parts of a message. */
export interface Show {
  value: (value: unknown) => string;
  expected: (key: string | undefined) => string;
}

/** Makes problems whose messages are in one language. */
export type MakeProblem = <Code extends ErrorCode | WarningCode>(code: Code, path: Path, details?: Details) => Problem<Code>;

export function problemMaker(language: MessageLanguage): MakeProblem {
  const catalogue = language === 'en' ? en : ja;
  const show: Show = {
    value: (value) => showValue(value, catalogue),
    expected: (key = '') => catalogue.expected[key] ?? catalogue.expected.any!,
  };
  return (code, path, details = {}) => {
    const at = pathText(path);
    return { code, path: [...path], at, message: catalogue.sentence(at, tell(code, details)) };
  };

  function tell(code: ErrorCode | WarningCode, details: Details): string {
    const said = catalogue.codes[code](details, show);
    if (details.expected !== 'fiscal-year' || code !== 'wrong-value') return said;
    const year = parseFiscalYear(details.found, language);
    return year.ok ? said : `${show.value(details.found)}${language === 'en' ? ': ' : '：'}${year.message}`;
  }
}

function showValue(value: unknown, { kinds }: Catalogue): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null) return kinds.null;
  if (value === undefined) return kinds.undefined;
  if (typeof value !== 'object') return kinds.other;
  return Array.isArray(value) ? kinds.array : kinds.object;
}
