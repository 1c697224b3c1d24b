import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { INDICATOR_TABLE, OFFICE_TABLE } from '../read/vocabulary.ts';
import type { Row } from '../shapes/types.ts';
import {
  phraseHtml,
  rowsOfNouns,
  writeCycle,
  writeGlossary,
  writeLegalBasis,
  writeNodes,
  writeRecords,
  writeRelations,
  writeRoles,
  writeScale,
  writeSections,
  writeWords,
} from './index.ts';

const role = {
  id: 'jumin',
  number: '（１）',
  title: '住民の役割',
  paragraphs: ['関心を持つ'],
  actions: ['見守り'],
  facts: [{ term: '集落数', value: '69' }],
  lawRef: '社会福祉法第109条',
  tier: '自助' as const,
};

describe('plain HTML of roles', () => {
  it('is what an editor could have typed', () => {
    assert.equal(
      writeRoles([role]),
      [
        '<h3>（１）住民の役割</h3>',
        '<p>関心を持つ</p>',
        '<ul>',
        '<li>見守り</li>',
        '</ul>',
        '<dl>',
        '<dt>区分</dt>',
        '<dd>自助</dd>',
        '<dt>根拠法令</dt>',
        '<dd>社会福祉法第109条</dd>',
        '<dt>集落数</dt>',
        '<dd>69</dd>',
        '</dl>',
      ].join('\n'),
    );
  });
  it('has headings of the level and with the ids that the page wants', () => {
    assert.match(writeRoles([role], { headingLevel: 2, ids: true }), /^<h2 id="jumin">/);
    assert.match(writeRoles([role], { headingLevel: 9 }), /^<h6>/);
    assert.match(writeRoles([role], { headingLevel: 1 }), /^<h2>/);
  });
});

describe('languages', () => {
  const title = { ja: '住民の役割', en: 'Residents' };
  it('take the text of the page’s language, and mark what there is only in another', () => {
    const html = writeRoles([{ ...role, title, tier: undefined, lawRef: undefined, facts: [] }], { language: 'en' });
    assert.equal(
      html,
      '<h3>（１）Residents</h3>\n<p><span lang="ja">関心を持つ</span></p>\n<ul>\n<li><span lang="ja">見守り</span></li>\n</ul>',
    );
  });
  it('need no mark between forms of one language', () => {
    assert.equal(phraseHtml('計画', { language: 'ja-x-easy' }), '計画');
    assert.equal(phraseHtml({ ja: '計画', en: 'Plan' }, { language: 'en-GB' }), 'Plan');
    assert.equal(phraseHtml({ ja: '計画', en: 'Plan' }, { language: 'pt', documentLanguage: 'en' }), '<span lang="en">Plan</span>');
  });
});

describe('safety', () => {
  it('escapes whatever the data say', () => {
    assert.equal(phraseHtml('<img src=x onerror="a()"> & \u00a0'), '&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; &nbsp;');
    assert.equal(
      phraseHtml([{ tag: 'a', href: 'https://a.example/?a="b"&c', children: ['<'] }]),
      '<a href="https://a.example/?a=&quot;b&quot;&amp;c">&lt;</a>',
    );
    assert.equal(phraseHtml([{ tag: 'span', lang: '"><script>', children: ['x'] }]), '<span lang="&quot;&gt;&lt;script&gt;">x</span>');
    assert.equal(writeSections([{ id: '"><b>', heading: 'x' }], { ids: true }), '<h3 id="&quot;&gt;&lt;b&gt;">x</h3>');
  });
  it('lets no other tag and no unsafe address through', () => {
    assert.equal(
      phraseHtml([
        { tag: 'a', href: 'javascript:x', children: ['計画'] },
        { tag: 'script' as 'em', children: ['x'] },
      ]),
      '計画x',
    );
  });
});

describe('other nouns', () => {
  it('cycle: the title over its phases, the present one marked', () => {
    const phase = (id: string, label: string | undefined, name: string) => ({ id, label, name, paragraphs: [], items: [] });
    const phases = [phase('p', 'Plan', '計画'), phase('d', undefined, '実行')];
    assert.equal(
      writeCycle({ id: 'c', title: '推進', phases, current: 'd' }),
      '<h3>推進</h3>\n<h4>Plan（計画）</h4>\n<h4 aria-current="step">実行</h4>',
    );
    assert.equal(writeCycle({ phases: [phase('p', 'Plan', 'Planning')] }), '<h3>Plan (Planning)</h3>');
  });
  it('words and scale, in the scale’s order', () => {
    assert.equal(writeWords({ mark: '◎', label: { ja: '進んでいる', en: 'ahead' } }, { language: 'en' }), '◎ ahead');
    const steps = [
      { mark: '◎', label: '進んでいる', order: 2 },
      { mark: '☆', label: '達成', note: '事業完了', order: 1 },
      { label: 'a：b', order: 3 },
    ];
    assert.equal(writeScale({ steps }), '<ul>\n<li>☆ 達成：事業完了</li>\n<li>◎ 進んでいる</li>\n<li><strong>a：b</strong></li>\n</ul>');
  });
  it('nodes, with their fields before the nodes below', () => {
    const rest = { flags: [], measures: [], actions: [] };
    const html = writeNodes([
      { id: 'a', level: 'x', number: '第１節', title: '支え合い', subtitle: '地域で', ...rest },
      { id: 'b', parent: 'a', level: 'y', number: '(1)', title: '見守り', ...rest, flags: ['新'], issue: '少ない', measures: ['甲'] },
      { id: 'c', parent: 'gone', level: 'y', title: '孤児', ...rest },
    ]);
    assert.equal(
      html.replace(/\n/g, ''),
      '<ul><li>第１節 支え合い<br>地域で<ul><li>(1)見守り（新）<ul><li>課題認識：少ない</li><li>関連する施策<ul><li>甲</li></ul></li></ul></li></ul></li><li>孤児</li></ul>',
    );
  });
  it('legal basis, glossary, relations', () => {
    assert.equal(
      writeLegalBasis([
        { id: 'x', title: '改正', law: '社会福祉法', date: '2017-06-02', paragraphs: [], items: [{ title: '相談', text: '受け止める' }] },
      ]).replace(/\n/g, ''),
      '<h3>改正</h3><dl><dt>法令</dt><dd>社会福祉法</dd><dt>年月日</dt><dd>平成29年6月2日（2017年6月2日）</dd></dl><h4>相談</h4><p>受け止める</p>',
    );
    assert.equal(
      writeGlossary([{ id: 'npo', term: 'NPO', definition: '団体' }], { ids: true }),
      '<dl>\n<dt id="npo">NPO</dt>\n<dd>団体</dd>\n</dl>',
    );
    assert.equal(writeRelations([{ sentence: 'AはBに報告する' }]), '<ul>\n<li>AはBに報告する</li>\n</ul>');
    assert.equal(writeGlossary([]) + writeRelations([]) + writeNodes([]) + writeRecords([]) + writeRoles([]), '');
  });
});

describe('records', () => {
  const rows: Row[] = rowsOfNouns(
    [
      { name: '一関支部', kind: 'branch', phone: '1', latitude: 38.9 },
      { name: '花泉支部', phone: '3', fax: '4' },
    ],
    OFFICE_TABLE,
  );
  it('are a table with a caption and scopes', () => {
    assert.equal(
      writeRecords(rows, { caption: '支部' }).replace(/\n/g, ''),
      '<table><caption>支部</caption><thead><tr><th scope="col">名称</th><th scope="col">種別</th><th scope="col">電話番号</th><th scope="col">緯度</th><th scope="col">FAX番号</th></tr></thead><tbody><tr><th scope="row">一関支部</th><td>支部</td><td>1</td><td>38.9</td><td></td></tr><tr><th scope="row">花泉支部</th><td></td><td>3</td><td></td><td>4</td></tr></tbody></table>',
    );
  });
  it('are lists where tables do not survive', () => {
    assert.equal(
      writeRecords(rows, { as: 'lists', headingLevel: 4 }).replace(/\n/g, ''),
      '<h4>一関支部</h4><ul><li>種別：支部</li><li>電話番号：1</li><li>緯度：38.9</li></ul><h4>花泉支部</h4><ul><li>電話番号：3</li><li>FAX番号：4</li></ul>',
    );
  });
  it('are terms where a page lays them out in columns, with ids to link to', () => {
    const html = writeRecords(rowsOfNouns([{ id: 'office-1', name: '一関支部', phone: '1' }], OFFICE_TABLE), { as: 'terms', ids: true });
    assert.equal(html.replace(/\n/g, ''), '<h3 id="office-1">一関支部</h3><dl><dt>電話番号</dt><dd>1</dd></dl>');
  });
  it('of indicators have years, arrows and a column a year', () => {
    const [row] = rowsOfNouns(
      [
        {
          title: '割合',
          unit: '%',
          baseline: { value: 27.5, fiscalYear: 2017 },
          direction: 'increase',
          target: null,
          observations: [{ value: 30, fiscalYear: 2023 }],
        },
      ],
      INDICATOR_TABLE,
    );
    assert.deepEqual(
      row?.cells.map(({ column, value }) => [column, value]),
      [
        ['指標', '割合'],
        ['単位', '%'],
        ['現状値', '27.5'],
        ['基準年度', '平成29年度（2017年度）'],
        ['目標の方向', '↗ 増やす'],
        ['令和5年度（2023年度）', '30'],
      ],
    );
  });
});
