import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { errorsOf, messageAt, warningsOf } from '../testing/problems.ts';
import { leastPlan, samplePlan } from '../testing/sample-plan.ts';

const plan = leastPlan();

describe('ids', () => {
  test('are unique within their kind; the message names the first', () => {
    const input = { ...plan, glossary: ['a', 'b', 'a', 'a'].map((id) => ({ id, term: 'x', definition: 'y' })) };
    assert.deepEqual(errorsOf(input), ['duplicate-id glossary[2].id', 'duplicate-id glossary[3].id']);
    assert.match(messageAt(input, 'glossary[3].id'), /glossary\[0\]\.id と重なって/);
  });

  test('may be the same in two kinds', () => {
    assert.deepEqual(
      errorsOf({ ...plan, glossary: [{ id: 'a', term: 'x', definition: 'y' }], channels: [{ id: 'a', title: '広報誌' }] }),
      [],
    );
  });

  test('are unique among the steps of one scale and the phases of one cycle', () => {
    const steps = [
      { id: 's', label: 'a', order: 1 },
      { id: 's', label: 'b', order: 2 },
    ];
    const phases = [
      { id: 'p', name: 'a' },
      { id: 'p', name: 'b' },
    ];
    const scales = [
      { id: 'one', axis: 'progress', title: 'x', steps },
      { id: 'two', axis: 'progress', title: 'x', steps: steps.slice(1) },
    ];
    assert.deepEqual(errorsOf({ ...plan, scales, cycles: [{ id: 'c', title: 'x', phases }] }), [
      'duplicate-id scales[0].steps[1].id',
      'duplicate-id cycles[0].phases[1].id',
    ]);
  });

  test('of every list of the model are watched', () => {
    const sample: Record<string, unknown> = samplePlan();
    for (const [list, entries] of Object.entries(sample)) {
      if (!Array.isArray(entries)) continue;
      const told = errorsOf({ ...sample, [list]: [...entries, entries[0]] });
      assert.deepEqual(told, [`duplicate-id ${list}[${entries.length}].id`]);
    }
  });
});

/** Each field that names an id, in the sample. */
const REFERENCES = [
  'nodes[1].parent',
  'nodes[0].level',
  'roles[0].actor',
  'assessments[0].target',
  'indicators[0].node',
  'bodies[1].parent',
  'relations[0].from',
  'relations[0].to',
  'previousEvaluation[0].node',
  'assessments[0].progress.scale',
  'assessments[0].progress.step',
  'assessments[0].direction.scale',
  'assessments[0].direction.step',
  'cycles[0].current',
  'plan.source',
  'roles[0].source',
  'windows[0].source',
  'windows[0].place.office',
  'crisisLines[0].source',
  'offices[0].source',
];

describe('a field that names an id', () => {
  for (const at of REFERENCES) {
    for (const wrong of ['nowhere', 'constructor', '__proto__', '']) {
      test(`${at} "${wrong}" is told when it points nowhere`, () => {
        const input = samplePlan();
        const keys = at.replace(/\[(\d+)\]/g, '.$1').split('.');
        const last = keys.pop()!;
        const holder = keys.reduce<Record<string, unknown>>((inside, key) => inside[key] as Record<string, unknown>, input);
        holder[last] = wrong;
        assert.deepEqual(errorsOf(input), [`unknown-id ${at}`]);
        assert.ok(messageAt(input, at).includes(`「${wrong}」`));
      });
    }
  }

  test('gets the nearest id suggested', () => {
    const input = { ...samplePlan(), roles: [{ id: 'r', actor: 'resident', title: '役割' }] };
    assert.match(messageAt(input, 'roles[0].actor'), /「residents」の間違い/);
    assert.match(messageAt(input, 'roles[0].actor', { language: 'en' }), /Did you mean "residents"\?/);
  });

  test('may name any of the kinds that it is for', () => {
    for (const target of ['g1', 'role-residents', 'i1']) {
      assert.deepEqual(errorsOf({ ...samplePlan(), assessments: [{ id: 'a', target, fiscalYear: 2026 }] }), [], target);
    }
    for (const to of ['council', 'residents', 'general', 'plan']) {
      assert.deepEqual(
        errorsOf({ ...samplePlan(), relations: [{ id: 'r', from: 'group', to, kind: 'linked', sentence: '連動する。' }] }),
        [],
        to,
      );
    }
    for (const to of ['g1', 'book', 'tomoni']) {
      assert.deepEqual(
        errorsOf({ ...samplePlan(), relations: [{ id: 'r', from: 'group', to, kind: 'linked', sentence: '連動する。' }] }),
        ['unknown-id relations[0].to'],
        to,
      );
    }
  });

  test('is warned about when two kinds have the id', () => {
    const input = { ...samplePlan(), roles: [{ id: 'g1', actor: 'residents', title: '役割' }] };
    assert.deepEqual(errorsOf(input), []);
    assert.deepEqual(warningsOf(input), ['ambiguous-id assessments[0].target']);
    assert.match(messageAt(input, 'assessments[0].target'), /nodes、roles の両方/);
  });

  test('is not told twice when it is no id at all', () => {
    assert.deepEqual(errorsOf({ ...samplePlan(), roles: [{ id: 'r', actor: 5, title: '役割' }] }), ['wrong-value roles[0].actor']);
  });
});

describe('an assessment', () => {
  test('does not take its progress from a scale of directions', () => {
    const input = {
      ...samplePlan(),
      assessments: [{ id: 'a', target: 'g1', fiscalYear: 2026, progress: { scale: 'ways', step: 'more' } }],
    };
    assert.deepEqual(errorsOf(input), ['wrong-axis assessments[0].progress.scale']);
    assert.match(messageAt(input, 'assessments[0].progress.scale'), /軸は direction です。軸が progress/);
  });

  test('takes its step from its own scale, not from another', () => {
    const input = {
      ...samplePlan(),
      assessments: [{ id: 'a', target: 'g1', fiscalYear: 2026, progress: { scale: 'five', step: 'more' } }],
    };
    assert.deepEqual(errorsOf(input), ['unknown-id assessments[0].progress.step']);
  });
});
