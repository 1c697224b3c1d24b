/** Documents that were made to do harm, or by a program gone wrong. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { errorsOf, messageAt, warningsOf } from '../testing/problems.ts';
import { leastPlan, samplePlan } from '../testing/sample-plan.ts';
import { readPlan } from './document.ts';
import { byteLength, MOST_LEVELS } from './plain-data.ts';
import { pathText } from './problem.ts';

const plan = leastPlan();
const json = JSON.stringify(plan).slice(1, -1);

describe('names that could reach a prototype', () => {
  for (const name of ['__proto__', 'constructor', 'prototype']) {
    test(`"${name}" is refused at the top, deep inside, in texts and in unknown fields`, () => {
      const field = `"${name}":{"polluted":true}`;
      assert.deepEqual(errorsOf(`{${field},${json}}`), [`forbidden-key ${name}`]);
      assert.deepEqual(errorsOf(`{${json},"glossary":[{"id":"t","term":"a","definition":{"ja":"b",${field}}}]}`), [
        `forbidden-key glossary[0].definition.${name}`,
      ]);
      assert.deepEqual(errorsOf(`{${json},"own":[[{${field}}]]}`), [`forbidden-key own[0][0].${name}`]);
      assert.match(messageAt(`{${field},${json}}`, name), new RegExp(`「${name}」という名前の項目は、安全のため使えません`));
    });
  }

  test('nothing reaches the prototype of objects', () => {
    readPlan(`{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},${json}}`);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });

  test('a field of an object made by a program is refused too', () => {
    const own = Object.defineProperty({ ...plan }, '__proto__', { value: { polluted: true }, enumerable: true });
    assert.deepEqual(errorsOf(own), ['forbidden-key __proto__']);
  });

  test('a value or an id may be any of them', () => {
    assert.deepEqual(errorsOf({ ...plan, glossary: [{ id: 'constructor', term: '__proto__', definition: 'prototype' }] }), []);
  });
});

describe('depth and size', () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

  test('a document that is nested too deeply is told where, and takes no stack', () => {
    assert.deepEqual(errorsOf(`{${json},"own":${nested(MOST_LEVELS - 1)}}`), []);
    const [error, ...rest] = errorsOf(`{${json},"own":${nested(MOST_LEVELS)}}`);
    assert.match(error ?? '', /^too-deep own\[0\]/);
    assert.deepEqual(rest, []);
    assert.equal(readPlan(nested(100_000)).ok, false);
    assert.equal(readPlan('['.repeat(100_000)).ok, false);
    let deep: unknown = [];
    for (let level = 0; level < 100_000; level++) deep = [deep];
    assert.match(errorsOf({ ...plan, own: deep })[0] ?? '', /^too-deep/);
  });

  test('a text above the limit is refused unread; the limit can be set', () => {
    const text = JSON.stringify({ ...plan, note: 'あ'.repeat(400) });
    assert.deepEqual(errorsOf(text, { maxBytes: 1000 }), ['too-large']);
    assert.deepEqual(errorsOf(text, { maxBytes: byteLength(text) }), []);
    assert.deepEqual(errorsOf(text, { maxBytes: byteLength(text) - 1 }), ['too-large']);
    assert.match(messageAt(' '.repeat(5_000_001), ''), /上限 5 MB/);
    assert.deepEqual(errorsOf(`${JSON.stringify(plan)}${' '.repeat(4_000_000)}`), []);
  });

  test('an object is measured as it is copied, also when it holds itself many times', () => {
    assert.deepEqual(errorsOf({ ...plan, note: 'あ'.repeat(400) }, { maxBytes: 1000 }), ['too-large']);
    let doubled: unknown[] = ['lol'];
    for (let level = 0; level < 50; level++) doubled = [doubled, doubled];
    assert.deepEqual(errorsOf({ ...plan, own: doubled }, { maxBytes: 10_000 }), ['too-large']);
    const holes: unknown[] = [];
    holes.length = 4_000_000_000;
    assert.deepEqual(errorsOf({ ...plan, roles: holes }), ['too-large']);
  });

  test('bytes are those of UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.equal(byteLength(text), new TextEncoder().encode(text).length)),
    );
  });

  test('thousands of wrong ids are told without comparing each with each', () => {
    const many = Array.from({ length: 4000 }, (_, index) => index);
    const errors = errorsOf({
      ...plan,
      actors: many.map((index) => ({ id: `actor-${index}`, name: 'x', kind: 'other' })),
      roles: many.map((index) => ({ id: `role-${index}`, actor: `actr-${index}`, title: 'x' })),
    });
    assert.equal(errors.length, 1001);
  });
});

describe('values that are no data', () => {
  for (const [name, value] of [
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a bigint', 1n],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['infinity', Infinity],
    ['not a number', NaN],
  ] as const) {
    test(`${name} is told once`, () => {
      assert.deepEqual(errorsOf({ ...plan, offices: [{ ...samplePlan().offices[0]!, number: value }] }), ['not-data offices[0].number']);
      assert.deepEqual(errorsOf({ ...plan, own: [value] }), ['not-data own[0]']);
      assert.deepEqual(errorsOf(value), ['not-data']);
    });
  }

  test('an object that contains itself is told where', () => {
    const round: Record<string, unknown> = { ...plan };
    round.own = { back: round };
    assert.deepEqual(errorsOf(round), ['circular own.back']);
  });

  test('the same object in two places is no circle', () => {
    const shared = { term: 'a', definition: 'b' };
    assert.deepEqual(
      errorsOf({
        ...plan,
        glossary: [
          { id: 'a', ...shared, own: shared },
          { id: 'b', ...shared, own: shared },
        ],
      }),
      [],
    );
  });

  test('a field without a value counts as left out', () => {
    assert.deepEqual(errorsOf({ ...plan, roles: undefined, own: undefined }), []);
    assert.deepEqual(warningsOf({ ...plan, roles: undefined, own: undefined }), []);
  });

  test('objects without a prototype and of a class are data like any other', () => {
    class Document {
      plan = plan.plan;
      toJSON() {
        throw new Error('never called');
      }
    }
    assert.deepEqual(errorsOf(new Document()), []);
    assert.deepEqual(errorsOf(Object.assign(Object.create(null), plan)), []);
  });

  test('inherited fields are not read', () => {
    assert.deepEqual(errorsOf(Object.create(plan)), ['missing plan']);
  });

  test('a getter is read once, and what it throws is an error', () => {
    let reads = 0;
    const counted = {
      get plan() {
        return (reads++, plan.plan);
      },
    };
    assert.deepEqual(errorsOf(counted), []);
    assert.equal(reads, 1);
    assert.deepEqual(
      errorsOf({
        get plan() {
          throw new Error('no');
        },
      }),
      ['unreadable'],
    );
    assert.deepEqual(
      errorsOf(
        new Proxy(
          {},
          {
            ownKeys() {
              throw new Error('no');
            },
          },
        ),
      ),
      ['unreadable'],
    );
  });
});

describe('any value at all', () => {
  /** Values in the fields of the sample, so that every check meets every kind of value. */
  const spoiled = fc
    .tuple(fc.constantFrom(...paths(samplePlan())), fc.jsonValue({ maxDepth: 3 }))
    .map(([path, value]) => put(samplePlan(), path, value));

  test('is read without an exception, and each error says where, what and what to do', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything(), spoiled), fc.constantFrom('ja' as const, 'en' as const), (input, language) => {
        const result = readPlan(input, { language });
        for (const { message, at, path, code } of [...(result.ok ? [] : result.errors), ...result.warnings]) {
          assert.ok(message.length > at.length + 10, `${code}: ${message}`);
          assert.equal(at, pathText(path));
          assert.ok(path.every((key) => typeof key === 'string' || Number.isInteger(key)));
        }
        if (!result.ok) assert.ok(result.errors.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  test('gives the same as its JSON text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue().filter((value) => typeof value !== 'string'),
          spoiled,
        ),
        (input) => {
          assert.deepEqual(readPlan(JSON.stringify(input)), readPlan(JSON.parse(JSON.stringify(input))));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('any text is read without an exception', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json()), (text) => void readPlan(text)));
  });
});

type Path = (string | number)[];

/** Paths of all values inside a value. */
function paths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inside]) => paths(inside, [...path, Array.isArray(value) ? Number(key) : key]))];
}

function put(document: unknown, path: Path, value: unknown): unknown {
  if (path.length === 0) return value;
  const holder = path.slice(0, -1).reduce((inside, key) => (inside as Record<string | number, unknown>)[key], document);
  (holder as Record<string | number, unknown>)[path.at(-1)!] = value;
  return document;
}
