import { expect } from '@esm-bundle/chai';
import { readPlan } from '@tomoni/plan/document';
import type { PlanDocument } from '@tomoni/plan';
import ichinoseki from '@tomoni/towns/ichinoseki/plan.json';
import tomoniCho from '@tomoni/towns/tomoni-cho/plan.json';
import yamagata from '@tomoni/towns/yamagata/plan.json';
import { expectAccessible } from '../../../../test/browser/axe.ts';
import { all, fixture, readable, settled, until } from '../../../../test/browser/fixture.ts';
import '../plan/define.ts';
import type { TomoniPlan } from '../plan/plan.ts';
import './define.ts';
import type { TomoniPlanOverview } from './plan-overview.ts';

const CONTENT = `
  <dl><dt>計画名</dt><dd>ともに市地域福祉計画</dd><dt>次・期</dt><dd>第3次</dd><dt>計画の性格</dt><dd>理念計画</dd>
  <dt>計画期間</dt><dd>令和8年度から令和12年度まで</dd><dt>策定者</dt><dd>ともに市</dd>
  <dt>電話番号</dt><dd><a href="tel:0000000100">0000-00-0100</a></dd><dt>状態</dt><dd>案</dd></dl>
  <h3>基本理念</h3><blockquote><p>ともに暮らす市</p></blockquote><p>支え合います。</p>
  <h3 id="purpose">１ 計画の目的</h3><p>安心して暮らすためです。</p><ul><li>つながり</li></ul>
  <h3>前計画</h3><dl><dt>名称</dt><dd>第2次計画</dd></dl>`;

async function overview(content = CONTENT, now = '2027-05-01T00:00:00+09:00', attributes = ''): Promise<TomoniPlanOverview> {
  const element = fixture<TomoniPlanOverview>(`<tomoni-plan-overview ${attributes}>${content}</tomoni-plan-overview>`);
  element.now = new Date(now);
  await settled(element);
  return element;
}

function planOf(input: unknown): PlanDocument {
  const read = readPlan(input);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.plan;
}

async function overviewOf(input: unknown, attributes = ''): Promise<TomoniPlanOverview> {
  const provider = fixture<TomoniPlan>(`<tomoni-plan ${attributes}><tomoni-plan-overview></tomoni-plan-overview></tomoni-plan>`);
  provider.data = planOf(input);
  const element = provider.querySelector('tomoni-plan-overview')!;
  element.now = new Date('2027-05-01T00:00:00+09:00');
  await settled(provider);
  await until(() => element.shadowRoot?.querySelector('.base'));
  return element;
}

const text = (element: Element, selector: string): string[] => all(element, selector).map(readable);

describe('tomoni-plan-overview: what a resident reads', () => {
  it('is the title, the idea, the period with today in words, and whom to ask', async () => {
    const element = await overview();
    expect(text(element, '[part=title]')).to.deep.equal(['第3次 ともに市地域福祉計画']);
    expect(text(element, '[part=tags] span')).to.deep.equal(['理念計画', '案']);
    expect(text(element, '[part=philosophy-text]')).to.deep.equal(['ともに暮らす市']);
    expect(readable(element)).to.contain('計画期間 令和8年度（2026年度）から令和12年度（2030年度）まで（5年間）、今は2年目');
    expect(text(element, '[part=heading]')).to.deep.equal(['基本理念', '１ 計画の目的', '前計画']);
    expect(all(element, 'a').map((link) => link.getAttribute('href'))).to.deep.equal(['tel:0000000100']);
    await expectAccessible(element);
  });

  it('has a ruler that decorates only: one step a year, the present one marked', async () => {
    const element = await overview();
    expect(all(element, '[part=ruler]').every((ruler) => ruler.getAttribute('aria-hidden') === 'true')).to.equal(true);
    expect(all(element, 'svg rect:not(.passed)')).to.have.length(5);
    expect(all(element, 'svg rect:not(.passed)').findIndex((step) => step.classList.contains('now'))).to.equal(1);
    expect(all(element, 'svg path')).to.have.length(1);
  });

  it('says before the period that it has not begun, and after it that it is over, by the calendar of Japan', async () => {
    expect(readable(await overview(CONTENT, '2026-03-31T23:59:59+09:00'))).to.contain('（5年間）、まだ始まっていません');
    expect(readable(await overview(CONTENT, '2026-04-01T00:00:00+09:00'))).to.contain('今は1年目');
    const after = await overview(CONTENT, '2031-04-01T00:00:00+09:00');
    expect(readable(after)).to.contain('（5年間）、期間は終わりました');
    expect(all(after, 'svg path')).to.have.length(0);
    await expectAccessible(after);
  });

  it('has headings below those around it', async () => {
    const element = await overview(CONTENT, undefined, 'heading-level="4"');
    expect(all(element, ':is(h2,h3,h4,h5,h6)').map(({ localName }) => localName)).to.deep.equal(['h4', 'h5', 'h5', 'h5']);
  });
});

describe('tomoni-plan-overview: what editors type', () => {
  it('may be a table, or 項目：値 lines under a heading', async () => {
    for (const content of [
      '<table><tr><th>計画名</th><td>計画</td></tr><tr><th>計画期間</th><td>令和8年度～令和12年度</td></tr></table>',
      '<h3>計画の概要</h3><ul><li>計画名：計画</li><li>計画期間：2026年度から2030年度まで</li></ul>',
      '<p>計画名：計画<br>計画期間：令和8(2026)年度〜令和12(2030)年度</p>',
    ]) {
      const element = await overview(content);
      expect(text(element, '[part=title]'), content).to.deep.equal(['計画']);
      expect(readable(element), content).to.contain('今は2年目');
    }
  });

  it('may be a quotation alone', async () => {
    const element = await overview('<blockquote><p>ともに暮らす市</p></blockquote>');
    expect(text(element, '[part=philosophy-text]')).to.deep.equal(['ともに暮らす市']);
    expect(readable(element)).to.equal('基本理念 ともに暮らす市');
  });

  it('keeps readings and follows a translator', async () => {
    const element = await overview('<dl><dt>計画名</dt><dd><ruby>計画<rt>けいかく</rt></ruby></dd></dl>');
    expect(all(element, '[part=title] rt').map((rt) => rt.textContent)).to.deep.equal(['けいかく']);
    element.querySelector('dd')!.textContent = 'The plan';
    await settled(element);
    expect(text(element, '[part=title]')).to.deep.equal(['The plan']);
  });

  it('shows a period that cannot be read as it is written, and tells the web team once', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (line: string) => void said.push(line);
    try {
      const element = await overview('<dl><dt>計画名</dt><dd>計画</dd><dt>計画期間</dt><dd>おおむね5年</dd></dl>');
      expect(readable(element)).to.contain('計画期間 おおむね5年');
      await until(() => said.length);
    } finally {
      console.warn = warn;
    }
    expect(said.join()).to.contain('おおむね5年').and.to.contain('令和8年度から');
  });

  it('stays as it is where it says nothing of a plan, with one message', async () => {
    const codes: string[] = [];
    const hear = ({ problem }: HTMLElementEventMap['tomoni-error']) => void codes.push(problem.code);
    document.body.addEventListener('tomoni-error', hear as EventListener);
    const element = await overview('<p>準備中です。</p>');
    await until(() => codes.length);
    document.body.removeEventListener('tomoni-error', hear as EventListener);
    expect(codes).to.deep.equal(['no-overview']);
    expect(readable(element)).to.equal('準備中です。');
  });

  it('stays as it is when a script gives what cannot be drawn', async () => {
    const element = await overview();
    const { error } = console;
    console.error = () => undefined;
    try {
      element.data = { sections: 'bad' as never };
      await settled(element);
    } finally {
      console.error = error;
    }
    expect(readable(element)).to.contain('ともに市地域福祉計画');
    element.data = { period: { start: 2030, end: 2020 }, title: '逆' };
    await settled(element);
    expect(readable(element)).to.equal('逆');
  });
});

describe('tomoni-plan-overview: a plan', () => {
  it('of a council: what it is, where it is, and what came before', async () => {
    const element = await overviewOf(ichinoseki);
    for (const part of [
      '第3次 一関市地域福祉活動計画',
      '実践計画',
      '支え合い 幸せ感じる 地域の暮らし',
      '〒021-0877 岩手県一関市城内1-36',
      '第2次計画',
      '03209',
      '計画の文章を要約して載せています。',
    ])
      expect(readable(element)).to.contain(part);
    expect(all(element, 'dl a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:0191236020',
      'mailto:info@ichinoseki-shakyo.com',
    ]);
    await expectAccessible(element);
  });

  it('that is fictional says so, and has no number to call', async () => {
    const element = await overviewOf(tomoniCho);
    expect(text(element, '[part=tags] span')).to.deep.equal(['理念計画', '架空の計画']);
    expect(all(element, 'a[href^="tel:"]')).to.have.length(0);
    expect(readable(element))
      .to.contain('中間年度 令和8年度（2026年度）')
      .and.to.contain('策定年月 令和6年3月（2024年3月）')
      .and.to.contain('社会福祉法 第107条');
    await expectAccessible(element);
  });

  it('without a period has no ruler', async () => {
    const element = await overviewOf(yamagata);
    expect(all(element, 'svg')).to.have.length(0);
    expect(readable(element)).to.contain('中間年度 令和9年度（2027年度）');
  });

  it('is read in English and in やさしい日本語', async () => {
    const english = await overviewOf(tomoniCho, 'lang="en"');
    await until(() => readable(english).includes('Basic principle'));
    expect(readable(english)).to.contain('FY2024 (Reiwa 6) to FY2028 (Reiwa 10), 5 years; now in year 4').and.to.contain('Fictional plan');
    expect(all(english, 'dt [lang]')).to.have.length(0);
    await expectAccessible(english);
    const easy = await overviewOf(tomoniCho, 'lang="ja-x-easy"');
    await until(() => readable(easy).includes('今（いま）は 4年目（ねんめ）です'));
    await expectAccessible(easy);
  });
});
