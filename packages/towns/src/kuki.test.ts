import assert from 'node:assert/strict';
import test from 'node:test';
import { assertSummarisedProse, assertThreeLanguages, ja, readTown } from './testing/town.ts';

const kuki = readTown('kuki');

test('The plan of 久喜市 says what it is and leaves out what its chapter does not print', () => {
  const { plan } = kuki;
  assert.equal(ja(plan.title), '久喜市地域福祉計画・地域福祉活動計画');
  assert.equal(ja(plan.publisher.name), '久喜市');
  assert.equal(ja(plan.philosophy?.text), 'ともに生き、ともに安心して暮らすことのできる地域社会づくり');
  for (const unknown of ['edition', 'period', 'formulated', 'midterm', 'previous', 'contact'] as const)
    assert.equal(plan[unknown], undefined, unknown);
  assert.equal(kuki.nodes.length + kuki.levels.length + kuki.indicators.length + kuki.assessments.length + kuki.scales.length, 0);
});

test('The four headings of the chapter and the titles of its figures are there', () => {
  assert.deepEqual(
    kuki.sections.map(({ number = '', title }) => `${number} ${ja(title)}`.trim()),
    [
      '1 「みんなでつくる福祉のまち」をめざしたそれぞれの取り組み',
      '2 計画の周知及び普及啓発',
      '3 計画の進行管理体制',
      '進行管理体制のイメージ',
      '地域福祉を推進する主体',
      '4 計画の見直し',
    ],
  );
  const items = (id: string) => kuki.sections.find((section) => section.id === id)?.items.map(ja);
  assert.deepEqual(items('promoters'), ['市民', '自治会・町内会', 'ボランティア・ＮＰＯ', '事業所', '社協', '市等']);
  assert.deepEqual(items('review'), ['社会情勢の変化', '国や県の動向', '分野別計画の変更']);
});

test('Four roles, titled and numbered as the city prints them', () => {
  assert.deepEqual(
    kuki.roles.map(({ number, title, actor, actions }) => [number, ja(title), actor, actions.length]),
    [
      ['（１）', '期待される市民の取り組み', 'citizens', 3],
      ['（２）', '期待される地域団体等の取り組み', 'community-groups', 3],
      ['（３）', '市の役割', 'city', 4],
      ['（４）', '社協の役割', 'shakyo', 5],
    ],
  );
});

test('Each role holds its own text: the extract had lost its headings', () => {
  const words = (id: string) => {
    const role = kuki.roles.find((each) => each.id === id);
    assert.ok(role, id);
    return [...role.paragraphs, ...role.actions, ...role.facts.map(({ value }) => value)].map(ja).join('\n');
  };
  for (const name of ['声かけや手伝い', '地域の集いの場', '地域包括ケアシステム', '学校区'])
    assert.match(words('citizens-role'), new RegExp(name));
  for (const name of [
    '区長会',
    '自治会',
    '地区コミュニティ協議会',
    '老人クラブ',
    'ＮＰＯ',
    '「地域における公益的な取り組みが責務」',
    '情報を発信',
  ]) {
    assert.match(words('community-groups-role'), new RegExp(name));
  }
  for (const name of ['効率的・効果的かつ総合的', '公的なサービス', '全庁的', '横断的', '参加できる機会', '総合的な相談支援']) {
    assert.match(words('city-role'), new RegExp(name));
  }
  for (const name of ['地区あったか会議', '民生委員・児童委員協議会', '福祉施設', '福祉委員', '担い手', '孤立の防止', '権利擁護事業']) {
    assert.match(words('shakyo-role'), new RegExp(name));
  }
});

test('Actors are those of the figure and of the role titles', () => {
  assert.deepEqual(
    kuki.actors.map(({ name, kind }) => `${ja(name)} ${kind}`),
    [
      '市民 resident',
      '地域団体等 community',
      '自治会・町内会 community',
      'ボランティア・ＮＰＯ community',
      '事業所 business',
      '社協 council',
      '市 government',
    ],
  );
});

test('Four bodies in two lanes, with who sits in them and how many at most', () => {
  assert.deepEqual(
    kuki.bodies.map(({ name, side, kind, maximum }) => [ja(name), side, ja(kind), maximum]),
    [
      ['久喜市健康福祉推進委員会', 'municipality', '市長の附属機関', 10],
      ['久喜市地域福祉計画推進会議', 'municipality', '庁内会議', undefined],
      ['久喜市地域福祉計画推進会議作業部会', 'municipality', '庁内会議', undefined],
      ['久喜市社会福祉協議会地域福祉活動計画策定推進会議', 'council', '社協が設置する会議', 20],
    ],
  );
  const [committee, , workingGroup, council] = kuki.bodies;
  assert.equal(ja(committee?.membership), '公募市民、市内の福祉団体、学識経験者等の代表者10人以内');
  assert.equal(ja(council?.membership), '市民、福祉関係者、学識経験者等の代表者２０人以内');
  assert.equal(workingGroup?.parent, 'suishin-kaigi');
  for (const body of kuki.bodies) assert.match(body.duties.map(ja).join(), /進捗状況の把握・検証と取り組みの評価/, ja(body.name));
  assert.match(committee?.duties.map(ja).join() ?? '', /行動目標/);
  assert.match(kuki.bodies[1]?.duties.map(ja).join() ?? '', /庁内関係機関の調整.*総合計画や個別計画等との整合/);
  assert.match(council?.duties.map(ja).join() ?? '', /策定・改定.*進捗管理/);
});

test('City and council coordinate; every body evaluates; the plan agrees with the plans around it', () => {
  const link = kuki.relations.find(({ kind }) => kind === 'coordinates-with');
  assert.deepEqual([link?.from, link?.to, ja(link?.label)], ['city', 'shakyo', '連携・調整']);
  assert.deepEqual(
    kuki.relations.filter(({ kind }) => kind === 'evaluates').map(({ from, to }) => [from, to]),
    kuki.bodies.map(({ id }) => [id, 'plan']),
  );
  assert.deepEqual(
    kuki.relations.filter(({ kind }) => kind === 'consistent-with').map(({ to }) => to),
    kuki.relatedPlans.map(({ id }) => id),
  );
  assert.deepEqual(
    kuki.relatedPlans.map(({ title }) => ja(title)),
    ['総合計画', '個別計画'],
  );
  for (const { sentence, from } of kuki.relations.filter(({ kind }) => kind === 'evaluates')) {
    assert.ok(ja(sentence).startsWith(`${ja(kuki.bodies.find(({ id }) => id === from)?.name)}は、`), ja(sentence));
  }
});

test('The PDCA figure has four phases with what is done in each', () => {
  assert.equal(kuki.cycles.length, 1);
  const [cycle] = kuki.cycles;
  assert.equal(ja(cycle?.title), '地域福祉計画・地域福祉活動計画の継続的な推進イメージ');
  assert.deepEqual(
    cycle?.phases.map(({ label, name, items }) => [`${label}【${ja(name)}】`].concat(items.map(ja))),
    [
      ['Plan【計画】', '計画を策定・見直し'],
      ['Do【実行】', '事業の実施'],
      ['Check【評価】', '取組状況の評価'],
      ['Action【改善】', '推進方法の見直し・改善', '新たな取り組みの検討'],
    ],
  );
  assert.equal(cycle?.current, undefined, 'the plan does not say in which phase it is');
});

test('Six ways of making the plan known', () => {
  assert.deepEqual(
    kuki.channels.map(({ title }) => ja(title)),
    ['計画の概要版', '広報紙', 'ホームページ', 'ワークショップ', '出前講座', 'メール配信'],
  );
});

test('Prose of 久喜市 is a polite summary with its source; headings speak three languages', () => {
  assertSummarisedProse(kuki);
  for (const action of kuki.roles.flatMap(({ actions }) => actions)) assert.match(ja(action), /ます$/);
  assertThreeLanguages([
    kuki.plan.title,
    ...kuki.roles.map(({ title }) => title),
    ...kuki.cycles.flatMap(({ phases }) => phases.map(({ name }) => name)),
  ]);
});
