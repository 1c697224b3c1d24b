import { expect } from '@esm-bundle/chai';
import { expectAccessible } from '../../../../test/browser/axe.ts';
import { fixture, readable, settled, until } from '../../../../test/browser/fixture.ts';
import { toldFirst } from '../../../../test/browser/told.ts';
import '../plan/define.ts';
import './define.ts';
import type { TomoniProgressReport } from './progress-report.ts';
import { all, CONTENT, pick, plans, report, rows } from './testing/reader.ts';

const summary = (element: Element): string[] => all(element, '[part=summary] li').map(readable);

describe('tomoni-progress-report: items and years', () => {
  it('shows marks and words on two axes, what changed, and why, from a table with a column a year', async () => {
    const element = await report();
    expect(rows(element).map((row) => row.slice(0, 3))).to.deep.equal([
      ['1 支え合い'],
      [
        '見守り',
        '令和7年度（2025年度） 進捗状況 △ 計画より遅れている',
        '令和8年度（2026年度） 進捗状況 ◎ 計画より進んでいる 今後の方向性 拡充 令和7年度から2段階上がった 協定が増えました。',
      ],
      [
        '居場所',
        '令和7年度（2025年度） 進捗状況 ○ ほぼ計画どおり進んでいる',
        '令和8年度（2026年度） 進捗状況 ○ ほぼ計画どおり進んでいる 今後の方向性 維持 令和7年度と同じ',
      ],
      ['2 相談'],
      ['窓口', '令和7年度（2025年度） 記録なし', '令和8年度（2026年度） 記録なし'],
    ]);
    expect(readable(element)).not.to.match(/%|未達/);
    expect(all(element, '[part=badge]').some((badge) => badge.classList.contains('tone-good'))).to.equal(true);
    await expectAccessible(element);
  });

  it('shows the same from a row an item and year, with assessor and mid-term evaluation', async () => {
    const element = await report(
      `<table><tr><th>施策</th><th>年度</th><th>時点</th><th>担当課</th><th>進捗状況</th></tr>
      <tr><td>見守り</td><td>令和7年度</td><td></td><td>福祉課</td><td>○</td></tr>
      <tr><td>見守り</td><td>令和8年度</td><td>中間評価</td><td>福祉課</td><td>△</td></tr></table>`,
    );
    expect(rows(element)).to.deep.equal([
      ['見守り 福祉課', '令和7年度（2025年度） 進捗状況 ○', '令和8年度（2026年度） 中間評価 進捗状況 △ 令和7年度から1段階下がった'],
    ]);
    expect(all(element, '[part=checkpoint]').map(readable)).to.deep.equal(['中間評価']);
  });

  it('says nothing of a change between two assessors, or without a scale', async () => {
    const twoAssessors = `<table><tr><th>施策</th><th>年度</th><th>評価者</th><th>進捗</th></tr><tr><td>見守り</td><td>R7</td><td>課</td><td>○</td></tr><tr><td>見守り</td><td>R8</td><td>委員会</td><td>△</td></tr></table>`;
    expect(all(await report(twoAssessors), '[part=movement]')).to.have.length(0);
    const alone = fixture<TomoniProgressReport>(`<tomoni-progress-report>${CONTENT}</tomoni-progress-report>`);
    await settled(alone);
    expect(all(alone, '[part=movement]')).to.have.length(0);
    expect(all(alone, '.badge:not(.tone-neutral)')).to.have.length(0);
    expect(readable(alone)).to.contain('◎ 計画より進んでいる');
    await expectAccessible(alone);
  });

  it('shows a mark that the scale lacks without a tone, and tells the web team', async () => {
    let element!: TomoniProgressReport;
    const said = await toldFirst(async () => (element = await report(CONTENT.replace('◎ 計画より進んでいる', '× 中止'))));
    expect(said).to.contain('「×中止」は、計画の目盛りにありません');
    const mark = all(element, '[part=badge]').find((badge) => readable(badge).includes('中止'))!;
    expect(mark.className).to.equal('badge tone-neutral');
  });

  it('shows a table that names no year', async () => {
    const element = await report(
      '<table><tr><th>施策</th><th>進捗</th></tr><tr><td>見守り</td><td>○ ほぼ計画どおり進んでいる</td></tr></table>',
    );
    expect(rows(element)).to.deep.equal([['見守り', '進捗状況 進捗状況 ○ ほぼ計画どおり進んでいる']]);
    expect(summary(element)).to.deep.equal(['○ ほぼ計画どおり進んでいる 1件']);
  });

  it('has headers for a screen reader: the item and the year of each cell', async () => {
    const element = await report();
    expect(all(element, '[part=table] [role=columnheader]').map(readable)).to.deep.equal([
      '項目',
      '令和7年度（2025年度）',
      '令和8年度（2026年度）',
    ]);
    expect(all(element, '[part=item] > [role=rowheader]').map(readable)).to.deep.equal(['見守り', '居場所', '窓口']);
    expect(
      all(element, '.when').every((each) => each.getAttribute('aria-hidden') === 'true'),
      'not said twice',
    ).to.equal(true);
  });
});

describe('tomoni-progress-report: counts', () => {
  it('are per status in the scale’s order, and per goal in a table behind', async () => {
    const element = await report();
    expect(summary(element)).to.deep.equal(['◎ 計画より進んでいる 1件', '○ ほぼ計画どおり進んでいる 1件', '記録なし 1件']);
    const details = all<HTMLDetailsElement>(element, 'details')[0]!;
    details.open = true;
    expect([...details.querySelectorAll('tbody tr')].map(readable)).to.deep.equal([
      '1 支え合い 0 1 1 0 0 0',
      '2 相談 0 0 0 0 0 1',
      'すべて 0 1 1 0 0 1',
    ]);
    await expectAccessible(element);
  });

  it('are there on paper without a press', async () => {
    const element = await report();
    dispatchEvent(new Event('beforeprint'));
    expect(all<HTMLDetailsElement>(element, 'details')[0]!.open).to.equal(true);
  });
});

describe('tomoni-progress-report: what is shown', () => {
  it('is narrowed by year, status and goal, said politely, and no word of it leaves the element', async () => {
    const element = await report();
    const outside: Event[] = [];
    const hear = (event: Event) => outside.push(event);
    for (const name of ['input', 'change']) document.addEventListener(name, hear);
    const status = all(element, '[role=status]')[0]!;
    expect(readable(status)).to.equal('');
    await pick(element, '進捗状況', '◎ 計画より進んでいる');
    expect(all(element, '[part=item] [part=name]').map(readable)).to.deep.equal(['見守り']);
    expect(readable(status)).to.equal('1件を表示しています');
    await pick(element, '年度', '令和7年度（2025年度）');
    expect(all(element, '[part=item]')).to.have.length(3);
    expect(summary(element)).to.contain('△ 計画より遅れている 1件');
    expect(rows(element)[1]).to.have.length(2);
    await pick(element, '目標', '2 相談');
    expect(all(element, '[part=item] [part=name]').map(readable)).to.deep.equal(['窓口']);
    await expectAccessible(element);
    for (const name of ['input', 'change']) document.removeEventListener(name, hear);
    expect(outside).to.deep.equal([]);
  });

  it('is everything where a town asks for no questions', async () => {
    expect(all(await report(CONTENT, 'plain'), 'select')).to.have.length(0);
  });

  it('is pressed by a finger', async () => {
    const element = await report();
    for (const control of all(element, 'select, summary')) expect(control.getBoundingClientRect().height).to.be.at.least(44);
  });
});

describe('tomoni-progress-report: a whole plan', () => {
  it('has the plan’s goals, policies, roles and indicators, in three languages', async () => {
    for (const [lang, said] of [
      ['ja', '令和8年度（2026年度）の進捗'],
      ['en', 'Progress in FY2026 (Reiwa 8)'],
      ['ja-x-easy', 'どのくらい すすんだか'],
    ] as const) {
      const element = await report('', `lang="${lang}"`, plans.tomoniCho);
      await until(() => all(element, '[part=item]').length);
      expect(readable(element)).to.contain(said);
      const names = all(element, '[part=item] [part=name]').map(readable);
      expect(names).to.have.length(14);
      if (lang === 'ja') expect(names.slice(0, 2)).to.deep.equal(['1 ひとりにしないつながりをつくる', '1-1 気軽に集まれる場を広げる']);
      await expectAccessible(element);
    }
  });

  it('is readable on a dark page with its dark theme', async () => {
    const element = await report(CONTENT, 'theme="dark"');
    await until(() => getComputedStyle(all(element, '.base')[0]!).backgroundColor !== 'rgb(255, 255, 255)');
    await expectAccessible(element);
  });

  it('fits 320 px at 200 % text without scrolling sideways', async () => {
    const box = fixture<HTMLElement>(
      `<div style="width: 288px; font-size: 32px"><tomoni-progress-report>${CONTENT}</tomoni-progress-report></div>`,
    );
    await settled(box.firstElementChild!);
    expect(box.scrollWidth).to.be.at.most(288);
  });

  it('keeps ruby and follows a translator', async () => {
    const element = await report(CONTENT.replace('>居場所<', '><ruby>居場所<rt>いばしょ</rt></ruby><'));
    expect(all(element, '[part=name] ruby')).to.have.length(1);
    element.querySelector('tbody th')!.textContent = 'Looking out for each other';
    await settled(element);
    expect(rows(element)[1]![0]).to.equal('Looking out for each other');
  });
});

describe('tomoni-progress-report: bad data', () => {
  it('shows the rest of a plan, and says which assessment points to nothing', async () => {
    const { assessments } = plans.tomoniCho;
    const plan = { ...plans.tomoniCho, assessments: [...assessments, { ...assessments[0]!, id: 'nowhere', target: 'no-such-policy' }] };
    let element!: TomoniProgressReport;
    expect(await toldFirst(async () => (element = await report('', '', plan)))).to.match(/^invalid-content[^]*「nowhere」/);
    expect(all(element, '[part=item]')).to.have.length(14);
  });

  it('shows the rest of a table, and says which row and column', async () => {
    let element!: TomoniProgressReport;
    const said = await toldFirst(async () => {
      element = await report('<table><tr><th>施策</th><th>年度</th><th>進捗</th></tr><tr><td>見守り</td><td>8</td><td>○</td></tr></table>');
    });
    expect(said).to.match(/1行目（見守り）の「年度」列：「8」は使えません/);
    expect(readable(element)).to.contain('見守り');
  });

  it('leaves what is no report as it is, and says what to write', async () => {
    let element!: TomoniProgressReport;
    const said = await toldFirst(async () => {
      element = fixture<TomoniProgressReport>('<tomoni-progress-report><p>準備中です。</p></tomoni-progress-report>');
      await settled(element);
    });
    expect(said).to.match(/^no-assessments/);
    expect(readable(element)).to.equal('準備中です。');
  });

  it('leaves the content when a script gives nonsense', async () => {
    const element = await report();
    expect(
      await toldFirst(async () => {
        element.data = { items: 'bad' as never };
        await settled(element);
      }),
    ).to.match(/^render-failed/);
    expect(readable(element)).to.contain('協定が増えました。');
  });
});
