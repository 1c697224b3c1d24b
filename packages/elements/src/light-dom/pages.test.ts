import { expect } from '@esm-bundle/chai';
import { fold, plainText, type Inline } from '@tomoni/plan';
import { cycleFromSections, OFFICE_TABLE, recordsToRows, rolesFromSections } from '@tomoni/plan/read';
import { readRecords } from './records.ts';
import { readSections } from './sections.ts';
import { dom } from './testing/dom.ts';

/** One role card as towns' pages have it, typed by hand, pasted from Word, filtered and translated. */
const ROLE = {
  number: '（１）',
  title: '住民の役割',
  paragraphs: ['地域に関心を持ち、積極的に関わります。'],
  actions: ['日常的な交流', '見守り、声掛け'],
  facts: [{ term: '集落数', value: '69' }],
  lawRef: '社会福祉法第109条',
  tier: '自助',
};
const TEXT = '<p>地域に関心を持ち、積極的に関わります。</p>';
const LIST = '<ul><li>日常的な交流</li><li>見守り、声掛け</li></ul>';
const FACTS = '<dl><dt>区分</dt><dd>自助</dd><dt>根拠法令</dt><dd>社会福祉法第109条</dd><dt>集落数</dt><dd>69</dd></dl>';
const HEADING = '<h3>（１）住民の役割</h3>';

const ROLES: Record<string, string> = {
  'as Tomoni writes it': HEADING + TEXT + LIST + FACTS,
  'under a heading over all roles': `<h2>それぞれの役割</h2>${HEADING}${TEXT}${LIST}${FACTS}<h3>行政の役割</h3>`,
  'a heading of any level, in a div, with a br and an anchor': `<div class="ttl"><h5><a name="a1"></a><b>（１）</b><span>住民の役割</span><br></h5></div><div>${TEXT}</div>${LIST}${FACTS}`,
  'a strong paragraph for a heading': `<p><strong>（１）住民の役割</strong></p><p>&nbsp;</p>${TEXT}${LIST}${FACTS}`,
  'a strong line for a heading, bullets typed':
    '<p><b>（１）住民の役割</b><br>地域に関心を持ち、積極的に関わります。<br>○日常的な交流<br>○見守り、声掛け</p><p>区分：自助<br>根拠法令：社会福祉法第109条<br>集落数：69</p>',
  'paragraphs only': `${HEADING}<p>　地域に関心を持ち、積極的に関わります。</p><p>・日常的な交流</p><p>・ 見守り、声掛け</p><p>区分：自助</p><p>根拠法令:社会福祉法第109条</p><p>集落数：69</p>`,
  'divs only':
    '<div><h3>（１）住民の役割</h3><div>地域に関心を持ち、積極的に関わります。</div><div>・日常的な交流</div><div>・見守り、声掛け</div><div>区分：自助<br>根拠法令：社会福祉法第109条<br>集落数：69</div></div>',
  'facts as a list': `${HEADING}${TEXT}${LIST}<ul><li>区分：自助</li><li>根拠法令：社会福祉法第109条</li><li>集落数：69</li></ul>`,
  'facts as a list with strong terms': `${HEADING}${TEXT}${LIST}<ul><li><strong>区分</strong>：自助</li><li><strong>根拠法令：</strong>社会福祉法第109条</li><li><b>集落数</b>：69</li></ul>`,
  'facts as a table': `${HEADING}${TEXT}${LIST}<table><tr><th>区分</th><td>自助</td></tr><tr><td>根拠法令</td><td>社会福祉法第109条</td></tr><tr><th><p>集落数</p></th><td><p>69</p></td></tr></table>`,
  'a dl of roles': `<dl><dt>（１）住民の役割</dt><dd>${TEXT}${LIST}${FACTS}</dd></dl>`,
  'a table of roles': `<table><tr><th>（１）住民の役割</th><td>${TEXT}${LIST}<p>区分：自助<br>根拠法令：社会福祉法第109条<br>集落数：69</p></td></tr></table>`,
  'a list of roles': `<ul><li><strong>（１）住民の役割</strong><br>地域に関心を持ち、積極的に関わります。${LIST}<p>区分：自助<br>根拠法令：社会福祉法第109条<br>集落数：69</p></li></ul>`,
  'an accordion': `<details open><summary>（１）住民の役割</summary>${TEXT}${LIST}${FACTS}</details>`,
  'a layout table': `<table><tbody><tr><td><table><tr><td>${HEADING}${TEXT}</td></tr><tr><td>${LIST}${FACTS}</td></tr></table></td></tr></tbody></table>`,
  'pasted from Word': `<h3 style="mso-x:1"><span>（１）</span><o:p></o:p><font face="游明朝">住民の役割</font></h3><!--[if !supportLists]--><p class="MsoNormal">地域に関心を持ち、<span style="x">積極的に関わります。</span><o:p>&nbsp;</o:p></p>${LIST}${FACTS}`,
  'a list that lost its items’ spaces to blanks': `${HEADING}${TEXT}<ul>\n<li>&nbsp;日常的な交流&nbsp;<br></li>\n<li><p>見守り、声掛け</p><p>&nbsp;</p></li>\n<li>&nbsp;</li>\n</ul>${FACTS}`,
};

describe('one role, typed in many ways', () => {
  for (const [name, html] of Object.entries(ROLES)) {
    it(`reads ${name}`, () => expect(rolesFromSections(readSections(dom(html)))[0]).to.deep.equal(ROLE));
  }
});

const PHASES = [
  { label: 'Plan', name: '計画', paragraphs: [], items: ['計画を策定・見直し'] },
  { label: 'Do', name: '実行', paragraphs: [], items: ['事業の実施'] },
];
const CYCLES: Record<string, string> = {
  'as Tomoni writes it': '<h3>Plan（計画）</h3><ul><li>計画を策定・見直し</li></ul><h3>Do（実行）</h3><ul><li>事業の実施</li></ul>',
  'as the figure has it': '<h4>Plan　【計画】</h4><p>・計画を策定・見直し</p><h4>Do　【実行】</h4><p>・事業の実施</p>',
  'a dl': '<dl><dt>Plan（計画）</dt><dd><ul><li>計画を策定・見直し</li></ul></dd><dt>Do（実行）</dt><dd>・事業の実施</dd></dl>',
  'a list':
    '<ol><li><strong>Plan（計画）</strong><ul><li>計画を策定・見直し</li></ul></li><li><p><strong>Do（実行）</strong></p><ul><li>事業の実施</li></ul></li></ol>',
  'numbers and strong paragraphs':
    '<p><strong>① Plan（計画）</strong></p><p>○計画を策定・見直し</p><p><strong>② Do（実行）</strong></p><p>○事業の実施</p>',
};

describe('one cycle, typed in many ways', () => {
  for (const [name, html] of Object.entries(CYCLES)) {
    it(`reads ${name}`, () => expect(cycleFromSections(readSections(dom(html)))?.phases).to.deep.equal(PHASES));
  }
});

const OFFICE = {
  name: '花泉支部',
  postalCode: '029-3103',
  address: '一関市花泉町老松字水沢193-1',
  phone: '0191-82-4002',
  fax: '0191-82-4001',
};
const OFFICES: Record<string, string> = {
  'a table':
    '<table><tr><th>名称</th><th>郵便番号</th><th>住所</th><th>電話番号</th><th>FAX番号</th></tr><tr><td>花泉支部</td><td>029-3103</td><td>一関市花泉町老松字水沢193-1</td><td>0191-82-4002</td><td>0191-82-4001</td></tr></table>',
  'a table in the town’s own words':
    '<table border=1><tr><td>支部名</td><td>〒</td><td>所 在 地</td><td>ＴＥＬ</td><td>ＦＡＸ</td></tr><tr><td>花泉支部</td><td>〒０２９－３１０３</td><td>一関市花泉町老松字水沢193-1</td><td>０１９１－８２－４００２</td><td>0191ー82ー4001</td></tr></table>',
  'a table after a furigana filter':
    '<table><tr><th><ruby>名称<rp>(</rp><rt>めいしょう</rt><rp>)</rp></ruby></th><th><ruby>郵便<rt>ゆうびん</rt></ruby><ruby>番号<rt>ばんごう</rt></ruby></th><th>住所</th><th><ruby>電話番号<rt>でんわばんごう</rt></ruby></th><th>FAX<ruby>番号<rt>ばんごう</rt></ruby></th></tr><tr><td>花泉支部</td><td>029-3103</td><td>一関市花泉町老松字水沢193-1</td><td><a href="tel:0191824002">0191-82-4002</a></td><td>0191-82-4001</td></tr></table>',
  'a heading with lines':
    '<h4>花泉支部</h4><p>〒：029-3103<br>住所：一関市花泉町老松字水沢193-1<br>電話：0191-82-4002<br>FAX：0191-82-4001</p>',
  'a heading with a dl':
    '<h4>花泉支部</h4><dl><dt>郵便番号</dt><dd>029-3103</dd><dt>住所</dt><dd>一関市花泉町老松字水沢193-1</dd><dt>TEL</dt><dd>0191-82-4002</dd><dt>FAX</dt><dd>0191-82-4001</dd></dl>',
};

describe('one office, typed in many ways', () => {
  for (const [name, html] of Object.entries(OFFICES)) {
    it(`reads ${name}`, () => {
      const { records, problems } = recordsToRows(readRecords(dom(html)), OFFICE_TABLE);
      expect(problems).to.deep.equal([]);
      expect(records).to.deep.equal([{ ...OFFICE, row: 1, extra: [] }]);
    });
  }
  it('tells the row and the column of what cannot be read, as the page prints them', () => {
    const html =
      '<table><tr><th>名称</th><th><ruby>電話<rt>でんわ</rt></ruby>版号</th><th>緯度</th></tr><tr><td>花泉支部</td><td>1</td><td>北緯</td></tr></table>';
    const { problems } = recordsToRows(readRecords(dom(html)), OFFICE_TABLE);
    expect(problems.map(({ message }) => message.ja)).to.deep.equal([
      '表の列「電話版号」（1行目から）は読めません。「電話番号」の間違いではありませんか。列の名前を直してください。',
      '1行目（花泉支部）の「緯度」列：「北緯」は使えません。緯度（例 38.926984）にしてください。',
    ]);
  });
});

describe('translated pages', () => {
  it('give the translated words, whose keys are still found', () => {
    const html =
      '<font><font><h3>(1) Role of residents</h3></font></font><ul><li><font>Watching over</font></li></ul><dl><dt>Tier</dt><dd><span lang="ja">自助</span></dd></dl>';
    const [role] = rolesFromSections(readSections(dom(html)));
    expect(role).to.deep.equal({
      number: '(1)',
      title: 'Role of residents',
      paragraphs: [],
      actions: ['Watching over'],
      facts: [],
      tier: '自助',
    });
  });
  it('keep readings for those who read them, and out of what is compared', () => {
    const ruby = (base: string, reading: string): Inline[] => [{ tag: 'ruby', children: [base, { tag: 'rt', children: [reading] }] }];
    const [role] = rolesFromSections(
      readSections(
        dom(
          '<h3><ruby>住民<rt>じゅうみん</rt></ruby>の<ruby>役割<rt>やくわり</rt></ruby></h3><dl><dt><ruby>区分<rt>くぶん</rt></ruby></dt><dd><ruby>自助<rt>じじょ</rt></ruby></dd></dl>',
        ),
      ),
    );
    expect(role).to.deep.equal({
      title: [...ruby('住民', 'じゅうみん'), 'の', ...ruby('役割', 'やくわり')],
      paragraphs: [],
      actions: [],
      facts: [],
      tier: '自助',
    });
    expect([plainText(role!.title), fold(role!.title)]).to.deep.equal(['住民の役割', '住民の役割']);
  });
});
