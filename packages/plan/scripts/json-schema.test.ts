/* oxlint-disable no-script-url -- these tests hold that such links are refused */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { documentedSchemas, generate, SCHEMA_FILE } from './schema.ts';
import { readPlan } from '../src/read/document.ts';
import { FISCAL_YEARS } from '../src/testing/fiscal-years.ts';
import { leastPlan, samplePlan } from '../src/testing/sample-plan.ts';
import { docstrings } from './docstrings.ts';

const schema = JSON.parse(await readFile(SCHEMA_FILE, 'utf8')) as Record<string, unknown>;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
const plan = leastPlan();
const withPlan = (more: object) => ({ plan: { ...plan.plan, ...more } });

test('plan.schema.json is up to date', async () => {
  assert.equal(await readFile(SCHEMA_FILE, 'utf8'), await generate(), 'run: node packages/plan/scripts/schema.ts');
});

test('every noun and every field is described in Japanese and English', async () => {
  for (const [name, { schema: noun, docs }] of await documentedSchemas()) {
    assert.ok(docs.self, name);
    for (const field of Object.keys(noun.entries)) {
      const { title = '', description = '' } = docs.fields.get(field) ?? {};
      assert.match(title, /[ぁ-んァ-ヶ一-龠]/, `${name}.${field}`);
      assert.match(description, /[A-Za-z]/, `${name}.${field}`);
    }
  }
});

describe('the published schema', () => {
  test('accepts the sample, the least plan, and both after reading', () => {
    for (const document of [samplePlan(), plan]) {
      assert.ok(validate(document), JSON.stringify(validate.errors));
      const result = readPlan(document);
      assert.ok(result.ok);
      assert.ok(validate(result.plan), JSON.stringify(validate.errors));
    }
  });

  test('is itself valid JSON Schema of 2020-12', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.ok(new Ajv2020().validateSchema(schema));
  });

  for (const [written] of FISCAL_YEARS) {
    test(`accepts the fiscal year ${JSON.stringify(written)}`, () => assert.ok(validate(withPlan({ midterm: written }))));
  }

  test('accepts unknown fields, as the reader does', () => assert.ok(validate({ ...plan, own: 1 })));

  /** Wrong in form: the schema and the reader must agree. */
  for (const [name, document] of [
    ['no plan', {}],
    ['a list', []],
    ['a plan without a publisher', { plan: { id: 'p', title: '計画' } }],
    ['an empty title', withPlan({ title: ' ' })],
    ['an empty title in one language', withPlan({ title: { ja: '計画', en: '' } })],
    ['no language at all', withPlan({ title: {} })],
    ['a language that is none', withPlan({ title: { ja: '計画', 日本語: 'x' } })],
    ['an id with a space', withPlan({ id: 'a b' })],
    ['an unknown kind of publisher', withPlan({ publisher: { name: '町', type: 'town' } })],
    ['a code that lost its 0', withPlan({ areaCode: 3209 })],
    ['a year without an era', withPlan({ midterm: '8' })],
    ['a month in place of a year', withPlan({ midterm: '2026-04' })],
    ['a year far away', withPlan({ midterm: 20266 })],
    ['a link that runs', withPlan({ publisher: { name: '町', type: 'council', url: 'javascript:alert(1)' } })],
    ['a list that is no list', { ...plan, roles: {} }],
    ['a role that is a text', { ...plan, roles: ['役割'] }],
    ['a number that is none', { ...plan, indicators: [{ id: 'i', title: 'a', unit: '%', baseline: { value: 'なし', fiscalYear: 2026 } }] }],
    ['a latitude out of range', { ...plan, offices: [{ ...samplePlan().offices[0], latitude: 141.1 }] }],
    ['an order of 0', { ...plan, scales: [{ id: 's', axis: 'progress', title: 'a', steps: [{ id: 'x', label: 'b', order: 0 }] }] }],
    ['a forbidden name', JSON.parse('{"__proto__":1,"plan":{"id":"p","title":"a","publisher":{"name":"b","type":"other"}}}')],
    ['a forbidden name deep inside', { ...plan, glossary: [{ id: 't', term: 'a', definition: 'b', constructor: 1 }] }],
  ] as [string, unknown][]) {
    test(`refuses ${name}, and so does the reader`, () => {
      assert.equal(validate(document), false);
      assert.equal(readPlan(document).ok, false);
    });
  }
});

test('a comment belongs to the schema or field that follows it', () => {
  const docs = docstrings(`
    /** 役割 — What is asked. */
    export const role = noun({
      /**
       * 主体 — Who
       * it is.
       */
      actor: reference,
      /** 種別 — Kind — or other. */
      kind,
      /** only English */
      title: text,
    });
    /** 型 — A type has no place here. */
    export type Role = string;
  `);
  assert.deepEqual([...docs.keys()], ['role']);
  assert.deepEqual(docs.get('role')?.self, { title: '役割', description: 'What is asked.' });
  assert.deepEqual(
    [...docs.get('role')!.fields],
    [
      ['actor', { title: '主体', description: 'Who it is.' }],
      ['kind', { title: '種別', description: 'Kind — or other.' }],
    ],
  );
});
