import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import type { SchemaDocs } from './docstrings.ts';
import { planDocument } from '../src/model/document.ts';
import { EARLIEST_FISCAL_YEAR, LATEST_FISCAL_YEAR } from '../src/model/fiscal-year.ts';
import * as values from '../src/model/values.ts';

type Json = { [key: string]: unknown };
type Schema = v.GenericSchema;

/** Values as JSON Schema where a function decides at run time. Patterns tell the forms; the reader decides. */
const FISCAL_YEAR_TEXT = (() => {
  const western = '(?:西暦|[FＦ][YＹ]|[Ff]iscal [Yy]ear)?\\s*[0-9０-９]{4}(?:年度?)?';
  const era = '(?:令和|平成|昭和|大正|明治|㋿|㍻|㍼|㍽|㍾|Reiwa|Heisei|Showa|Taisho|Meiji|[RHSTMrhstmＲＨＳＴＭｒｈｓｔｍ][.．]?)';
  const eraYear = `${era}\\s*(?:元|[0-9０-９]{1,2}|[〇一二三四五六七八九十]{1,3})\\s*(?:年度?)?`;
  return `^\\s*(?:${western}|${eraYear})\\s*(?:[（(].+[)）]\\s*(?:年度?)?)?\\s*$`;
})();
const NUMBER_TEXT = '^\\s*[-+＋－−‐–▲△]?\\s*[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?\\s*[%％]?\\s*$';

const VALUES: Record<string, { schema: Schema; json: Json }> = {
  Text: {
    schema: values.text,
    json: languages('文字列', 'Text in the language of the document, or in several: { "ja": "…", "en": "…" }. May be empty.', {}),
  },
  FilledText: {
    schema: values.filledText,
    json: languages('空でない文字列', 'As Text, but not empty.', { pattern: '\\S' }),
  },
  Available: {
    schema: values.available,
    json: {
      title: '可否',
      description: 'true, false, or words that say how far: "火曜日のみ".',
      anyOf: [{ type: 'boolean' }, { $ref: '#/$defs/Text' }],
    },
  },
  FiscalYear: {
    schema: values.fiscalYear,
    json: {
      title: '年度',
      description:
        'Fiscal year (April to March) by the western year in which it starts: 2026 for 令和8年度. Texts such as "令和8年度", "R8" and "２０２６" are read too.',
      anyOf: [
        { type: 'integer', minimum: EARLIEST_FISCAL_YEAR, maximum: LATEST_FISCAL_YEAR },
        { type: 'string', pattern: FISCAL_YEAR_TEXT },
      ],
      examples: [2026, '令和8年度', '令和元年度', 'R8'],
    },
  },
  Number: {
    schema: values.number,
    json: numberOf('数', 'A number; texts such as "27.5%", "１，２３４" and "▲3" are read too.', values.number),
  },
  PositiveNumber: { schema: values.positiveNumber, json: numberOf('0以上の数', 'A number that is not below 0.', values.positiveNumber) },
  Count: { schema: values.count, json: numberOf('0以上の整数', 'A whole number from 0.', values.count) },
  Ordinal: { schema: values.ordinal, json: numberOf('1以上の整数', 'A whole number from 1.', values.ordinal) },
  Latitude: { schema: values.latitude, json: numberOf('緯度', 'Degrees north.', values.latitude) },
  Longitude: { schema: values.longitude, json: numberOf('経度', 'Degrees east.', values.longitude) },
};

const FIELD_NAME: Json = {
  title: '項目名',
  description: 'Names that could reach the prototype of an object are refused anywhere.',
  not: { enum: ['__proto__', 'constructor', 'prototype'] },
};

/** A schema of the model with its comments. */
export interface DocumentedSchema {
  schema: { entries: v.ObjectEntries };
  docs: SchemaDocs;
}

/**
 * The JSON Schema (2020-12) of plan documents as one may write them. It knows the form of each noun; that ids point
 * somewhere, that years are in order and the like is for `readPlan`.
 *
 * @param nouns The schemas of the model files by export name, with their comments.
 */
export function planJsonSchema(nouns: Map<string, DocumentedSchema>): Json {
  const named = [...nouns].filter(([, { schema }]) => (schema as unknown) !== planDocument);
  const definitions = Object.fromEntries([
    ...Object.entries(VALUES).map(([name, { schema }]) => [name, schema] as const),
    ...named.map(([name, { schema }]) => [definitionName(name), schema as unknown as Schema] as const),
  ]);
  const { $schema, $defs, ...root } = toJsonSchema(planDocument, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions,
    ignoreActions: ['check', 'raw_transform'],
    // Schemas whose rules are functions are written by hand above.
    overrideSchema: ({ valibotSchema }) => (['lazy', 'custom'].includes(valibotSchema.type) ? {} : undefined),
  }) as Json & { $defs: Record<string, Json> };
  const described = Object.fromEntries(named.map(([name, noun]) => [definitionName(name), describe($defs[definitionName(name)]!, noun)]));
  const written = Object.fromEntries(Object.entries(VALUES).map(([name, { json }]) => [name, json]));
  const own = [...nouns.values()].find(({ schema }) => (schema as unknown) === planDocument)!;
  return { $schema, ...describe(root, own), $defs: { ...written, FieldName: FIELD_NAME, ...described } };
}

/** Adds the comments of a noun and of its fields. */
function describe(json: Json, { docs }: DocumentedSchema): Json {
  const properties = Object.entries(json.properties as Record<string, Json>).map(([field, property]) => [
    field,
    { ...docs.fields.get(field), ...property },
  ]);
  return { ...docs.self, ...json, properties: Object.fromEntries(properties), propertyNames: { $ref: '#/$defs/FieldName' } };
}

function definitionName(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}

function languages(title: string, description: string, restriction: Json): Json {
  const string = { type: 'string', ...restriction };
  const tag = values.languageTag.pipe[1].requirement.source;
  return {
    title,
    description,
    anyOf: [string, { type: 'object', propertyNames: { pattern: tag }, additionalProperties: string, minProperties: 1 }],
  };
}

function numberOf(
  title: string,
  description: string,
  { minimum, maximum, whole }: { minimum: number; maximum: number; whole: boolean },
): Json {
  const limits = { ...(Number.isFinite(minimum) && { minimum }), ...(Number.isFinite(maximum) && { maximum }) };
  return {
    title,
    description,
    anyOf: [
      { type: whole ? 'integer' : 'number', ...limits },
      { type: 'string', pattern: NUMBER_TEXT },
    ],
  };
}
