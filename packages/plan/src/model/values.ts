/**
 * The small values that the nouns are made of, as valibot schemas. The message of a schema is not a sentence but
 * the key of what it expects (`id`, `date` …): `read/messages` turns it into a sentence in the reader's language.
 */
import * as v from 'valibot';
import { _addIssue as addIssueTo } from 'valibot';
import { isCalendarDate } from './era.ts';
import { parseFiscalYear } from './fiscal-year.ts';
import { parseNumber } from './number.ts';
import type { Text } from './text.ts';

/** Names a thing inside the document: a slug such as `juumin-no-yakuwari`, unique within its kind. */
export type Id = string;
/** Month, `YYYY-MM`. */
export type YearMonth = string;
/** Day in Japan, `YYYY-MM-DD`. */
export type CalendarDate = string;

export const string = v.string('string');
/** A text without which the noun has no name. */
export const filledString = v.pipe(string, v.regex(/\S/, 'empty'));
export const boolean = v.boolean('boolean');

export const id = v.pipe(string, v.regex(/^[a-z0-9][a-z0-9-]*$/, 'id'));
/** An id of another noun: any string here, since one that points nowhere gets a better message than a malformed one. */
export const reference = string;

const LANGUAGE_TAG = /^([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*|[xX](-[A-Za-z0-9]{1,8})+)$/;
export const languageTag = v.pipe(string, v.regex(LANGUAGE_TAG, 'language'));

const languageMap = v.record(languageTag, string);
const filledLanguageMap = v.record(languageTag, filledString);

/** Chooses by the kind of the value, so that an error inside a map is told where it is. */
function stringOrMap(plain: v.GenericSchema<string>, map: v.GenericSchema<Record<string, string>>): v.GenericSchema<Text> {
  return v.lazy((input) =>
    typeof input === 'object' && input !== null && !Array.isArray(input) ? map : plain,
  ) as unknown as v.GenericSchema<Text>;
}

/** See {@link Text}. May be empty. */
export const text = stringOrMap(v.string('text'), languageMap);
/** Yes, no, or words that say how far: true, false, "火曜日のみ". */
export const available = v.lazy((input) =>
  typeof input === 'boolean' ? boolean : typeof input === 'object' ? text : v.string('available'),
) as unknown as v.GenericSchema<boolean | Text>;
/** A {@link Text} that says something: titles, names, labels. */
export const filledText = stringOrMap(v.pipe(v.string('text'), v.regex(/\S/, 'empty')), filledLanguageMap);

/**
 * A value that may be written in several ways, as a number or as text.
 *
 * @param read Gives the value, or the key of what was expected.
 */
function written(expected: string, read: (input: number | string) => number | { expected: string }) {
  return v.pipe(
    v.custom<number | string>((input) => typeof input === 'number' || typeof input === 'string', expected),
    v.rawTransform<number | string, number>(({ dataset, addIssue, NEVER }) => {
      const value = read(dataset.value);
      if (typeof value === 'number') return value;
      addIssue({ message: value.expected });
      return NEVER;
    }),
  );
}

/** Year in which the fiscal year starts; read by {@link parseFiscalYear}. */
export const fiscalYear = written('fiscal-year', (input) => {
  const result = parseFiscalYear(input);
  return result.ok ? result.year : { expected: 'fiscal-year' };
});

/** A number, or the text of one as tables hold it (read by {@link parseNumber}), from `minimum` to `maximum`. */
function numeric(minimum = -Infinity, maximum = Infinity, kind: 'number' | 'integer' = 'number') {
  const schema = written(kind, (input) => {
    const value = parseNumber(input);
    if (value === undefined || (kind === 'integer' && !Number.isInteger(value))) return { expected: kind };
    return value < minimum ? { expected: `min ${minimum}` } : value > maximum ? { expected: `max ${maximum}` } : value;
  });
  // For the JSON Schema, which cannot look into a function.
  return { ...schema, minimum, maximum, whole: kind === 'integer' };
}
export const number = numeric();
export const positiveNumber = numeric(0);
/** A whole number from 0: a count. */
export const count = numeric(0, Infinity, 'integer');
/** A whole number from 1: a place in an order. */
export const ordinal = numeric(1, Infinity, 'integer');
export const latitude = numeric(-90, 90);
export const longitude = numeric(-180, 180);

export const yearMonth = v.pipe(string, v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'year-month'));
export const date = v.pipe(string, v.regex(/^\d{4}-\d{2}-\d{2}$/, 'date'), v.check(isCalendarDate, 'date'));
/** A day, a month or only a year, as a law or a source gives it: `2016-06-02`, `2021-03`, `2017`. */
export const partialDate = v.pipe(
  string,
  v.regex(/^\d{4}(-\d{2}){0,2}$/, 'partial-date'),
  v.check((value) => isCalendarDate(`${value}-01-01`.slice(0, 10)), 'partial-date'),
);
/** An address on the web; only http and https, so that a plan can never carry a `javascript:` link. */
export const url = v.pipe(string, v.regex(/^https?:\/\/[^\s/]\S*$/, 'url'));
export const email = v.pipe(string, v.regex(/^(?=.{6,254}$)[^\s@]+@[^\s@]+\.[^\s@]+$/, 'email'));
/** 〒021-0877; kept as written. */
export const postalCode = v.pipe(string, v.regex(/^〒?\s*[0-9０-９]{3}[-‐－−ー]?[0-9０-９]{4}$/, 'postal-code'));
/** Telephone or FAX number, kept as written: brackets and an extension are usual. */
export const phone = v.pipe(string, v.regex(/[0-9０-９]/, 'phone'));

/** A time of day, `HH:MM`; 24:00 and above say that it belongs to the day before. */
export const time = v.pipe(string, v.regex(/^([01]\d|2\d):[0-5]\d$/, 'time'));
/** Code of a prefecture（JIS X 0401）: 03 for 岩手県. */
export const prefecture = v.pipe(string, v.regex(/^(0[1-9]|[1-3]\d|4[0-7])$/, 'prefecture'));

/** One word of a fixed list. */
export function oneOf<const Words extends readonly string[]>(...words: Words) {
  return v.picklist(words, 'choice');
}
export const optional = v.optional;

/** A list that may be left out of the file and is always there after reading. */
export function list<const Item extends v.GenericSchema>(item: Item) {
  return v.optional(v.array(item, 'array'), () => []);
}
export const texts = list(text);

/** Where a noun comes from. Allowed on every noun. */
export const sourced = {
  /** 要約か — True when the prose is a summary in words other than the plan's own. */
  summarised: v.optional(boolean),
  /** 出典 — The `sources` entry from which the facts come. */
  source: v.optional(reference),
};

/**
 * An object of known fields that keeps unknown ones (a newer Tomoni's, a town's own) without the types showing them.
 * Valibot takes an array for an object; this does not.
 */
export function fields<const Entries extends v.ObjectEntries>(entries: Entries): v.ObjectSchema<Entries, undefined> {
  const schema = v.looseObject(entries, 'object');
  return {
    ...schema,
    '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => {
      if (!Array.isArray(dataset.value)) return schema['~run'](dataset, config);
      addIssueTo(schema, 'type', dataset, config);
      return dataset;
    },
  } as unknown as v.ObjectSchema<Entries, undefined>;
}

/** One noun of the plan: its fields, and where they come from. */
export function noun<const Entries extends v.ObjectEntries>(entries: Entries) {
  return fields({ ...entries, ...sourced });
}

/** A noun to which a town may add fields of its own without a warning. */
export function openNoun<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.LooseObjectSchema<Entries & typeof sourced, undefined> & { open: true } {
  return { ...noun(entries), open: true } as unknown as v.LooseObjectSchema<Entries & typeof sourced, undefined> & { open: true };
}
