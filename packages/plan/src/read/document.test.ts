import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { planDocument } from '../model/document.ts';
import { errorsOf, messageAt, warningsOf } from '../testing/problems.ts';
import { leastPlan, samplePlan } from '../testing/sample-plan.ts';
import { readPlan } from './document.ts';

const plan = leastPlan();

describe('a valid plan', () => {
  test('is read from an object and from JSON text alike', () => {
    const fromObject = readPlan(samplePlan());
    assert.ok(fromObject.ok, JSON.stringify(fromObject));
    assert.deepEqual(fromObject.warnings, []);
    assert.deepEqual(readPlan(JSON.stringify(samplePlan())), fromObject);
  });

  test('the sample of these tests has something of every noun', () => {
    const { $schema, ...rest } = planDocument.entries;
    for (const list of Object.keys(rest)) assert.ok(list in samplePlan(), list);
  });

  test('reading what was read changes nothing', () => {
    const once = readPlan(samplePlan());
    assert.ok(once.ok);
    assert.deepEqual(readPlan(once.plan), once);
  });

  test('may leave out every list and the language', () => {
    const result = readPlan(plan);
    assert.ok(result.ok);
    assert.equal(result.plan.language, 'ja');
    const { $schema, language, plan: identity, ...lists } = planDocument.entries;
    for (const list of Object.keys(lists)) assert.deepEqual(result.plan[list as 'roles'], [], list);
    assert.notEqual(result.plan.roles, result.plan.nodes, 'lists must not be one and the same array');
  });

  test('has its years and numbers as numbers after reading', () => {
    const result = readPlan(samplePlan());
    assert.ok(result.ok);
    assert.deepEqual(result.plan.plan.period, { start: 2026, end: 2030 });
    assert.equal(result.plan.assessments[0]?.fiscalYear, 2027);
    assert.deepEqual(result.plan.indicators[0]?.baseline, { value: 27.5, fiscalYear: 2017, survey: 'アンケート' });
    assert.equal(result.plan.indicators[0]?.observations[0]?.value, 30.1);
    assert.equal(result.plan.offices[0]?.latitude, 38.9);
  });

  test('an indicator without a target has null, not 0', () => {
    const result = readPlan({ ...plan, indicators: [{ id: 'i', title: '割合', unit: '%', direction: 'increase' }] });
    assert.ok(result.ok);
    assert.equal(result.plan.indicators[0]?.target, null);
    assert.deepEqual(result.plan.indicators[0]?.observations, []);
  });

  test('is not changed by reading', () => {
    const input = samplePlan();
    readPlan(input);
    assert.deepEqual(input, samplePlan());
  });

  test('may begin with the byte order mark of a Windows editor', () => {
    assert.deepEqual(errorsOf(`\uFEFF${JSON.stringify(plan)}`), []);
  });
});

describe('a wrong document', () => {
  for (const [name, input] of [
    ['null', null],
    ['an array', []],
    ['a number', 5],
    ['true', true],
    ['nothing', undefined],
    ['text of a list', '[1]'],
    ['text of a text', '"plan"'],
  ] as const) {
    test(`${name} is no plan`, () => assert.equal(readPlan(input).ok, false));
  }

  test('all its errors are told, in one reading', () => {
    const errors = errorsOf({
      language: 'ja',
      plan: { id: 'P 1', title: ' ', publisher: { name: '町', type: 'town', email: 'x' }, period: { start: '8', end: 2026 } },
      roles: [{ id: 'r', actor: 'nobody', actions: ['集う', 5] }, 'role'],
      levels: {},
    });
    assert.deepEqual(errors, [
      'wrong-value plan.id',
      'empty plan.title',
      'wrong-value plan.publisher.type',
      'wrong-value plan.publisher.email',
      'wrong-value plan.period.start',
      'wrong-value levels',
      'missing roles[0].title',
      'wrong-value roles[0].actions[1]',
      'wrong-value roles[1]',
      'unknown-id roles[0].actor',
    ]);
  });

  test('the path is given as a list as well as a text', () => {
    const result = readPlan({
      ...plan,
      roles: [{ id: 'r', actor: 'a', title: '役割', actions: ['集う', 5] }],
      actors: [{ id: 'a', name: '住民', kind: 'resident' }],
    });
    assert.ok(!result.ok);
    assert.deepEqual(
      result.errors.map(({ path, at }) => [path, at]),
      [[['roles', 0, 'actions', 1], 'roles[0].actions[1]']],
    );
  });

  test('a list in place of an object is told as such', () => {
    assert.deepEqual(errorsOf({ ...plan, plan: { ...plan.plan, period: [2026, 2030] } }), ['wrong-value plan.period']);
  });

  test('an error inside a text of several languages is told where it is', () => {
    const title = { ja: '計画', en: 5, 日本語: 'x' };
    assert.deepEqual(errorsOf({ plan: { ...plan.plan, title } }), ['wrong-value plan.title.en', 'wrong-value plan.title["日本語"]']);
  });

  test('a list is cut where nobody would read on, and says how much more there is', () => {
    const roles = Array.from({ length: 30 }, () => 5);
    const result = readPlan({ ...plan, roles }, { maxProblems: 10 });
    assert.ok(!result.ok);
    assert.equal(result.errors.length, 11);
    assert.equal(result.errors[10]?.code, 'more');
    assert.match(result.errors[10]?.message ?? '', /20 件/);
  });
});

describe('unknown fields', () => {
  const input = { ...plan, roels: [], plan: { ...plan.plan, mayor: '町長', publisher: { ...plan.plan.publisher, mail: 'x' } } };

  test('are warned about and kept', () => {
    const result = readPlan(input);
    assert.ok(result.ok);
    assert.deepEqual(warningsOf(input), ['unknown-field roels', 'unknown-field plan.mayor', 'unknown-field plan.publisher.mail']);
    assert.deepEqual(JSON.parse(JSON.stringify(result.plan)).plan.mayor, '町長');
  });

  test('are compared with the fields that were probably meant', () => {
    assert.match(messageAt(input, 'roels'), /「roles」の間違い/);
    assert.doesNotMatch(messageAt({ ...input, roles: [] }, 'roels'), /間違い/);
  });

  test('a consultation window may have any, unless it looks like a slip', () => {
    assert.deepEqual(warningsOf({ ...plan, windows: [{ id: 'w', name: '相談', mascot: 'ともにん' }] }), []);
    const slip = { ...plan, windows: [{ id: 'w', name: '相談', phone: '189' }] };
    assert.deepEqual(warningsOf(slip), ['unknown-field windows[0].phone']);
  });
});

describe('texts in several languages', () => {
  const titled = (title: unknown, language?: string) => errorsOf({ ...(language && { language }), plan: { ...plan.plan, title } });

  test('must have the language of the document', () => {
    assert.deepEqual(titled({ en: 'Plan' }), ['missing-language plan.title']);
    assert.deepEqual(titled({ en: 'Plan' }, 'en'), []);
    assert.deepEqual(titled({ ja: '計画', en: 'Plan' }), []);
    assert.deepEqual(titled({ JA: '計画' }), []);
    assert.deepEqual(titled({}), ['missing-language plan.title']);
  });

  test('say something when they are a title', () => {
    assert.deepEqual(titled({ ja: '計画', en: ' ' }), ['empty plan.title.en']);
    assert.deepEqual(errorsOf({ plan: { ...plan.plan, note: '' } }), []);
  });

  test('are told apart everywhere, also deep inside', () => {
    assert.deepEqual(errorsOf({ ...plan, glossary: [{ id: 't', term: 'a', definition: { en: 'b' } }] }), [
      'missing-language glossary[0].definition',
    ]);
  });
});
