import type { Catalogue } from './messages.ts';

const list = (words: readonly string[] = []) => words.join(', ');
const perhaps = (name: string | undefined) => (name === undefined ? '' : ` Did you mean "${name}"?`);

export const en: Catalogue = {
  sentence: (at, text) => `${at || 'Plan document'}: ${text}`,
  kinds: { array: 'an array […]', object: 'an object {…}', null: 'null (an empty value)', undefined: 'no value', other: 'a value that is no data' },
  expected: {
    any: 'another value',
    object: 'an object { "field": value }',
    array: 'an array [ … ]',
    string: 'a string "…"',
    text: 'a string "…" or one per language { "ja": "…", "en": "…" }',
    boolean: 'true or false (without quotes)',
    number: 'a number (such as 27.5 or "27.5%")',
    integer: 'a whole number',
    'fiscal-year': 'a fiscal year (such as 2026 or "令和8年度")',
    id: 'an id (lower-case ASCII letters, digits and hyphens, such as "role-of-residents")',
    language: 'a language tag (such as "ja", "en", "zh-Hans", "ja-x-easy")',
    'year-month': 'a month (such as "2021-03")',
    date: 'a day that exists (such as "2016-06-02")',
    'partial-date': 'a day, month or year that exists (such as "2016-06-02", "2021-03", "2017")',
    url: 'an address that starts with http:// or https://',
    email: 'a mail address (such as "fukushi@example.jp")',
    'postal-code': 'a postal code (such as "021-0877")',
    phone: 'a telephone number (such as "0191-23-6020")',
    'area-code': 'a municipality code (5 or 6 digits in quotes, such as "032093")',
  },
  codes: {
    'invalid-json': ({ line, column, found }, show) => {
      const place = line === undefined ? '' : ` (line ${line}, column ${column}${found === undefined ? '' : `, near ${show.value(found)}`})`;
      return `this is not valid JSON${place}. Check that commas, quotes and brackets are half-width and complete.`;
    },
    'too-large': ({ limit = 0 }) => `this is too large (limit ${limit / 1_000_000} MB). Take out images and the like, or split the plan.`,
    'too-deep': ({ limit }) => `this is nested too deeply (limit ${limit} levels); what lies below was not read. Simplify the structure.`,
    circular: () => 'this value contains itself. Remove the circular reference.',
    'not-data': () => 'this value cannot be written as JSON (a function, a date object, infinity …). Use a string or a number.',
    'forbidden-key': ({ name }) => `a field must not be called "${name}", for safety. Rename or remove it.`,
    unreadable: () => 'something went wrong while reading. Write the document as JSON again and reload it.',
    missing: ({ expected, words }, show) => `this field is required. Add ${words ? `one of: ${list(words)}` : show.expected(expected)}.`,
    'wrong-value': ({ found, expected, words, suggestion }, show) =>
      `${show.value(found)} cannot be used. Write ${words ? `one of: ${list(words)}` : show.expected(expected)}.${perhaps(suggestion)}`,
    empty: () => 'this is empty. Write some text.',
    'out-of-range': ({ found, limit }, show) => `${show.value(found)} is out of range. Use ${limit} or ${Number(found) < limit! ? 'more' : 'less'}.`,
    'missing-language': ({ name }) => `the document's language "${name}" is missing. Add { "${name}": "…" }.`,
    'duplicate-id': ({ name, other }) => `the id "${name}" is already used at ${other}. Change one of them.`,
    'unknown-id': ({ name, kinds, suggestion }) =>
      `there is no id "${name}" in ${list(kinds)}.${perhaps(suggestion) || ' Correct the id, or add the entry that it names.'}`,
    cycle: ({ chain = [] }) =>
      chain.length === 2 ? `"${chain[0]}" is its own parent. Correct or remove parent.` : `the parents go in a circle (${chain.join(' → ')}). Correct or remove one of them.`,
    'wrong-level': ({ name, chain = [] }) => `the level "${chain[0]}" is above the level "${chain[1]}" of the parent "${name}". Correct level or parent.`,
    'wrong-axis': ({ name, words, expected }) => `the scale "${name}" has the axis ${list(words)}. Name a scale whose axis is ${expected}.`,
    'period-order': ({ found, limit }) => `the last fiscal year ${String(found)} is before the first, ${limit}. Correct one of them.`,
    'unknown-field': ({ suggestion }) => `this field is not known. It is kept, but nothing shows it.${perhaps(suggestion)}`,
    'ambiguous-id': ({ name, kinds }) => `the id "${name}" is in ${list(kinds)}; it is taken for the one in ${kinds?.[0]}. Use ids that differ.`,
    'outside-period': ({ found }) => `the midterm year ${String(found)} is outside the period. Check the year.`,
    'unit-mismatch': ({ found, name }, show) => `${show.value(found)} is a percentage, but the unit is "${name}". Check the value or the unit.`,
    'check-digit': ({ found, name }, show) => `the check digit of ${show.value(found)} does not fit (expected "${name}"). Check the code.`,
  },
};
