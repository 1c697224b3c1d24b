import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { PlanDocument } from '@tomoni/plan';
import { readPlan } from '@tomoni/plan/document';
import { choicesOf, crisisLinesFor, findWindows, MORE_SYNONYMS, prepare, SYNONYMS, WORRIES } from '@tomoni/plan/find';

const json = readFileSync(new URL('./tomoni-cho/plan.json', import.meta.url), 'utf8');
const read = readPlan(json);
assert.ok(read.ok, JSON.stringify(read, null, 1));
const document: PlanDocument = read.plan;
const { plan, nodes, roles, scales, cycles, assessments, indicators, windows, offices } = document;
const ja = (text: unknown) => (typeof text === 'string' ? text : (text as { ja: string }).ja);
const indicator = (id: string) => indicators.find((each) => each.id === id)!;
const values = (id: string) => indicator(id).observations.map(({ value }) => value);

describe('ともに町', () => {
  it('is read without a warning', () => assert.deepEqual(read.warnings, []));

  it('says that it is fictional, in every language', () => {
    assert.equal(plan.fictional, true);
    const note = plan.note as Record<string, string>;
    assert.match(note['ja']!, /架空/);
    assert.match(note['en']!, /fictional/);
    assert.match(note['ja-x-easy']!, /見本/);
  });

  it('cannot ring anybody but the crisis lines: every number begins with 0000-00-, every postal code with 000-, every address ends in .example', () => {
    const { crisisLines: _lines, sources: _sources, ...invented } = JSON.parse(json) as Record<string, unknown>;
    const own = JSON.stringify(invented);
    const numbers = own.match(/\d{2,4}-\d{2,4}-\d{3,4}/g)!;
    assert.ok(numbers.length > 20);
    for (const number of numbers) assert.match(number, /^0000-00-\d{4}$/);
    for (const { postalCode } of [plan.publisher, ...offices]) assert.match(postalCode!, /^000-000\d$/);
    for (const address of own.match(/[\w.]+@[\w.-]+|https?:\/\/[\w.-]+/g)!) assert.match(address, /\.example$/);
    for (const office of offices) assert.deepEqual([office.latitude, office.longitude], [undefined, undefined]);
  });

  it('gives no two places the same number', () => {
    const numbers = [
      ...windows.flatMap(({ phones, fax }) => [...phones.map(({ number }) => number), fax]),
      ...offices.flatMap(({ phone, fax }) => [phone, fax]),
    ].filter((each) => each !== undefined);
    assert.equal(new Set(numbers).size, numbers.length);
  });

  it('has three goals with nine policies and seven roles covering all four tiers', () => {
    assert.deepEqual(
      nodes.map(({ number }) => number),
      ['1', '1-1', '1-2', '1-3', '2', '2-1', '2-2', '2-3', '3', '3-1', '3-2', '3-3'],
    );
    assert.deepEqual(
      roles.map(({ tier }) => tier),
      ['自助', '互助', '互助', '共助', '共助', '共助', '公助'],
    );
  });

  it('has a scale of its own on which A is beyond the target', () => {
    const [progress, direction] = scales;
    assert.deepEqual(
      progress!.steps.map(({ mark, label }) => [mark, ja(label)]),
      [
        ['A', '目標を上回った'],
        ['B', '目標どおり'],
        ['C', '目標に届かなかった'],
        ['D', '取りかかれなかった'],
      ],
    );
    assert.deepEqual(
      direction!.steps.map(({ mark, label }) => [mark, ja(label)]),
      [
        [undefined, '力を入れる'],
        [undefined, '続ける'],
        [undefined, 'やり方を見直す'],
        [undefined, '終える'],
      ],
    );
  });

  it('assesses goals and policies in 令和6, 7 and 8, the last as the midterm evaluation', () => {
    assert.equal(assessments.length, 38);
    const count = (year: number) =>
      nodes.filter(({ id }) => assessments.some((each) => each.target === id && each.fiscalYear === year)).length;
    assert.deepEqual([2024, 2025, 2026].map(count), [11, 12, 12]);
    assert.equal(plan.midterm, 2026);
    for (const { fiscalYear, checkpoint, assessor, comment } of assessments) {
      assert.equal(ja(checkpoint), fiscalYear === 2026 ? '中間評価' : '年度評価');
      assert.ok(ja(assessor) && ja(comment));
    }
    assert.deepEqual(new Set(assessments.map(({ progress }) => progress?.step)), new Set(['a', 'b', 'c', 'd', undefined]));
    assert.deepEqual(new Set(assessments.map(({ direction }) => direction?.step)), new Set(['continue', 'rethink', 'strengthen']));
  });

  it('has what a page must stand: two opinions in one year, a direction without progress, a role and an indicator assessed', () => {
    const of = (target: string, year: number) => assessments.filter((each) => each.target === target && each.fiscalYear === year);
    assert.deepEqual(
      of('policy-2-1', 2026).map(({ assessor, progress }) => [ja(assessor), progress!.step]),
      [
        ['担当課の自己評価', 'b'],
        ['地域福祉計画推進委員会', 'a'],
      ],
    );
    assert.equal(of('policy-2-2', 2026)[0]!.progress, undefined);
    assert.equal(of('policy-2-2', 2026)[0]!.direction!.step, 'continue');
    assert.deepEqual(of('policy-3-2', 2024), []);
    assert.equal(of('businesses', 2026).length, 1);
    assert.equal(of('evacuation-plans', 2026).length, 1);
  });

  it('has one indicator of each behaviour', () => {
    assert.equal(indicators.length, 8);
    assert.deepEqual([indicator('meeting-places').direction, values('meeting-places')], ['increase', [14, 17, 18]]);
    assert.deepEqual([indicator('isolation').direction, values('isolation')], ['decrease', [17.1, 15.9, 15.2]]);
    assert.deepEqual(
      [indicator('association-membership').direction, indicator('association-membership').tolerance, values('association-membership')],
      ['maintain', 3, [72.9, 71.4, 70.8]],
    );
    assert.deepEqual(
      indicator('knows-windows').observations.map(({ survey }) => survey),
      ['町民意識調査（郵送）', '町民意識調査（郵送・ウェブ併用）', '町民意識調査（郵送・ウェブ併用）'],
    );
    assert.deepEqual([indicator('family-classes').baseline, values('family-classes')], [undefined, [9]]);
    assert.deepEqual(values('evacuation-plans'), []);
    assert.deepEqual(
      indicators.filter(({ target }) => target === null).map(({ id, direction }) => [id, direction]),
      [
        ['guardianship-consultations', undefined],
        ['volunteers-registered', 'increase'],
      ],
    );
  });

  it('has windows of every kind that a town has', () => {
    assert.equal(windows.length, 45);
    const ids = (test: (window: (typeof windows)[number]) => unknown) => windows.filter(test).map(({ id }) => id);
    for (const { name, kana, phones, email, schedule, audience, themes } of windows) {
      assert.match(kana!, /^[ぁ-んー]+$/, ja(name));
      assert.ok((phones.length > 0 || email) && schedule && audience.length > 0 && themes.length > 0, ja(name));
    }
    assert.deepEqual(
      ids(({ general }) => general),
      ['all-welfare'],
    );
    assert.deepEqual(
      ids(({ sensitive }) => sensitive),
      ['women-and-family', 'sexual-violence', 'abuse', 'mind-line', 'bereaved', 'rights'],
    );
    assert.deepEqual(
      ids(({ checked }) => checked === undefined || checked < '2025-11-20'),
      ['neighbours', 'transport', 'evacuation'],
    );
    assert.deepEqual(
      ids(({ phones }) => phones.length === 0),
      ['sign-desk'],
    );
    assert.ok(ids(({ reservation }) => reservation === true).length > 5);
    assert.ok(ids(({ place }) => place === undefined).includes('women-and-family'));
    const hours = windows.map(({ schedule }) => JSON.stringify(schedule));
    for (const words of ['翌朝', '第2・第4', '12時から13時を除く', '24時間', 'byDay', 'opens', 'validFrom', 'closures']) {
      assert.ok(
        hours.some((text) => text.includes(words)),
        words,
      );
    }
  });

  it('answers every worry, in the words of whoever has it', () => {
    const index = prepare(windows, { synonyms: [...SYNONYMS, ...MORE_SYNONYMS, ...document.synonyms] });
    const first = (words: string) => findWindows(index, { words }).results[0]!.window.id;
    for (const [words, id] of [
      ['介護', 'care-insurance'],
      ['障がい', 'disability'],
      ['子育て', 'play-square'],
      ['生活困窮', 'winter-support'],
      ['ひきこもり', 'komorebi'],
      ['成年後見', 'guardianship'],
      ['8050', 'eighty-fifty'],
      ['ダブルケア', 'double-care'],
      ['ＤＶ', 'women-and-family'],
      ['自殺', 'mind-line'],
      ['親が80代で子どもが50代', 'eighty-fifty'],
      ['借金が返せない', 'debt'],
      ['今日食べるものがない', 'food-bank'],
      ['眠れない', 'mind-line'],
      ['さびしくて誰かと話したい', 'loneliness'],
      ['手話', 'sign-desk'],
      ['のびのび広場', 'play-square'],
      ['らくらく便', 'transport'],
      ['ほげほげ', 'all-welfare'],
    ] as const) {
      assert.equal(first(words), id, words);
    }
    for (const { id } of WORRIES) assert.equal(findWindows(index, { worries: [id] }).found, true, id);
    assert.deepEqual(
      choicesOf(index).worries.map(({ id }) => id),
      WORRIES.map(({ id }) => id),
    );
  });

  it('gives real crisis lines, each with where it serves and where that was read', () => {
    const lines = document.crisisLines;
    assert.deepEqual(
      lines.map(({ id, phone }) => [id, phone]),
      [
        ['police', '110'],
        ['ambulance', '119'],
        ['yorisoi', '0120-279-338'],
        ['yorisoi-tohoku', '0120-279-226'],
        ['inochi-sos', '0120-061-338'],
        ['inochi-denwa', '0120-783-556'],
        ['dv-plus', '0120-279-889'],
        ['child-189', '189'],
        ['child-sos', '0120-0-78310'],
      ],
    );
    for (const { region, source, checked } of lines) {
      const { date } = document.sources.find(({ id }) => id === source)!;
      assert.ok(region);
      // Nobody has rung these numbers: what is known is as old as its source.
      assert.equal(checked, date);
    }
    const of = (areaCode: string) => crisisLinesFor(lines, areaCode).map(({ phone }) => phone);
    assert.ok(of('032093').includes('0120-279-226') && !of('032093').includes('0120-279-338'));
    assert.ok(!of('112321').includes('0120-279-226') && of('112321').includes('0120-279-338'));
  });

  it('stands in the check phase of its PDCA cycle', () => {
    assert.deepEqual(
      cycles.map(({ phases, current }) => [phases.map(({ label, name }) => `${label}（${ja(name)}）`), current]),
      [[['Plan（計画）', 'Do（実行）', 'Check（評価）', 'Act（改善）'], 'check']],
    );
  });

  it('has the rest of a plan', () => {
    const counts = {
      sections: 9,
      bodies: 6,
      relations: 13,
      relatedPlans: 6,
      legalBasis: 1,
      funding: 3,
      channels: 6,
      offices: 4,
      previousEvaluation: 3,
      glossary: 6,
    } as const;
    for (const [kind, count] of Object.entries(counts)) assert.equal(document[kind as keyof typeof counts].length, count, kind);
    assert.deepEqual(
      document.legalBasis.map(({ law, article, items }) => [ja(law), ja(article), items.length]),
      [['社会福祉法', '第107条', 5]],
    );
  });

  it('speaks Japanese, English and やさしい日本語 throughout its titles, role cards, cycle and scales', () => {
    const titles = [
      document.sections,
      nodes,
      indicators,
      document.relatedPlans,
      document.legalBasis,
      document.funding,
      document.channels,
    ].flatMap((list) => list.map(({ title }) => title));
    const names = [document.actors, document.bodies, windows, offices].flatMap((list) => list.map(({ name }) => name));
    const cards = roles.flatMap(({ title, paragraphs, actions, facts, lawRef }) => [
      title,
      ...paragraphs,
      ...actions,
      ...facts.flatMap(({ term, value }) => [term, value]),
      lawRef ?? title,
    ]);
    const steps = scales.flatMap((scale) => [scale.title, ...scale.steps.flatMap(({ label, note }) => [label, note])]);
    const phases = cycles.flatMap((cycle) => [
      cycle.title,
      ...cycle.phases.flatMap(({ name, paragraphs, items }) => [name, ...paragraphs, ...items]),
    ]);
    for (const text of [plan.title, ...document.levels.map(({ label }) => label), ...titles, ...names, ...cards, ...steps, ...phases]) {
      assert.deepEqual(Object.keys(text as object), ['ja', 'en', 'ja-x-easy'], JSON.stringify(text));
    }
  });
});
