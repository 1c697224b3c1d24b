import assert from 'node:assert/strict';
import test from 'node:test';
import { assertSummarisedProse, assertThreeLanguages, ja, readTown } from './testing/town.ts';

const shimonoseki = readTown('shimonoseki');

test('The plan of 下関市 says what it is and leaves out what its chapter does not print', () => {
  const { plan } = shimonoseki;
  assert.equal(ja(plan.title), '下関市地域福祉計画・下関市地域福祉活動計画');
  assert.equal(ja(plan.publisher.name), '下関市');
  for (const unknown of ['edition', 'period', 'formulated', 'midterm', 'previous', 'philosophy', 'contact'] as const) {
    assert.equal(plan[unknown], undefined, unknown);
  }
  assert.equal(shimonoseki.cycles.length + shimonoseki.assessments.length + shimonoseki.scales.length + shimonoseki.offices.length, 0);
});

test('All five headings of chapter 6 are sections, by their printed numbers', () => {
  assert.deepEqual(
    shimonoseki.sections.map(({ number, title }) => `${number} ${ja(title)}`),
    [
      '1 協働による計画の推進',
      '2 計画の推進体制と評価の方法',
      '3 計画の周知・啓発',
      '4 地域福祉の更なる連携に向けて（地域福祉連携組織の設置）',
      '5 成果指標',
    ],
  );
  assert.deepEqual(shimonoseki.sections[0]?.items.map(ja), [
    '市民',
    '地域の活動団体',
    '民生委員・児童委員',
    '福祉員',
    '事業者',
    '下関市社会福祉協議会',
    '下関市',
  ]);
  assert.match(ja(shimonoseki.sections[3]?.paragraphs[0]), /「地域共生社会」.*「我が事」「丸ごと」の地域づくり/);
  assert.ok(shimonoseki.sources.every(({ title }) => ja(title).includes('第6章 計画の推進')));
});

test('Five roles, titled and numbered as the city prints them', () => {
  assert.deepEqual(
    shimonoseki.roles.map(({ number, title, actor, actions }) => [number, ja(title), actor, actions.length]),
    [
      ['(1)', '市民の役割', 'citizens', 3],
      ['(2)', '地域の活動団体の役割', 'community-groups', 1],
      ['(3)', '社会福祉法人・社会福祉事業者の役割', 'welfare-corporations', 3],
      ['(4)', '下関市社会福祉協議会の役割', 'shakyo', 3],
      ['(5)', '市の役割', 'city', 3],
    ],
  );
  assert.equal(
    ja(shimonoseki.roles[1]?.facts[0]?.value),
    '自治会、地区社会福祉協議会、ボランティア・市民活動団体、NPO 団体のほか、民生委員・児童委員、福祉員等',
  );
});

test('Everybody whom the chapter names as taking part is an actor', () => {
  assert.deepEqual(
    shimonoseki.actors.map(({ name, kind }) => `${ja(name)} ${kind}`),
    [
      '市民 resident',
      '地域の活動団体 community',
      '民生委員・児童委員 community',
      '福祉員 community',
      '事業者 business',
      '社会福祉法人・社会福祉事業者 corporation',
      '下関市社会福祉協議会 council',
      '下関市 government',
    ],
  );
});

test('Four bodies and the one still to be set up', () => {
  assert.deepEqual(
    shimonoseki.bodies.map(({ name, side, planned = false }) => [ja(name), side, planned]),
    [
      ['下関市地域福祉計画策定推進会議', 'municipality', false],
      ['下関市地域福祉活動計画策定推進会議', 'council', false],
      ['下関市地域福祉計画審議会', 'municipality', false],
      ['下関市地域福祉活動計画策定委員会', 'council', false],
      ['地域福祉連携組織', undefined, true],
    ],
  );
  assert.equal(ja(shimonoseki.bodies[0]?.membership), '下関市の関係部局職員');
  assert.deepEqual(shimonoseki.bodies[4]?.duties.map(ja), ['関係機関・団体等への働きかけ', '情報の収集、整理、周知']);
  assert.ok(
    shimonoseki.bodies.every(({ maximum }) => maximum === undefined),
    'the chapter gives no numbers of members',
  );
});

test('Each meeting reports to the body of its own plan, which evaluates; the meetings work together', () => {
  assert.deepEqual(
    shimonoseki.relations.map(({ from, kind, to }) => `${from} ${kind} ${to}`),
    [
      'suishin-kaigi coordinates-with katsudo-suishin-kaigi',
      'suishin-kaigi reports-to shingikai',
      'katsudo-suishin-kaigi reports-to sakutei-iinkai',
      'shingikai evaluates plan',
      'sakutei-iinkai evaluates plan',
      'city cooperates-with shakyo',
    ],
  );
  const named = [...shimonoseki.bodies, ...shimonoseki.actors];
  const nameOf = (id: string) => ja(named.find((each) => each.id === id)?.name ?? '?');
  for (const { from, to, sentence } of shimonoseki.relations) {
    assert.ok(ja(sentence).startsWith(nameOf(from)), ja(sentence));
    if (to !== 'plan') assert.ok(ja(sentence).includes(nameOf(to)), ja(sentence));
  }
});

test('Four indicators: a measured value of 平成29年度, upwards, without a target', () => {
  assert.deepEqual(
    shimonoseki.indicators.map(({ node, title, baseline, unit }) => [node, ja(title), baseline?.value, unit]),
    [
      ['goal-1', '地域の活動やボランティア・NPO活動に参加していると回答した人の割合', 27.5, '%'],
      ['goal-1', '地域の暮らしや福祉に関する情報が十分に入手できると感じていると回答した人の割合', 37.8, '%'],
      ['goal-2', '「地域における支え合い」を感じることができると回答した人の割合', 51.7, '%'],
      ['goal-3', '地域の暮らしや福祉に関する相談体制に満足していると回答した人の割合', 29.2, '%'],
    ],
  );
  for (const { id, baseline, direction, target, observations } of shimonoseki.indicators) {
    assert.deepEqual([baseline?.fiscalYear, ja(baseline?.survey)], [2017, '平成29年度市民アンケート'], id);
    assert.equal(direction, 'increase', id);
    assert.equal(target, null, id);
    assert.deepEqual(observations, [], id);
  }
});

test('Three basic goals with their names in quotation marks and their sentences', () => {
  assert.deepEqual(
    shimonoseki.nodes.map(({ number, title, subtitle }) => `${number} ${ja(title)} ${ja(subtitle)}`),
    [
      '1 “ふれあいの人づくり” 地域みんながふれあい、笑顔で支え合う心を育てよう',
      '2 “ささえあいの輪づくり” 地域みんなが連携し、お互いに助け合える仕組みをつくろう',
      '3 “あんしんの地域づくり” 地域みんなが健やかに安心して暮らせる環境をつくろう',
    ],
  );
  assert.deepEqual(
    shimonoseki.levels.map(({ label }) => ja(label)),
    ['基本目標'],
  );
});

test('The decision of the cabinet is dated', () => {
  assert.deepEqual(
    shimonoseki.legalBasis.map(({ law, date, title }) => [ja(law), date, ja(title)]),
    [['ニッポン一億総活躍プラン', '2016-06-02', '「ニッポン一億総活躍プラン」（平成28年6月2日閣議決定）']],
  );
});

test('Three ways of making the plan known', () => {
  assert.deepEqual(
    shimonoseki.channels.map(({ title }) => ja(title)),
    ['広報紙', 'ホームページ', '地域における様々な機会'],
  );
});

test('Prose of 下関市 is a polite summary with its source; headings speak three languages', () => {
  assertSummarisedProse(shimonoseki);
  for (const action of shimonoseki.roles.flatMap(({ actions }) => actions)) assert.match(ja(action), /ます$/);
  assertThreeLanguages([
    shimonoseki.plan.title,
    ...shimonoseki.levels.map(({ label }) => label),
    ...shimonoseki.nodes.map(({ title }) => title),
    ...shimonoseki.roles.map(({ title }) => title),
  ]);
});
