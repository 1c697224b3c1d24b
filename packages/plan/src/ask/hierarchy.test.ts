import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlanDocument, Relation } from '../model/types.ts';
import type { HierarchyCard } from '../read/hierarchy-outline.ts';
import { plainText } from '../shapes/plain-text.ts';
import { hierarchyOf } from './hierarchy.ts';
import { relationsAmong, sideNames } from './sides.ts';

type Edge = [from: string, kind: Relation['kind'], to: string, label?: string];

const planWith = (ids: string[], edges: Edge[]): PlanDocument =>
  ({
    language: 'ja',
    plan: { id: 'p', title: '市地域福祉計画', edition: '第3次', publisher: { name: '市', type: 'municipality' } },
    actors: [],
    relatedPlans: ids.map((id) => ({ id, title: `${id}計画`, policies: [] })),
    relations: edges.map(([from, kind, to, label], index) => ({ id: `r${index}`, from, to, kind, sentence: 's', ...(label && { label }) })),
  }) as unknown as PlanDocument;

/** Plans as lines, indented by where they stand. */
const drawn = (plans: readonly HierarchyCard[], depth = 0): string[] =>
  plans.flatMap(({ title, edges = [], isThis, plans: inner }) => [
    `${'  '.repeat(depth)}${isThis ? '*' : ''}${edges.map((edge) => plainText(edge)).join('、')}：${plainText(title)}`,
    ...drawn(inner, depth + 1),
  ]);

describe('the plans around a plan', () => {
  it('stand above, beside and below it, with the plan’s own words', () => {
    const { plans, problems } = hierarchyOf(
      planWith(
        ['総合', '活動', '障がい者', '県'],
        [
          ['総合', 'above', 'plan'],
          ['plan', 'linked', '活動'],
          ['plan', 'above', '障がい者', '上位計画'],
          ['plan', 'harmonises', '障がい者', '調和・連携'],
          ['県', 'consistent-with', 'plan'],
        ],
      ),
    );
    assert.deepEqual(drawn(plans), [
      '上位計画：総合計画',
      '  *：第3次市地域福祉計画',
      '    連動：活動計画',
      '    この計画が上位、調和・連携：障がい者計画',
      '    整合：県計画',
    ]);
    assert.deepEqual(problems, []);
  });
  it('may be two above, one above the other, and some of which no more is said', () => {
    const { plans } = hierarchyOf(
      planWith(
        ['国', '総合', '県', 'こども'],
        [
          ['国', 'above', '総合'],
          ['総合', 'above', 'plan'],
          ['県', 'above', 'plan'],
        ],
      ),
    );
    assert.deepEqual(drawn(plans), [
      '：国計画',
      '  下位計画、上位計画：総合計画',
      '    *：第3次市地域福祉計画',
      '      ：こども計画',
      '上位計画：県計画',
    ]);
  });
  it('that would stand above themselves, or are missing, are told and the rest is placed', () => {
    const { plans, problems } = hierarchyOf(
      planWith(
        ['総合', '個別'],
        [
          ['総合', 'above', 'plan'],
          ['plan', 'above', '総合'],
          ['plan', 'linked', '無い'],
          ['plan', 'harmonises', '個別'],
        ],
      ),
    );
    assert.deepEqual(drawn(plans), ['上位計画：総合計画', '  *：第3次市地域福祉計画', '    調和：個別計画']);
    assert.deepEqual(
      problems.map(({ code, relation }) => `${code} ${relation}`),
      ['plan-cycle r1', 'unknown-plan r2'],
    );
  });
});

describe('the relations of a plan', () => {
  it('are those between plans, and those between bodies and actors', () => {
    const plan = planWith(
      ['総合'],
      [
        ['総合', 'above', 'plan'],
        ['a', 'reports-to', 'b'],
        ['a', 'evaluates', 'plan'],
        ['plan', 'linked', 'x'],
      ],
    );
    const ids = (what: 'plans' | 'bodies') => relationsAmong(what, plan).map(({ id }) => id);
    assert.deepEqual(
      [ids('plans'), ids('bodies')],
      [
        ['r0', 'r3'],
        ['r1', 'r2'],
      ],
    );
  });
});

describe('the names of the two sides', () => {
  const plan = { publisher: { name: 'ともに町', type: 'municipality' } } as PlanDocument['plan'];
  it('are the plan’s actors, else its publisher', () => {
    const actors = [{ id: 'a', name: '社協', kind: 'council' }] as PlanDocument['actors'];
    assert.deepEqual(sideNames({ plan, actors }), { municipality: 'ともに町', council: '社協' });
  });
  it('are left open where several could be meant', () => {
    const actors = ['北社協', '南社協'].map((name) => ({ id: name, name, kind: 'council' })) as PlanDocument['actors'];
    assert.deepEqual(sideNames({ plan, actors }), { municipality: 'ともに町' });
  });
});
