import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { PlanDocument } from '@tomoni/plan';
import { readPlan } from '@tomoni/plan/document';

const read = readPlan(readFileSync(new URL('./yamagata/plan.json', import.meta.url), 'utf8'));
assert.ok(read.ok, JSON.stringify(read, null, 1));
const document: PlanDocument = read.plan;
const { plan, roles, scales, sections, funding } = document;
const ja = (text: unknown) => (typeof text === 'string' ? text : (text as { ja: string }).ja);
const section = (id: string) => sections.find((each) => each.id === id)!;

describe('山形県のある町', () => {
  it('is read without a warning', () => assert.deepEqual(read.warnings, []));

  it('is never named, and claims no period that is not printed', () => {
    assert.equal(ja(plan.publisher.name), '山形県のある町');
    assert.equal(ja(plan.title), '地域福祉計画');
    assert.equal(plan.publisher.type, 'municipality');
    assert.equal(plan.period, undefined);
    assert.equal(plan.areaCode, undefined);
    assert.doesNotMatch(JSON.stringify(document), /[一-龠]{1,4}町(?:役場|地域福祉計画)/);
  });

  it('has six roles with their numbers and titles as printed', () => {
    assert.deepEqual(
      roles.map(({ number, title }) => [number, ja(title)]),
      [
        ['（１）', '住民の役割'],
        ['（２）', '住民自治組織の役割'],
        ['（３）', '事業者の役割'],
        ['（４）', '社会福祉協議会の役割'],
        ['（５）', '社会福祉法人の役割'],
        ['（６）', '行政の役割'],
      ],
    );
  });

  it('lists 7, 4 and 3 actions for residents, their associations and businesses, and none for the others', () => {
    assert.deepEqual(
      roles.map(({ actions }) => actions.length),
      [7, 4, 3, 0, 0, 0],
    );
    const all = roles.flatMap(({ actions }) => actions.map(ja));
    for (const action of [
      '地域住民同士の日常的な交流',
      '地域活動、ボランティア等への参加',
      '地域を担う人材の発掘',
      '見守り、声掛けなどの福祉活動への協力',
    ]) {
      assert.ok(all.includes(action), action);
    }
    assert.ok(
      all.every((action) => !/^[○・]/.test(action)),
      'the bullet ○ is no part of an action',
    );
  });

  it('keeps the facts in the roles: 69 associations, the law, the fields beyond welfare', () => {
    assert.deepEqual(
      roles.flatMap(({ id, facts }) => facts.map(({ term, value }) => [id, term, value])),
      [
        ['residents-associations', '集落数', '69'],
        ['residents-associations', '組織の名称', '自治会、地区、部落等'],
        ['government', '福祉以外の分野', '商業、農業、工業、防犯、災害、環境、まちおこし、交通、観光'],
      ],
    );
    assert.deepEqual(
      roles.map(({ lawRef }) => lawRef),
      [undefined, undefined, undefined, '社会福祉法第109条', undefined, undefined],
    );
    assert.match(roles[1]!.paragraphs.map(ja).join(''), /69集落.*支え合い（共助）/s);
  });

  it('names a tier only where the plan does', () => {
    assert.deepEqual(
      roles.filter(({ tier }) => tier).map(({ id, tier }) => [id, tier]),
      [['residents-associations', '共助']],
    );
    assert.deepEqual(section('cooperation').items, ['自助', '互助', '共助', '公助']);
  });

  it('measures progress by five marks and direction by five words', () => {
    const [progress, direction] = scales;
    assert.deepEqual(
      [progress!.axis, ja(progress!.title), direction!.axis, ja(direction!.title)],
      ['progress', '進捗状況', 'direction', '今後の方向性'],
    );
    assert.deepEqual(
      progress!.steps.map(({ mark, label, order }) => [order, mark, ja(label)]),
      [
        [1, '☆', '目標達成（事業完了）'],
        [2, '◎', '計画より進んでいる'],
        [3, '○', 'ほぼ計画どおり進んでいる'],
        [4, '△', '計画より遅れている'],
        [5, '▲', '見直し（計画変更等）'],
      ],
    );
    assert.deepEqual(
      direction!.steps.map(({ mark, label, order }) => [order, mark, ja(label)]),
      [
        [1, undefined, '拡充'],
        [2, undefined, '維持'],
        [3, undefined, '縮小'],
        [4, undefined, '検討'],
        [5, undefined, '廃止'],
      ],
    );
  });

  it('says when and by whom the plan is inspected, and invents no result', () => {
    assert.equal(plan.midterm, 2027);
    assert.match(section('inspection-method').paragraphs.map(ja).join(''), /令和9年度（中間年）.*担当課.*5段階/);
    assert.ok(document.bodies.some(({ name }) => name === '健康福祉課'));
    assert.deepEqual(
      document.relations.filter(({ kind }) => kind === 'evaluates').map(({ from, to }) => [from, to]),
      [
        ['health-welfare-division', 'plan'],
        ['division-in-charge', 'plan'],
      ],
    );
    assert.deepEqual(document.assessments, []);
  });

  it('prints the headings of the chapter as the plan does', () => {
    assert.deepEqual(
      sections.map(({ number, title }) => [number, title]),
      [
        ['第６章', '計画の推進にむけて'],
        [undefined, '協働による計画の推進'],
        ['２', '計画の活かし方'],
        ['(１)', '計画の普及・広報'],
        ['(２)', '計画の進行管理'],
        [undefined, '点検・評価の方法'],
        ['(３)', '計画の実効性を担保するための財源確保'],
      ],
    );
  });

  it('has two kinds of funding and four channels', () => {
    assert.deepEqual(
      funding.map(({ title, items }) => [title, items.length]),
      [
        ['公費財源の確保', 1],
        ['民間財源や社会資源の活用･創出', 4],
      ],
    );
    assert.deepEqual(funding[0]!.items, ['国や山形県等のモデル事業（補助金）']);
    assert.ok(funding[1]!.items.includes('共同募金') && funding[1]!.items.includes('民間助成金'));
    assert.deepEqual(
      document.channels.map(({ title }) => title),
      ['町の広報誌', 'ホームページ', 'イベント', '地域での会合'],
    );
  });

  it('can be read in English and やさしい日本語: titles, roles and scales', () => {
    const texts = [
      plan.title,
      ...roles.map(({ title }) => title),
      ...scales.flatMap(({ title, steps }) => [title, ...steps.map(({ label }) => label)]),
    ];
    assert.equal(texts.length, 19);
    for (const text of texts) assert.deepEqual(Object.keys(text), ['ja', 'en', 'ja-x-easy']);
  });

  it('marks prose as a summary and says where it comes from', () => {
    for (const noun of [...sections, ...roles, ...funding])
      assert.deepEqual([noun.summarised, noun.source], [true, document.sources[0]!.id]);
  });
});
