import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Phrase } from '../../shapes/types.ts';
import {
  choicesOf,
  crisisLinesFor,
  findWindows,
  languagesOf,
  MORE_SYNONYMS,
  prepare,
  SYNONYMS,
  SYNONYMS_EN,
  waysOf,
  WORRIES,
} from './index.ts';
import type { Findable, Question } from './types.ts';

interface Window extends Findable {
  id: string;
}

const WINDOWS: Window[] = [
  {
    id: 'all',
    name: { ja: '福祉まるごと相談', en: 'All-in-one welfare desk' },
    kana: 'ふくしまるごとそうだん',
    themes: ['福祉全般'],
    audience: ['どなたでも'],
    general: true,
    phones: [{ number: '0000-00-0001' }],
    place: { name: '役場1階' },
  },
  {
    id: 'care',
    name: '地域包括支援センターひだまり',
    themes: ['介護', '認知症'],
    audience: ['高齢の人', '家族'],
    area: ['きた地区'],
    phones: [{ number: '0000-00-0002' }],
    fax: '0000-00-0052',
    place: { name: '総合福祉センター', address: '大字ひだまり10番地' },
  },
  {
    id: 'money',
    name: 'くらしとしごとの相談',
    themes: ['生活困窮', '仕事', '住まい'],
    phones: [{ number: '0000-00-0005' }],
    homeVisit: true,
  },
  { id: 'hikikomori', name: 'ひきこもり相談ルームこもれび', themes: ['ひきこもり'], online: '火曜日のみ', reservation: true },
  { id: '8050', name: '8050相談室', themes: ['8050', 'ひきこもり', '介護'], audience: ['本人', '家族'], reservation: false },
  {
    id: 'dv',
    name: '女性と家族のなやみ相談',
    themes: ['DV'],
    phones: [{ number: '0000-00-0008', languages: ['vi'] }],
    visit: false,
    place: {},
  },
  { id: 'mind', name: 'こころの電話ともに', themes: ['自殺', 'こころの健康'], languages: ['ja', 'en'], signLanguage: true },
  { id: 'child', name: 'こども家庭センターすくすく', themes: ['子育て', 'ヤングケアラー', '児童虐待'], area: ['みなみ地区'] },
  { id: 'guardian', name: '成年後見・権利擁護センター', themes: ['成年後見', '権利擁護'], description: '通帳を預かる相談もできます。' },
  {
    id: 'foreign',
    name: [{ tag: 'ruby', children: ['外国人', { tag: 'rt', children: ['がいこくじん'] }] }, 'の生活相談'],
    themes: ['外国人の生活'],
    languages: ['ja-x-easy', 'zh-Hans', 'vi'],
  },
  { id: 'bus', name: '移動支援センター', description: 'サービスの説明。土曜日はバスを出します。' },
];
const LINES = [{ name: 'よりそい' }];
const index = prepare(WINDOWS, { synonyms: [...SYNONYMS, ...MORE_SYNONYMS], crisisLines: LINES });
const ask = (question: Question<Window>) => findWindows(index, question);
const ids = (question: Question<Window>) => ask(question).results.map(({ window }) => window.id);
const first = (words: string) => ids({ words })[0];

describe('a resident who searches', () => {
  const CASES: [words: string, first: string][] = [
    ['介護', 'care'],
    ['カイゴ', 'care'],
    ['ＤＶ', 'dv'],
    ['dv', 'dv'],
    ['ひきこもり', 'hikikomori'],
    ['ヒキコモリ', 'hikikomori'],
    ['ﾋｷｺﾓﾘ', 'hikikomori'],
    ['８０５０', '8050'],
    ['ダブルケア', 'care'],
    ['生活困窮', 'money'],
    ['成年後見', 'guardian'],
    ['自殺', 'mind'],
    ['子育て', 'child'],
    ['外国人', 'foreign'],
    ['くらし と しごと', 'money'],
    ['センタ', 'care'],
    ['welfare', 'all'],
    ['0000-00-0008', 'dv'],
    ['大字ひだまり', 'care'],
  ];
  for (const [words, id] of CASES) it(`「${words}」 finds ${id}`, () => assert.equal(first(words), id));
});

describe('how a person in trouble says it', () => {
  const CASES: [says: string, finds: string[]][] = [
    ['お金がない', ['money']],
    ['お金がなくて家賃が払えません', ['money']],
    ['おかね', ['money']],
    ['仕事をクビになった', ['money']],
    ['家を追い出された', ['money']],
    ['親が80代で子どもが50代', ['8050', 'hikikomori', 'care']],
    ['80代の母と50代の息子', ['8050', 'hikikomori', 'care']],
    ['息子が部屋から出てこない', ['hikikomori', '8050']],
    ['母の介護と子育てで限界', ['care', '8050', 'child']],
    ['母が認知症かもしれない', ['care', '8050']],
    ['夫がこわい', ['dv']],
    ['なぐられた', ['dv']],
    ['死にたい', ['mind']],
    ['しにたい', ['mind']],
    ['もう消えてしまいたい', ['mind']],
    ['眠れない', ['mind']],
    ['赤ちゃんが夜泣きして叩いてしまいそう', ['child']],
    ['弟の世話で学校に行けない', ['child']],
    ['通帳をなくしてばかりで契約が心配', ['guardian']],
    ['日本語がわからない', ['foreign', 'all']],
    ['病院に行けない', ['bus']],
    ['どこに相談したらいいかわからない', ['all']],
  ];
  for (const [says, finds] of CASES) {
    it(`「${says}」`, () => {
      const { results, found } = ask({ words: says });
      assert.equal(found, true);
      assert.deepEqual(
        results.map(({ window }) => window.id),
        finds,
      );
    });
  }
  it('in plain English', () => {
    const english = prepare(WINDOWS, { synonyms: [...SYNONYMS, ...SYNONYMS_EN] });
    for (const [words, id] of [
      ['no money', 'money'],
      ['I want to die', 'mind'],
      ['violent husband', 'dv'],
      ['dementia', 'care'],
    ] as const) {
      assert.equal(findWindows(english, { words }).results[0]!.window.id, id, words);
    }
  });
  it('in the town’s own words', () => {
    const own = prepare(WINDOWS, { synonyms: [...SYNONYMS, { id: 'play', words: ['のびのび広場'], themes: ['子育て'] }] });
    assert.deepEqual(
      findWindows(own, { words: 'のびのび広場はいつ' }).results.map(({ window }) => window.id),
      ['child'],
    );
  });
  it('half typed, too', () => {
    assert.deepEqual(ids({ words: 'しに' }), ['mind']);
    assert.equal(ask({ words: 'しに' }).found, true);
  });
  it('and no word means what only looks like it', () => {
    assert.equal(ask({ words: 'advice' }).found, false);
    assert.equal(ask({ words: 'advice' }).urgent, false);
    const english = prepare([{ name: { ja: '法律相談', en: 'Free legal advice' } }, { name: 'あ', themes: ['DV'] }]);
    assert.deepEqual(
      findWindows(english, { words: 'DV' }).results.map(({ window }) => window.name),
      ['あ'],
    );
    assert.equal(findWindows(english, { words: 'legal adv' }).results.length, 1);
  });
});

describe('danger', () => {
  for (const words of ['死にたい', '夫に殴られた', '子どもをたたいてしまう', 'DV', '虐待']) {
    it(`「${words}」 brings the crisis lines first`, () => assert.equal(ask({ words }).urgent, true));
  }
  for (const words of ['介護', '子ども', '子どもが50代', 'し', 'しに', '家に', '']) {
    it(`「${words}」 does not`, () => assert.equal(ask({ words }).urgent, false));
  }
  it('is in a worry as well', () => {
    assert.equal(ask({ worries: ['suicide'] }).urgent, true);
    assert.equal(ask({ worries: ['money', 'care'] }).urgent, false);
  });
});

describe('ranking', () => {
  const reasons = (words: string) => ask({ words }).results.map(({ window, why }) => [window.id, why[0]!.by]);
  it('puts the name itself first, then a part of it, theme, audience, plain words, other text', () => {
    const named = prepare<Window>([
      { id: 'text', name: 'あ', description: '介護のことも' },
      { id: 'synonym', name: '高齢者の相談' },
      { id: 'audience', name: 'い', audience: ['介護する人'] },
      { id: 'theme', name: 'う', themes: ['介護'] },
      { id: 'name', name: '介護の相談' },
      { id: 'exact', name: 'え', kana: '介護' },
    ]);
    const { results } = findWindows(named, { words: '介護' });
    assert.deepEqual(
      results.map(({ window }) => window.id),
      ['exact', 'name', 'theme', 'audience', 'synonym', 'text'],
    );
    assert.deepEqual(
      results.map(({ why }) => why[0]!.by),
      ['exact', 'name', 'theme', 'audience', 'synonym', 'text'],
    );
  });
  it('says why, with what was meant', () => {
    assert.deepEqual(ask({ words: 'お金がない' }).results[0]!.why, [{ by: 'synonym', need: 'お金がない', theme: '生活困窮' }]);
    assert.deepEqual(ask({ worries: ['money'] }).results[0]!.why, [{ by: 'synonym', need: 'money', theme: '生活困窮' }]);
    assert.deepEqual(reasons('ひきこもり'), [
      ['hikikomori', 'name'],
      ['8050', 'theme'],
    ]);
  });
  it('prefers whoever has fewer themes, and comes to the window for everything last', () => {
    assert.deepEqual(ids({ words: '介護' }).slice(0, 2), ['care', '8050']);
    const two = prepare<Window>([
      { id: 'general', name: 'あ', themes: ['介護'], general: true },
      { id: 'own', name: 'い', themes: ['介護'] },
    ]);
    assert.deepEqual(
      findWindows(two, { words: '介護' }).results.map(({ window }) => window.id),
      ['own', 'general'],
    );
  });
  it('says how few are enough to begin with', () => {
    const many = prepare<Window>(Array.from({ length: 30 }, (_, n) => ({ id: String(n), name: `窓口${n}`, themes: ['介護'] })));
    assert.equal(findWindows(many, { words: '介護' }).few, 5);
    assert.equal(findWindows(many, { words: '窓口7' }).few, 1);
    assert.equal(findWindows(many).few, 30);
  });
});

describe('several things at once', () => {
  it('words narrow', () => {
    assert.deepEqual(ids({ words: '介護 ひきこもり' }), ['8050']);
    assert.deepEqual(ids({ words: '介護　ひきこもり、8050' }), ['8050']);
  });
  it('words that no window meets together leave those that meet most of them', () => {
    assert.deepEqual(ids({ words: 'DV 外国人' }).sort(), ['dv', 'foreign']);
    assert.deepEqual(ids({ words: '介護 ほげほげ' }), ids({ words: '介護' }));
  });
  it('worries add up, those that meet more of them first', () => {
    assert.deepEqual(ids({ worries: ['hikikomori', 'care'] }), ['8050', 'care', 'hikikomori']);
    assert.deepEqual(ids({ worries: ['money', 'dv'] }).sort(), ['dv', 'money']);
  });
  it('words narrow within the worries', () => {
    assert.deepEqual(ids({ worries: ['care', 'hikikomori'], words: 'こもれび' }), ['hikikomori']);
    assert.deepEqual(ids({ worries: ['dv'], words: '介護' }).sort(), ['8050', 'care', 'dv']);
  });
  it('a worry that is not known counts for nothing', () => assert.equal(ask({ worries: ['nothing'] }).results.length, WINDOWS.length));
});

describe('narrowing', () => {
  const CASES: [question: Question<Window>, ids: string[]][] = [
    [{ areas: ['きた地区'], words: '介護' }, ['care', '8050']],
    [{ areas: ['みなみ地区'], words: '介護' }, ['8050']],
    [{ audiences: ['本人'], words: 'ひきこもり' }, ['hikikomori', '8050']],
    [{ ways: ['fax'] }, ['care']],
    [{ ways: ['fax', 'homeVisit'] }, ['care', 'money']],
    [{ ways: ['online'] }, ['hikikomori']],
    [{ ways: ['noReservation'] }, ['8050']],
    [{ ways: ['signLanguage'] }, ['mind']],
    [{ ways: ['visit'] }, ['all', 'care']],
    [{ languages: ['vi'] }, ['dv', 'foreign']],
    [{ languages: ['zh'] }, ['foreign']],
    [{ languages: ['zh-Hant', 'en'] }, ['mind']],
    [{ languages: ['ja'] }, ['mind']],
    [{ languages: ['ja-x-easy'] }, ['foreign']],
    [{ languages: ['jsl'] }, ['mind']],
    [{ ways: ['phones'], languages: ['vi'] }, ['dv']],
    [{ areas: [], audiences: [], ways: [], languages: [], words: 'DV' }, ['dv']],
    [{ openNow: ({ id }) => id === 'dv' }, ['dv']],
  ];
  for (const [question, expected] of CASES) {
    it(JSON.stringify(question), () => assert.deepEqual(ids(question), expected));
  }
  it('says how many there would be without it', () => {
    assert.equal(ask({ words: '介護', areas: ['みなみ地区'] }).outside, 1);
    assert.equal(ask({ words: '介護' }).outside, 0);
  });
  it('どなたでも is for everybody', () => assert.ok(ids({ audiences: ['外国人'] }).includes('all')));
});

describe('nothing found', () => {
  it('shows the window that turns nobody away, never an empty page', () => {
    for (const words of ['ほげほげ', 'zzz', '☂']) {
      const { results, found, few, crisisLines } = ask({ words });
      assert.equal(found, false);
      assert.deepEqual(
        results.map(({ window, why }) => [window.id, why]),
        [['all', [{ by: 'general' }]]],
      );
      assert.equal(few, 1);
      assert.equal(crisisLines, LINES);
    }
  });
  it('also when only the narrowing leaves nothing, and says so', () => {
    const { results, found, outside } = ask({ words: 'DV', ways: ['email'] });
    assert.deepEqual([results[0]!.window.id, found, outside], ['all', false, 1]);
  });
  it('in a town without such a window shows all that there are', () => {
    const without = prepare(WINDOWS.filter(({ general }) => !general));
    const { results, found } = findWindows(without, { words: 'ほげほげ' });
    assert.deepEqual([results.length, found, results[0]!.why], [WINDOWS.length - 1, false, [{ by: 'all' }]]);
  });
  it('of no windows is nothing, with the crisis lines', () => {
    const { results, found, crisisLines } = findWindows(prepare([], { crisisLines: LINES }), { words: 'DV' });
    assert.deepEqual([results, found, crisisLines], [[], false, LINES]);
  });
});

describe('nothing asked', () => {
  for (const words of [undefined, '', ' 　', '、。', 'ー']) {
    it(`${JSON.stringify(words)} shows every window in the town’s order`, () => {
      const { results, found } = ask({ words });
      assert.deepEqual(
        results.map(({ window }) => window.id),
        WINDOWS.map(({ id }) => id),
      );
      assert.ok(found && results.every(({ why }) => why[0]!.by === 'all'));
    });
  }
});

describe('the texts that are searched', () => {
  const names = (name: Phrase, words: string) => findWindows(prepare([{ name }]), { words }).found;
  it('have no readings in them', () => assert.equal(ask({ words: 'がいこくじん' }).results[0]!.why[0]!.by, 'synonym'));
  it('are those of every language', () => {
    assert.ok(names({ ja: '相談', en: 'Help desk' }, 'help'));
    assert.ok(names({ ja: '相談', 'ja-x-easy': 'そうだん' }, 'そうだん'));
  });
  it('are not the hours: 土曜日 also stands where a window is closed', () => {
    const closed = prepare([{ name: 'あ', schedule: { closed: '土曜日' }, hours: '土曜日' } as Findable]);
    assert.equal(findWindows(closed, { words: '土曜' }).found, false);
    assert.deepEqual(ids({ words: '土曜' }), ['bus']);
  });
  it('do not run into each other, even with control characters in them', () => {
    const odd = prepare([{ name: 'あ\u0001い\u0002', themes: ['う'] }, { name: 'え\u0002お' }, { name: 'か' }]);
    assert.deepEqual(
      findWindows(odd, { words: 'か' }).results.map(({ window }) => window.name),
      ['か'],
    );
    assert.equal(findWindows(odd, { words: 'いう' }).found, false);
    assert.equal(findWindows(odd, { words: 'おか' }).found, false);
  });
});

describe('choices', () => {
  it('are only those that bring a window', () => {
    const { worries, areas, audiences, ways, languages } = choicesOf(index);
    assert.ok(worries.some(({ id }) => id === 'money') && !worries.some(({ id }) => id === 'scam'));
    assert.deepEqual(areas, ['きた地区', 'みなみ地区']);
    assert.deepEqual(audiences, ['どなたでも', '高齢の人', '家族', '本人']);
    assert.deepEqual(ways, ['phones', 'visit', 'fax', 'homeVisit', 'online', 'noReservation', 'signLanguage']);
    assert.deepEqual(languages, ['vi', 'ja', 'en', 'jsl', 'ja-x-easy', 'zh-Hans']);
  });
  it('each lead to a window that says so', () => {
    const { worries, ways, languages } = choicesOf(index);
    for (const { id } of worries) assert.equal(ask({ worries: [id] }).found, true, id);
    for (const way of ways)
      assert.ok(
        ask({ ways: [way] }).results.every(({ window }) => waysOf(window).includes(way)),
        way,
      );
    for (const language of languages)
      assert.ok(ask({ languages: [language] }).results.every(({ window }) => languagesOf(window).includes(language)));
  });
});

describe('crisis lines', () => {
  const lines = [{ id: 'everywhere' }, { id: 'most', except: ['03', '04', '07'] }, { id: 'three', prefectures: ['03', '04', '07'] }];
  for (const [code, expected] of [
    ['032093', ['everywhere', 'three']],
    ['03209', ['everywhere', 'three']],
    ['11232', ['everywhere', 'most']],
    [undefined, ['everywhere', 'most']],
  ] as const) {
    it(`of ${code ?? 'a place without a code'}`, () => {
      assert.deepEqual(
        crisisLinesFor(lines, code).map(({ id }) => id),
        expected,
      );
    });
  }
});

describe('the data', () => {
  const all = [...SYNONYMS, ...MORE_SYNONYMS, ...SYNONYMS_EN];
  it('have an entry for each worry, and a theme and words in each entry', () => {
    const known = new Set(SYNONYMS.map(({ id }) => id));
    for (const { id, synonyms, label } of WORRIES) {
      assert.ok(label && synonyms.length > 0);
      for (const synonym of synonyms) assert.ok(known.has(synonym), `${id}: ${synonym}`);
    }
    assert.equal(new Set(WORRIES.map(({ id }) => id)).size, WORRIES.length);
    for (const { id, themes, words } of all) assert.ok(/^[a-z\d-]+$/.test(id) && themes[0] && words[0], id);
  });
  it('have the matters of the field', () => {
    const themes = new Set(SYNONYMS.flatMap((entry) => entry.themes));
    for (const theme of ['介護', '障がい', '子育て', '生活困窮', 'ひきこもり', '成年後見', '8050', 'ダブルケア', 'DV', '自殺'])
      assert.ok(themes.has(theme), theme);
  });
  it('call danger by its name in every table', () => {
    const urgent = (entries: typeof all) => new Set(entries.filter((entry) => entry.urgent).map(({ id }) => id));
    assert.deepEqual(urgent([...SYNONYMS]), new Set(['child-abuse', 'suicide', 'dv', 'sexual-violence']));
    assert.deepEqual(urgent([...MORE_SYNONYMS]), urgent([...SYNONYMS]));
    assert.deepEqual(urgent([...SYNONYMS_EN]), urgent([...SYNONYMS]));
  });
});
