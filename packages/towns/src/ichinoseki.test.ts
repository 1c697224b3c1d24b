import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { PlanDocument } from '@tomoni/plan';
import { readPlan } from '@tomoni/plan/document';

const read = readPlan(readFileSync(new URL('./ichinoseki/plan.json', import.meta.url), 'utf8'));
assert.ok(read.ok, JSON.stringify(read, null, 1));
const document: PlanDocument = read.plan;
const { plan, nodes, offices, relations, previousEvaluation } = document;
const ja = (text: unknown) => (typeof text === 'string' ? text : (text as { ja: string }).ja);

describe('一関市社会福祉協議会', () => {
  it('is read without a warning', () => assert.deepEqual(read.warnings, []));

  it('is the third action plan, 令和8年度 to 令和12年度', () => {
    assert.equal(`${ja(plan.edition)} ${ja(plan.title)}`, '第3次 一関市地域福祉活動計画');
    assert.deepEqual(plan.period, { start: 2026, end: 2030 });
    assert.equal(ja(plan.kind), '実践計画');
    assert.equal(ja(plan.philosophy!.text), '支え合い 幸せ感じる 地域の暮らし');
    assert.equal(plan.previous!.title, '第2次計画');
  });

  it('says how to reach the council', () => {
    const { name, ...rest } = plan.publisher;
    assert.equal(ja(name), '社会福祉法人 一関市社会福祉協議会');
    assert.deepEqual(rest, {
      type: 'council',
      postalCode: '021-0877',
      address: '岩手県一関市城内1-36 一関市総合福祉センター',
      phone: '0191-23-6020',
      fax: '0191-23-6024',
      email: 'info@ichinoseki-shakyo.com',
    });
    for (const part of ['0191-23-6020', '0191-23-6024', 'info@ichinoseki-shakyo.com']) assert.ok(ja(plan.contact).includes(part), part);
  });

  it('has three goals with their second lines', () => {
    assert.deepEqual(
      document.levels.map(({ label }) => ja(label)),
      ['基本目標', '推進目標'],
    );
    assert.deepEqual(
      nodes.filter(({ parent }) => !parent).map(({ number, title, subtitle }) => [number, ja(title), subtitle]),
      [
        ['1', '住民の参加意識を高めよう', '福祉を身近に感じる機会を増やし、福祉やボランティアの担い手を育てます'],
        ['2', '住民相互が協力し、支え合う地域をつくろう', '様々な個人、団体、企業などと協力して支え合える地域をつくります'],
        [
          '3',
          '誰もが安心して社会参加できる地域をつくろう',
          '多機関、多職種、分野を超えた連携・協力から誰もが身近に相談できる体制をつくります',
        ],
      ],
    );
  });

  it('has fourteen objectives, numbered again under each goal', () => {
    assert.deepEqual(
      nodes.filter(({ parent }) => parent).map(({ parent, number, title, actions }) => [parent, number, title, actions.length]),
      [
        ['goal-1', '(1)', '地域福祉活動への参加や交流、生活課題解決へ向けた取組を促進します', 2],
        ['goal-1', '(2)', '多様な主体が協働して福祉教育の推進と福祉人材の育成に努めます', 2],
        ['goal-1', '(3)', '福祉への理解と関心が高まる取組を促進します', 2],
        ['goal-1', '(4)', '福祉のネットワークの輪が広がるよう支援します', 2],
        ['goal-2', '(1)', '孤独・孤立を防ぐ取組を促進します', 2],
        ['goal-2', '(2)', '協働による身近な支え合いを促進します', 1],
        ['goal-2', '(3)', 'ボランティア・NPO活動を促進します', 2],
        ['goal-2', '(4)', '災害時の支援体制づくりを強化します', 1],
        ['goal-2', '(5)', '協働して再犯防止・広報啓発に努めます', 2],
        ['goal-3', '(1)', '権利擁護支援の充実を図ります', 1],
        ['goal-3', '(2)', '協働して生活困窮世帯の自立を支援します', 1],
        ['goal-3', '(3)', '誰もが安心して相談できる体制をつくります', 2],
        ['goal-3', '(4)', '法人や企業による地域支援の取組を支援します', 1],
        ['goal-3', '(5)', '多機関協働の支援体制を強化します', 1],
      ],
    );
    assert.deepEqual(
      nodes.filter(({ flags }) => flags.length > 0).map(({ id, flags }) => [id, flags]),
      [['goal-2-5', ['新']]],
    );
  });

  it('gives evaluation and issues of the previous plan without judging them', () => {
    assert.deepEqual(
      previousEvaluation.map(({ node, evaluation, issues }) => [node, evaluation.length, issues.length]),
      [
        ['goal-1', 3, 3],
        ['goal-2', 3, 4],
        ['goal-3', 3, 2],
      ],
    );
    // Two of goal 3's evaluations read as issues; they stay where the plan prints them.
    assert.match(ja(previousEvaluation[2]!.evaluation[1]), /成年後見制度.*求められている/);
    assert.match(ja(previousEvaluation[2]!.evaluation[2]), /市全域.*体制が必要/);
    for (const each of previousEvaluation)
      assert.deepEqual(Object.keys(each).sort(), ['evaluation', 'id', 'issues', 'node', 'source', 'summarised']);
    assert.deepEqual(document.assessments, []);
  });

  it('is managed in three phases, with an internal and an external evaluation', () => {
    assert.deepEqual(
      document.cycles.map(({ phases, current }) => [phases.map(({ name }) => ja(name)), current]),
      [[['指針', '年次計画', '内部評価・外部評価'], undefined]],
    );
    assert.deepEqual(
      document.bodies.map(({ name }) => name),
      ['計画推進チーム', '理事会'],
    );
    assert.deepEqual(
      relations.filter(({ kind }) => kind === 'reports-to').map(({ from, to }) => [from, to]),
      [['promotion-team', 'board']],
    );
    assert.deepEqual(
      relations.filter(({ kind }) => kind === 'evaluates').map(({ from, to }) => [from, to]),
      [
        ['residents', 'plan'],
        ['academics', 'plan'],
      ],
    );
    assert.deepEqual(
      relations.filter(({ kind }) => kind === 'linked').map(({ from, to }) => [from, to]),
      [['plan', 'city-welfare-plan']],
    );
    assert.deepEqual(
      document.relatedPlans.map(({ title, kind, publisher }) => [title, kind, publisher]),
      [['一関市地域福祉計画', '理念計画', '一関市']],
    );
    assert.deepEqual(
      document.sections.map(({ number, title }) => [number, title]),
      [
        [undefined, '基本目標'],
        ['1', '進行管理'],
        [undefined, '推進体制'],
        [undefined, '進捗管理'],
        ['2', '評価体制'],
      ],
    );
  });

  it('explains two terms', () =>
    assert.deepEqual(
      document.glossary.map(({ term }) => term),
      ['地域福祉', '地域福祉活動計画'],
    ));

  it('lists the head office and eight branches with address, telephone and FAX', () => {
    assert.deepEqual(
      offices.map(({ kind, name, postalCode, address, phone, fax }) => [kind, name, postalCode, address, phone, fax].join(' | ')),
      [
        'head | 一関市社会福祉協議会（本所） | 021-0877 | 岩手県一関市城内1-36 一関市総合福祉センター | 0191-23-6020 | 0191-23-6024',
        'branch | 一関支部 | 021-0877 | 岩手県一関市城内1-36 | 0191-23-6020 | 0191-23-6024',
        'branch | 花泉支部 | 029-3103 | 岩手県一関市花泉町老松字水沢193-1 | 0191-82-4002 | 0191-82-4002',
        'branch | 大東支部 | 029-0521 | 岩手県一関市大東町渋民字大洞地55-8 | 0191-71-1177 | 0191-71-1181',
        'branch | 千厩支部 | 029-0903 | 岩手県一関市千厩町千厩字町浦97-1 | 0191-53-2885 | 0191-53-2881',
        'branch | 東山支部 | 029-0302 | 岩手県一関市東山町長坂字西本町139-1 | 0191-47-3238 | 0191-47-3236',
        'branch | 室根支部 | 029-1201 | 岩手県一関市室根町折壁字八幡沖116 | 0191-64-3983 | 0191-64-3984',
        'branch | 川崎支部 | 029-0202 | 岩手県一関市川崎町薄衣字諏訪前137 | 0191-43-4323 | 0191-34-4040',
        'branch | 藤沢支部 | 029-3405 | 岩手県一関市藤沢町藤沢字町裏55 | 0191-63-5122 | 0191-48-3047',
      ],
    );
    assert.equal(offices[0]!.email, 'info@ichinoseki-shakyo.com');
  });

  it('places each office by the centre of its 大字 or 小字, and says so', () => {
    assert.deepEqual(
      offices.map(({ number, latitude, longitude, coordinateAccuracy }) => [number, latitude, longitude, coordinateAccuracy]),
      [
        [0, 38.926984, 141.130277, '大字'],
        [1, 38.926984, 141.130277, '大字'],
        [2, 38.828568, 141.207892, '大字'],
        [3, 39.020871, 141.343766, '大字'],
        [4, 38.917329, 141.33342, '小字'],
        [5, 38.996551, 141.252473, '小字'],
        [6, 38.943683, 141.469743, '大字'],
        [7, 38.894741, 141.289886, '大字'],
        [8, 38.838733, 141.34717, '大字'],
      ],
    );
    const source = document.sources.find(({ id }) => id === offices[0]!.source)!;
    assert.match(ja(source.note), /Geolonia 住所データ（CC BY 4\.0）/);
    assert.ok(offices.every((office) => office.source === source.id));
  });

  it('can be read in English and やさしい日本語: title, levels, goals and phases', () => {
    const texts = [
      plan.title,
      ...document.levels.map(({ label }) => label),
      ...nodes.filter(({ parent }) => !parent).map(({ title }) => title),
      ...document.cycles[0]!.phases.map(({ name }) => name),
    ];
    assert.equal(texts.length, 9);
    for (const text of texts) assert.deepEqual(Object.keys(text), ['ja', 'en', 'ja-x-easy']);
  });
});
