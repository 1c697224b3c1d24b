import assert from 'node:assert/strict';
import test from 'node:test';
import { assertSummarisedProse, assertThreeLanguages, ja, readTown } from './testing/town.ts';

const oshu = readTown('oshu');

test('The plan of 奥州市 says what it is, for when and who made it', () => {
  const { plan } = oshu;
  assert.equal(`${ja(plan.edition)}${ja(plan.title)}`, '第３期奥州市地域福祉計画');
  assert.equal(ja(plan.kind), '理念計画');
  assert.equal(ja(plan.publisher.name), '奥州市');
  assert.equal(plan.publisher.type, 'municipality');
  assert.deepEqual({ ...plan.period }, { start: 2021, end: 2025 });
  assert.equal(plan.formulated, '2021-03');
  assert.equal(ja(plan.philosophy?.text), '共に支え合う、健康で安心して暮らせるまちづくり');
  assert.equal(ja(plan.previous?.title), '前計画');
  assert.match(ja(plan.previous?.summary), /地域住民、行政、関係団体/);
  assert.equal(plan.contact ?? plan.publisher.phone ?? plan.publisher.address, undefined, 'the summary prints no address or telephone');
});

test('All five headings of the summary are sections, by their printed numbers', () => {
  assert.deepEqual(
    oshu.sections.map(({ number, title }) => `${number} ${ja(title)}`),
    [
      '１ 地域福祉計画の目的',
      '２ 地域福祉計画の位置付け',
      '３ 第３期地域福祉計画の特徴',
      '４ 第３期地域福祉計画に盛込むべき改正社会福祉法の概要',
      '５ 第３期奥州市地域福祉計画(案)　体系図',
    ],
  );
  assert.deepEqual(oshu.sections[2]?.items.map(ja), ['相談支援', '参加支援', '地域づくりに向けた支援']);
});

/** The 体系図 as it must stand: 節, 施策の基本方向 with its short label, then number, title and measures of each row. */
const CHART: [string, [string, string, [string, string, ...string[]][]][]][] = [
  [
    '第１節 福祉で安心・安全な地域づくり',
    [
      [
        '１ 地域住民相互による我が事・丸ごとの支え合いの推進',
        '支えあい',
        [
          ['(1)', '地域の見守り体制の充実・強化', '地域セーフティネット会議', '見守り支援事業'],
          ['(2)', '日常生活を支え合う仕組みづくり', '地域ケア会議', 'ささえあいの会'],
          ['(3)', '地域住民との関わりを維持する暮らしの仕組みづくり', '住民主体の支援に関する研修', 'ふれあいいきいきサロン'],
          ['(4)', '助け合いを醸成する情報共有・情報発信', '「にこにこネット」見守り・安心台帳', '情報共有ガイドライン'],
        ],
      ],
      [
        '２ 地域住民を主体とした地域福祉活動の推進',
        '基盤づくり',
        [
          ['(1)', '地域福祉活動の拠点づくり', '地域の施設の環境整備', '地域セーフティネット会議'],
          ['(2)', '地域福祉活動に向けた財源確保', '補助事業や民間財源の活用', '共同募金'],
          ['(3)', '災害発生時の避難支援体制の整備と日常的な見守り支援', '奥州市地域防災計画', '奥州市避難行動要支援者避難支援計画'],
        ],
      ],
    ],
  ],
  [
    '第２節 福祉を支える組織づくり・人づくり',
    [
      [
        '１ 移動制約者の支援の仕組みづくり',
        '仕組みづくり',
        [['(1)', '移動制約者の支援の仕組みづくり', '第3次奥州市バス交通計画', '地域セーフティネット会議']],
      ],
      [
        '２ 地域福祉を支える地域団体の活動の推進',
        '地域団体',
        [
          ['(1)', '新規事業の参入を促進させる支援体制', '情報発信', 'みまもりおーネット'],
          ['(2)', '社会福祉法人の地域での活躍を促進させる体制整備', '市内社会福祉法人ネットワーク会議', '運営補助'],
          ['(3)', '地域における社会福祉活動の推進', '福祉活動専門員', 'ボランティア・市民活動センター'],
        ],
      ],
      [
        '３ 地域福祉を支える人材の育成',
        '人材育成',
        [
          ['(1)', '「我が事」の意識醸成と住民主体の活動推進', '福祉教育の充実', '福祉懇談会'],
          ['(2)', '地域を担う人材の育成', '地域セーフティネット会議', 'ファミリーサポートセンター事業'],
          ['(3)', '子どもの育ちを地域で支える仕組みづくり', '放課後児童健全育成事業', 'ファミリーサポートセンター事業'],
        ],
      ],
    ],
  ],
  [
    '第３節 包括的な福祉サービス提供の仕組みづくり',
    [
      [
        '１ 成年後見制度利用促進に向けた仕組みづくり',
        '成年後見',
        [['(1)', '権利擁護事業の周知と利用支援', '成年後見制度の利用促進計画', '権利擁護あんしんセンター']],
      ],
      [
        '２ 丸ごと受け止める支援の体制づくり',
        '包括的支援',
        [
          ['(1)', '制度の垣根を越えた包括的な支援体制', 'アウトリーチ（訪問型支援）', '重層的支援体制の整備'],
          ['(2)', '課題を抱える者の支援に向けた全庁的な支援体制', '各個別計画事業との連携'],
          ['(3)', '制度の狭間の問題を見逃さない支援体制', 'アウトリーチ（訪問型支援）', '重層的支援体制の整備'],
        ],
      ],
      [
        '３ 必要なサービスにつなげる体制づくり',
        'サービス体制',
        [
          ['(1)', '住民に身近な相談支援体制の整備', '相談窓口の積極的な情報発信', 'くらし・安心応援室'],
          ['(2)', '適切なサービス利用につなげる仕組みづくり', '重層的支援体制の整備'],
          ['(3)', '利用者のサービス選択を確保する体制づくり', 'サービス評価を含めた情報提供'],
        ],
      ],
    ],
  ],
];

const childrenOf = (parent?: string) => oshu.nodes.filter((node) => node.parent === parent);

test('The 体系図 stands in order: three 節, eight 施策の基本方向, 21 rows, each with its own measures', () => {
  const heading = (node: (typeof oshu.nodes)[number]) => `${node.number} ${ja(node.title)}`;
  const chart = childrenOf().map((policy) => [
    heading(policy),
    childrenOf(policy.id).map((direction) => [
      heading(direction),
      ja(direction.shortLabel),
      childrenOf(direction.id).map((row) => [row.number ?? '', ja(row.title)].concat(row.measures.map(ja))),
    ]),
  ]);
  assert.deepEqual(chart, CHART);
  assert.deepEqual(
    oshu.levels.map(({ label }) => ja(label)),
    ['基本方針', '施策の基本方向', '項目'],
  );
  assert.equal(oshu.nodes.length, 3 + 8 + 21);
});

/** Words that only this row's 課題認識 and 対応方針 have in the plan: they show that no row took another's. */
const ROW_WORDS: [string, RegExp, RegExp][] = [
  ['地域の見守り体制の充実・強化', /見守りや声掛け/, /ご近所福祉スタッフ/],
  ['日常生活を支え合う仕組みづくり', /困りごと/, /住民の組織/],
  ['地域住民との関わりを維持する暮らしの仕組みづくり', /身内や近隣/, /交流の機会/],
  ['助け合いを醸成する情報共有・情報発信', /個人情報/, /参加を呼びかけ/],
  ['地域福祉活動の拠点づくり', /気軽に集い/, /集会所/],
  ['地域福祉活動に向けた財源確保', /財源の確保/, /補助金/],
  ['災害発生時の避難支援体制の整備と日常的な見守り支援', /避難行動要支援者/, /民生児童委員.*自主防災組織/],
  ['移動制約者の支援の仕組みづくり', /バス路線の廃止/, /移動支援/],
  ['新規事業の参入を促進させる支援体制', /社会資源/, /公的サービス/],
  ['社会福祉法人の地域での活躍を促進させる体制整備', /「地域における公益的な取組」/, /奥州市社会福祉協議会を中心/],
  ['地域における社会福祉活動の推進', /行政区.*地区振興会/, /専門職や助成事業/],
  ['「我が事」の意識醸成と住民主体の活動推進', /関心/, /わかりやすく/],
  ['地域を担う人材の育成', /リーダー.*役員の高齢化/, /コーディネーター/],
  ['子どもの育ちを地域で支える仕組みづくり', /子育てをする家庭/, /雰囲気/],
  ['権利擁護事業の周知と利用支援', /日常生活自立支援事業/, /住み慣れた地域/],
  ['制度の垣根を越えた包括的な支援体制', /自分から相談に行けない/, /相談支援事業者/],
  ['課題を抱える者の支援に向けた全庁的な支援体制', /福祉、保健、医療/, /連絡会議/],
  ['制度の狭間の問題を見逃さない支援体制', /狭間/, /アウトリーチ/],
  ['住民に身近な相談支援体制の整備', /どの窓口/, /断らず/],
  ['適切なサービス利用につなげる仕組みづくり', /一つの分野/, /分野外の相談/],
  ['利用者のサービス選択を確保する体制づくり', /自己評価や第三者評価/, /普及啓発/],
];

test('Each of the 21 rows has its own problem and its own answer', () => {
  const rows = oshu.nodes.filter(({ level }) => level === 'item');
  assert.equal(rows.length, 21);
  assert.deepEqual(
    rows.map(({ title }) => ja(title)),
    ROW_WORDS.map(([title]) => title),
  );
  for (const [index, [title, issue, response]] of ROW_WORDS.entries()) {
    assert.match(ja(rows[index]?.issue), issue, title);
    assert.match(ja(rows[index]?.response), response, title);
  }
  assert.equal(new Set(rows.map(({ issue }) => ja(issue))).size, 21);
  assert.equal(new Set(rows.map(({ response }) => ja(response))).size, 21);
});

test('The plan stands under 奥州市総合計画, beside the council’s plan and above five individual plans', () => {
  const related = (id: string) => {
    const found = oshu.relatedPlans.find((plan) => plan.id === id);
    assert.ok(found, id);
    return found;
  };
  assert.deepEqual(
    oshu.relatedPlans.filter(({ number }) => number).map(({ number, field, title }) => `${number}${ja(field)} ${ja(title)}`),
    [
      '②子育て環境の充実 奥州市子ども・子育て支援事業計画など',
      '③健康づくりの推進 奥州市健康増進計画など',
      '④高齢者支援の推進 奥州市高齢者福祉計画･介護保険事業計画など',
      '⑤障がい福祉の推進 奥州市障がい者計画など',
      '⑥医療の充実 奥州市地域医療介護計画など',
    ],
  );
  assert.deepEqual(
    related('sogo-keikaku').policies.map(({ number = '', title }) => number + ja(title)),
    [
      '健康で安心して暮らせるまちづくり',
      '①みんなで支え合う地域福祉の推進',
      '②子育て環境の充実',
      '③健康づくりの推進',
      '④高齢者支援の推進',
      '⑤障がい福祉の推進',
      '⑥医療の充実',
    ],
  );
  const council = related('katsudo-keikaku');
  assert.equal(`${ja(council.publisher)} ${ja(council.title)}（${ja(council.kind)}）`, '奥州市社会福祉協議会 地域福祉活動計画（行動計画）');
  assert.deepEqual(
    council.policies.map(({ number, title }) => `${number} ${ja(title)}`),
    ['１ 誰もが安全・安心に暮らせる地域づくり', '２ 地域福祉を支える仕組みづくり', '３ 市民の暮らしや活動を支える体制づくり'],
  );
  const relations = (kind: string) => oshu.relations.filter((each) => each.kind === kind).map(({ from, to }) => `${from} ${to}`);
  const individual = ['kosodate-keikaku', 'kenko-keikaku', 'korei-keikaku', 'shogai-keikaku', 'iryo-keikaku'].map((id) => `plan ${id}`);
  assert.deepEqual(relations('above'), ['sogo-keikaku plan', ...individual]);
  assert.deepEqual(relations('harmonises'), individual);
  assert.deepEqual(relations('linked'), ['plan katsudo-keikaku']);
  assert.equal(ja(oshu.relations.find(({ kind }) => kind === 'linked')?.label), '連動');
  assert.equal(oshu.relations.length, 12);
});

test('Both amendments of the law are there, the second with its three supports', () => {
  assert.deepEqual(
    oshu.legalBasis.map(({ law, date, title }) => [ja(law), date, ja(title)]),
    [
      ['社会福祉法', '2017', '平成29年社会福祉法改正 「我が事、丸ごと」'],
      ['社会福祉法', '2020', '令和２年社会福祉法改正 「重層的支援体制の整備」'],
    ],
  );
  const [, second] = oshu.legalBasis;
  assert.deepEqual(
    second?.items.map(({ title }) => ja(title)),
    ['相談支援', '参加支援', '地域づくりに向けた支援'],
  );
  assert.match(ja(second?.paragraphs[0]), /ひきこもり、社会的孤立、生活困窮、ダブルケア、8050問題/);
});

test('Everybody whom the plan names as taking part is an actor; nobody gets a role that the summary does not give', () => {
  assert.deepEqual(
    oshu.actors.map(({ name, kind }) => `${ja(name)} ${kind}`),
    [
      '地域住民 resident',
      '地域福祉活動団体 community',
      'ボランティア community',
      '福祉サービス事業所 business',
      '奥州市社会福祉協議会 council',
      '関係機関 other',
      '行政 government',
    ],
  );
  assert.equal(oshu.roles.length + oshu.indicators.length + oshu.assessments.length + oshu.offices.length + oshu.cycles.length, 0);
});

test('Prose of 奥州市 is a polite summary with its source; headings speak three languages', () => {
  assertSummarisedProse(oshu);
  const top = oshu.nodes.filter(({ level }) => level !== 'item').map(({ title }) => title);
  assertThreeLanguages([oshu.plan.title, ...oshu.levels.map(({ label }) => label), ...top]);
});
