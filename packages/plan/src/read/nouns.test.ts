import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Inline, OutlineNode, Phrase, Section } from '../shapes/types.ts';
import { cycleFromSections } from './cycle.ts';
import { nodesFromOutline } from './nodes.ts';
import { numberOfTitle } from './number-of-title.ts';
import { channelsFromSections, fundingFromSections, legalBasisFromSections } from './prose.ts';
import { rolesFromSections } from './roles.ts';
import { scaleFromWordList } from './scale.ts';

const br: Inline = { tag: 'br', children: [] };
const section = (heading: Phrase, rest: Partial<Section> = {}): Section => ({
  heading,
  paragraphs: [],
  items: [],
  facts: [],
  sections: [],
  ...rest,
});
const lines = (...texts: string[]): Phrase => texts.flatMap((text, index): Inline[] => (index ? [br, text] : [text]));

describe('numbers of titles', () => {
  const CASES: [heading: string, number: string | undefined, title: string][] = [
    ['（１）住民の役割', '（１）', '住民の役割'],
    ['(5) 再犯防止', '(5)', '再犯防止'],
    ['第１節 福祉で安心', '第１節', '福祉で安心'],
    ['１ 住民の参加', '１', '住民の参加'],
    ['１．住民の参加', '１．', '住民の参加'],
    ['1-2 推進目標', '1-2', '推進目標'],
    ['③高齢者支援', '③', '高齢者支援'],
    ['Ⅱ 基本理念', 'Ⅱ', '基本理念'],
    ['（一）総則', '（一）', '総則'],
    ['2026年度の取組', undefined, '2026年度の取組'],
    ['3つの基本目標', undefined, '3つの基本目標'],
    ['第３期奥州市地域福祉計画', undefined, '第３期奥州市地域福祉計画'],
    ['8050問題', undefined, '8050問題'],
    ['（仮称）計画', undefined, '（仮称）計画'],
    ['1.5倍', undefined, '1.5倍'],
    ['（１）', undefined, '（１）'],
  ];
  for (const [heading, number, title] of CASES) {
    it(heading, () => assert.deepEqual(numberOfTitle(heading), number === undefined ? { title } : { number, title }));
  }
});

describe('roles', () => {
  const expected = {
    number: '（１）',
    title: '住民の役割',
    paragraphs: ['地域に関心を持ちます。'],
    actions: ['見守り', '参加：行事に出る'],
    facts: [{ term: '集落数', value: '69' }],
    lawRef: '社会福祉法第109条',
    tier: '自助',
  };
  const facts = [
    { term: '区分', value: '自助' },
    { term: '根拠法令', value: '社会福祉法第109条' },
    { term: '集落数', value: '69' },
  ];
  const SAME: [name: string, Partial<Section>][] = [
    ['a dl of facts', { paragraphs: ['地域に関心を持ちます。'], items: ['見守り', '参加：行事に出る'], facts }],
    [
      'facts as lines of a paragraph',
      {
        paragraphs: ['地域に関心を持ちます。', lines('区分：自助', '根拠法令：社会福祉法第109条', '集落数：69')],
        items: ['見守り', '参加：行事に出る'],
      },
    ],
    [
      'facts as paragraphs',
      {
        paragraphs: ['地域に関心を持ちます。', '区分：自助', '根拠法令:社会福祉法第109条'],
        items: ['見守り', '参加：行事に出る'],
        facts: [{ term: '集落数', value: '69' }],
      },
    ],
    ['actions as lines with bullets', { paragraphs: [lines('地域に関心を持ちます。', '○見守り', '○ 参加：行事に出る')], facts }],
    ['actions as paragraphs with bullets', { paragraphs: ['地域に関心を持ちます。', '・見守り', '・参加：行事に出る'], facts }],
    ['actions with bullets twice', { paragraphs: ['地域に関心を持ちます。'], items: ['・見守り', '○参加：行事に出る'], facts }],
    [
      'facts at the end of the list of actions',
      {
        paragraphs: ['地域に関心を持ちます。'],
        items: ['参加：行事に出る', '見守り', '区分：自助', '根拠法令：社会福祉法第109条', '集落数：69'],
      },
    ],
  ];
  for (const [name, rest] of SAME) {
    it(`reads ${name}`, () => {
      const [role] = rolesFromSections([section('（１）住民の役割', rest)]);
      assert.deepEqual(role && { ...role, actions: role.actions.toSorted(), facts: role.facts }, {
        ...expected,
        actions: expected.actions.toSorted(),
      });
    });
  }
  it('are inside when one heading is over all of them; text before them is none', () => {
    const inner = [section('住民の役割'), section('行政の役割')];
    assert.deepEqual(
      rolesFromSections([section('', { paragraphs: ['序'] }), section('協働による推進', { paragraphs: ['序'], sections: inner })]).map(
        ({ title }) => title,
      ),
      ['住民の役割', '行政の役割'],
    );
    assert.deepEqual(rolesFromSections([section('', { paragraphs: ['序'] })]), []);
  });
  it('keep what stands under headings of their own', () => {
    const [role] = rolesFromSections([
      section('住民の役割', { sections: [section('主な取組', { items: ['見守り'] })] }),
      section('行政の役割'),
    ]);
    assert.deepEqual(role, {
      title: '住民の役割',
      paragraphs: [[{ tag: 'strong', children: ['主な取組'] }]],
      actions: ['見守り'],
      facts: [],
    });
  });
  it('keep a tier that is none of the four as a fact', () => {
    const [role] = rolesFromSections([section('住民', { facts: [{ term: '区分', value: '自助・共助' }] })]);
    assert.deepEqual(role?.facts, [{ term: '区分', value: '自助・共助' }]);
  });
});

describe('cycles', () => {
  const PHASES: [heading: Phrase, label: string | undefined, name: Phrase][] = [
    ['Plan（計画）', 'Plan', '計画'],
    ['Plan　【計画】', 'Plan', '計画'],
    ['計画 (Plan)', 'Plan', '計画'],
    ['Ｐｌａｎ 計画', 'Ｐｌａｎ', '計画'],
    ['P：計画', 'P', '計画'],
    ['１ Plan（計画）', 'Plan', '計画'],
    ['Plan (Planning)', 'Plan', 'Planning'],
    ['計画', undefined, '計画'],
    ['Plan', undefined, 'Plan'],
    ['計画（素案）', undefined, '計画（素案）'],
    ['Plan（計画（案）の作成）', 'Plan', '計画（案）の作成'],
    [
      ['Plan（', { tag: 'ruby', children: ['計画', { tag: 'rt', children: ['けいかく'] }] }, '）'],
      'Plan',
      [{ tag: 'ruby', children: ['計画', { tag: 'rt', children: ['けいかく'] }] }],
    ],
  ];
  for (const [heading, label, name] of PHASES) {
    it(JSON.stringify(heading), () => {
      const [phase] = cycleFromSections([section(heading)])?.phases ?? [];
      assert.deepEqual(phase, { ...(label && { label }), name, paragraphs: [], items: [] });
    });
  }
  it('have the heading over all for a title', () => {
    const cycle = cycleFromSections([section('推進イメージ', { sections: [section('Plan（計画）'), section('Do（実行）')] })]);
    assert.deepEqual([cycle?.title, cycle?.phases.map(({ name }) => name)], ['推進イメージ', ['計画', '実行']]);
  });
  it('may be a list', () => {
    const cycle = cycleFromSections([section('', { items: ['Plan（計画）：策定・見直し', 'Do（実行）'] })]);
    assert.deepEqual(cycle?.phases, [
      { label: 'Plan', name: '計画', paragraphs: ['策定・見直し'], items: [] },
      { label: 'Do', name: '実行', paragraphs: [], items: [] },
    ]);
  });
  it('are none without a phase', () => assert.equal(cycleFromSections([section('', { paragraphs: ['序'] })]), undefined));
});

describe('legends', () => {
  it('have notes behind a colon, and keep the order of the page', () => {
    const strong: Inline = { tag: 'strong', children: ['達成：全部'] };
    assert.deepEqual(
      scaleFromWordList([
        { mark: '☆', label: '目標達成： 事業完了' },
        { label: '拡充' },
        { mark: '○', label: [strong, '：補足'] },
        { label: [strong] },
      ]).steps,
      [
        { mark: '☆', label: '目標達成', note: '事業完了', order: 1 },
        { label: '拡充', order: 2 },
        { mark: '○', label: '達成：全部', note: '補足', order: 3 },
        { label: '達成：全部', order: 4 },
      ],
    );
  });
});

describe('prose', () => {
  it('gives funding by section, or by fact', () => {
    const expected = [{ title: '公費財源の確保', paragraphs: ['補助金'], items: [] }];
    assert.deepEqual(fundingFromSections([section('公費財源の確保', { paragraphs: ['補助金'] })]), expected);
    assert.deepEqual(fundingFromSections([section('財源', { facts: [{ term: '公費財源の確保', value: '補助金' }] })]), expected);
  });
  it('gives channels by section, or by item', () => {
    assert.deepEqual(channelsFromSections([section('周知', { items: ['広報紙', '出前講座：地域で'] })]), [
      { title: '広報紙' },
      { title: '出前講座', description: '地域で' },
    ]);
    assert.deepEqual(channelsFromSections([section('広報紙'), section('出前講座', { id: 'x', paragraphs: ['地域で', '学校で'] })]), [
      { title: '広報紙' },
      { id: 'x', title: '出前講座', description: ['地域で', br, '学校で'] },
    ]);
  });
  it('gives the legal basis with its points', () => {
    const page = section('平成29年改正', {
      paragraphs: ['法令：社会福祉法', '改正のあらまし'],
      items: ['【相談支援】受け止める'],
      facts: [{ term: '公布日', value: '平成29年6月2日' }],
      sections: [section('参加支援', { paragraphs: ['つなぐ'] })],
    });
    assert.deepEqual(legalBasisFromSections([page]), [
      {
        title: '平成29年改正',
        law: '社会福祉法',
        date: '2017-06-02',
        paragraphs: ['改正のあらまし'],
        items: [
          { title: '相談支援', text: '受け止める' },
          { title: '参加支援', text: 'つなぐ' },
        ],
      },
    ]);
  });
});

describe('the goal tree', () => {
  const node = (content: Phrase, ...children: OutlineNode[]): OutlineNode => ({ content, children });
  it('parts numbers, flags, subtitles and fields from titles', () => {
    const page = [
      node(
        lines('第１節 支え合い', '身近な地域で'),
        node(
          '(1) 再犯防止(新)',
          node('課題認識：少ない'),
          node('対応方針：増やす'),
          node('関連する施策', node('甲'), node('乙')),
          node('取組：丙'),
        ),
        node('(2) 災害（案）（拡充）'),
      ),
    ];
    const rest = { measures: [], actions: [] };
    assert.deepEqual(nodesFromOutline(page, [{ id: 'setsu' }]), [
      { id: '1', level: 'setsu', number: '第１節', title: '支え合い', flags: [], subtitle: '身近な地域で', ...rest },
      {
        id: '1-1',
        parent: '1',
        level: 'level-2',
        number: '(1)',
        title: '再犯防止',
        flags: ['新'],
        issue: '少ない',
        response: '増やす',
        measures: ['甲', '乙'],
        actions: ['丙'],
      },
      { id: '1-2', parent: '1', level: 'level-2', number: '(2)', title: '災害（案）', flags: ['拡充'], ...rest },
    ]);
  });
});
