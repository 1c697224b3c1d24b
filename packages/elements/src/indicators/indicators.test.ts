import { expect } from '@esm-bundle/chai';
import tomoniCho from '@tomoni/towns/tomoni-cho/plan.json';
import { readPlan } from '@tomoni/plan/document';
import { expectAccessible } from '../../../../test/browser/axe.ts';
import { fixture, readable, settled, until } from '../../../../test/browser/fixture.ts';
import { toldFirst } from '../../../../test/browser/told.ts';
import '../plan/define.ts';
import { csvOfIndicators } from './csv.ts';
import './define.ts';
import type { TomoniIndicators } from './indicators.ts';
import { all, CONTENT, rows, table, tableOf } from './testing/reader.ts';

const measured = (...values: [year: number, value: number, survey?: string][]) =>
  values.map(([fiscalYear, value, survey]) => ({ fiscalYear, value, ...(survey && { survey }) }));

describe('tomoni-indicators: a plan without targets', () => {
  it('shows baseline and direction, and nothing as unreached', async () => {
    const element = await table();
    expect(rows(element)[0]).to.deep.equal([
      '活動に参加していると回答した人の割合 1 ふれあいの人づくり',
      '↗ 目標の方向：増やす',
      '27.5%',
      'ありません',
      'まだ比べられません',
    ]);
    expect(readable(element)).to.contain('* 平成29年度市民アンケート');
    expect(readable(element)).not.to.match(/未達|0\s*%|目標まで/);
    expect(all(element, 'svg')).to.have.length(0);
    await expectAccessible(element);
  });

  it('is a table with a caption and headers for a screen reader, also as cards', async () => {
    for (const width of ['900px', '288px']) {
      const box = fixture<HTMLElement>(`<div style="width: ${width}"><tomoni-indicators>${CONTENT}</tomoni-indicators></div>`);
      const element = box.firstElementChild!;
      await settled(element);
      expect(readable(all(element, 'caption')[0]!)).to.equal('成果指標');
      expect(all(element, 'thead th').map(readable)).to.deep.equal(['指標', '目標', '現状値', '実績', '変化']);
      expect(all(element, 'tbody th[role=rowheader]')).to.have.length(2);
      expect(all(element, 'td[role=cell]')).to.have.length(8);
      const [card] = all(element, 'tbody tr');
      expect(getComputedStyle(card!).display).to.equal(width === '288px' ? 'block' : 'table-row');
      await expectAccessible(element);
    }
  });

  it('fits 320 px at 200 % text without scrolling sideways', async () => {
    const box = fixture<HTMLElement>(`<div style="width: 288px; font-size: 32px"><tomoni-indicators>${CONTENT}</tomoni-indicators></div>`);
    await settled(box.firstElementChild!);
    expect(box.scrollWidth).to.be.at.most(288);
  });
});

describe('tomoni-indicators: what changed', () => {
  const change = (element: Element): string => rows(element)[0]![4]!;
  const baseline = { value: 18.4, fiscalYear: 2023 };

  it('judges rising and falling by the direction that is wanted', async () => {
    const observations = measured([2024, 17.1], [2026, 15.2]);
    expect(change(await tableOf([{ baseline, direction: 'decrease', observations }]))).to.equal('改善 令和5年度から-3.2ポイント');
    expect(change(await tableOf([{ baseline, direction: 'increase', observations }]))).to.match(/^悪化/);
    expect(change(await tableOf([{ baseline, observations }]))).to.match(/^減った/);
  });

  it('says 現状維持 within the tolerance, and how wide it is', async () => {
    const element = await tableOf([
      { baseline: { value: 72.5, fiscalYear: 2023 }, direction: 'maintain', tolerance: 3, observations: measured([2026, 70.8]) },
    ]);
    expect(change(element)).to.match(/^現状維持/);
    expect(rows(element)[0]![1]).to.equal('→ 目標の方向：維持する ±3ポイントまでは現状維持とみなします');
  });

  it('says how far it is to a target, and when it is reached', async () => {
    const given = {
      baseline: { value: 12, fiscalYear: 2023 },
      unit: 'か所',
      direction: 'increase' as const,
      target: { value: 20, fiscalYear: 2028 },
    };
    const element = await tableOf([{ ...given, observations: measured([2025, 17], [2026, 1800]) }]);
    expect(rows(element)[0]![1]).to.contain('20か所 令和10年度（2028年度）');
    expect(change(element)).to.contain('目標に届きました');
    expect(rows(element)[0]![3]).to.equal('令和7年度（2025年度） 17か所 令和8年度（2026年度） 1,800か所');
    expect(change(await tableOf([{ ...given, observations: measured([2026, 18]) }]))).to.contain('目標まで+2か所');
  });

  it('draws no line from one observation', async () => {
    expect(all(await tableOf([{ baseline, observations: measured([2026, 15]) }]), 'svg')).to.have.length(0);
    expect(all(await tableOf([{ observations: measured([2025, 9]) }]), 'svg')).to.have.length(0);
  });

  it('breaks the line where the survey changes, and says so', async () => {
    const element = await tableOf([
      {
        baseline: { value: 41, fiscalYear: 2023, survey: '郵送' },
        direction: 'increase',
        observations: measured([2024, 43.2, '郵送'], [2025, 55.8, '郵送・ウェブ'], [2026, 57.1, '郵送・ウェブ']),
      },
    ]);
    expect(all(element, 'polyline').map((line) => line.getAttribute('points')!.split(' ').length)).to.deep.equal([2, 2]);
    expect(change(element)).to.equal('調査が変わったため、比べられません');
    expect(rows(element)[0]![3]).to.equal(
      '令和6年度（2024年度） 43.2% ここから調査が変わり、前の値とは比べられません 令和7年度（2025年度） 55.8% 郵送・ウェブ 令和8年度（2026年度） 57.1%',
    );
    const svg = all(element, 'svg')[0]!;
    expect(svg.getAttribute('aria-hidden')).to.equal('true');
    expect(svg.textContent!.trim(), 'no text in a drawing').to.equal('');
    await expectAccessible(element);
  });
});

describe('tomoni-indicators: wherever it stands', () => {
  it('shows a whole plan in three languages', async () => {
    const read = readPlan(tomoniCho);
    if (!read.ok) throw new Error('not valid');
    for (const [lang, title, said] of [
      ['ja', '成果指標', '目標に届きました'],
      ['en', 'Outcome indicators', 'to go'],
      ['ja-x-easy', '数字（すうじ）で見（み）る目標（もくひょう）', 'よくなった'],
    ] as const) {
      const element = fixture<TomoniIndicators>(`<tomoni-indicators lang="${lang}"></tomoni-indicators>`);
      element.src = undefined;
      const provider = fixture<HTMLElement & { data: unknown }>(`<tomoni-plan lang="${lang}"></tomoni-plan>`);
      provider.data = read.plan;
      provider.append(element);
      await settled(provider);
      await until(() => all(element, 'table').length);
      expect(readable(all(element, 'caption')[0]!)).to.equal(title);
      expect(all(element, 'tbody tr')).to.have.length(8);
      if (lang !== 'ja') expect(readable(element)).to.contain(said);
      await expectAccessible(element);
    }
  });

  it('keeps ruby, follows a translator, and a heading stays a heading', async () => {
    const element = await table(
      `<h3>成果指標</h3>${CONTENT.replace('<caption>成果指標</caption>', '').replace('情報', '<ruby>情報<rt>じょうほう</rt></ruby>')}`,
    );
    expect(all(element, 'ruby')).to.have.length(1);
    expect(all(element, 'h3').map(readable)).to.deep.equal(['成果指標']);
    element.querySelector('td:nth-child(2)')!.textContent = 'Share of residents who take part';
    await settled(element);
    expect(rows(element)[0]![0]).to.contain('Share of residents who take part');
  });

  it('is readable on a dark page and with its dark theme', async () => {
    const box = fixture<HTMLElement>(`<div style="background: #000; color: #fff"><tomoni-indicators>${CONTENT}</tomoni-indicators></div>`);
    const element = box.firstElementChild!;
    await settled(element);
    await expectAccessible(element);
    const dark = await table(CONTENT, 'theme="dark"');
    await until(() => getComputedStyle(all(dark, '.base')[0]!).backgroundColor !== 'rgb(255, 255, 255)');
    await expectAccessible(dark);
  });

  it('reads lists where tables do not survive', async () => {
    const element = await table('<h4>つどいの場</h4><ul><li>現状値：12か所</li><li>目標の方向：増やす</li><li>令和8年度：18か所</li></ul>');
    expect(rows(element)[0]).to.deep.equal([
      'つどいの場',
      '↗ 目標の方向：増やす',
      '12か所',
      '令和8年度（2026年度） 18か所',
      '改善 現状値から+6か所',
    ]);
  });
});

describe('tomoni-indicators: CSV', () => {
  it('holds what the table shows, in columns that can be read again', async () => {
    const read = readPlan(tomoniCho);
    if (!read.ok) throw new Error('not valid');
    const data = { indicators: read.plan.indicators.slice(4, 5).map((each) => ({ ...each, node: '窓口', goalNumber: '2-1' })) };
    expect(csvOfIndicators(data, 'ja', 'ja')).to.equal(
      '\uFEFF指標,基本目標,単位,現状値,基準年度,調査,目標の方向,目標値,目標年度,備考,令和6年度（2024年度）,令和6年度（2024年度）の調査,令和7年度（2025年度）,令和7年度（2025年度）の調査,令和8年度（2026年度）,令和8年度（2026年度）の調査\r\n' +
        '福祉の相談窓口を知っている町民の割合,2-1 窓口,%,41,令和5年度（2023年度）,町民意識調査（郵送）,↗ 増やす,60,令和10年度（2028年度）,令和7年度から調査の方法が変わりました。令和6年度までの数字とは比べられません。,43.2,町民意識調査（郵送）,55.8,町民意識調査（郵送・ウェブ併用）,57.1,町民意識調査（郵送・ウェブ併用）\r\n',
    );
  });

  it('is saved from the page itself by a button of 44 px, under the table’s title', async () => {
    const element = await table();
    const [button] = all<HTMLButtonElement>(element, 'button');
    expect(button!.getBoundingClientRect().height).to.be.at.least(44);
    const { click } = HTMLAnchorElement.prototype;
    let saved: HTMLAnchorElement | undefined;
    HTMLAnchorElement.prototype.click = function () {
      // oxlint-disable-next-line typescript/no-this-alias -- the link never stands in the page
      saved = this;
    };
    try {
      button!.click();
      await until(() => saved);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved!.download).to.equal('成果指標.csv');
    const bytes = new Uint8Array(await (await fetch(saved!.href)).arrayBuffer());
    expect(Array.from(bytes.slice(0, 3)), 'the byte order mark').to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).to.contain('27.5,');
  });

  it('offers nothing where a town does not want it', async () => {
    expect(all(await table(CONTENT, 'plain'), 'button')).to.have.length(0);
  });
});

describe('tomoni-indicators: bad data', () => {
  it('shows the rest, and says which number cannot be read and which name is there twice', async () => {
    let element!: TomoniIndicators;
    const said = await toldFirst(async () => {
      element = await table(
        '<table><tr><th>指標</th><th>現状値</th><th>目標値</th></tr><tr><td>甲</td><td>たくさん</td><td>5件</td></tr><tr><td>甲</td><td>3</td><td></td></tr></table>',
      );
    });
    expect(said).to.match(/^invalid-content/);
    expect(said).to.match(/1行目（甲）の「現状値」列：「たくさん」は使えません/);
    expect(said).to.contain('「甲」：単位がありません');
    expect(said).to.contain('「甲」が二つ以上あります');
    expect(rows(element)).to.have.length(2);
    expect(rows(element)[0]![1]).to.equal('5件');
  });

  it('leaves what holds no indicators as it is, and says what to write', async () => {
    let element!: TomoniIndicators;
    expect(await toldFirst(async () => (element = await table('<p>準備中です。</p>')))).to.match(/^no-indicators/);
    expect(readable(element)).to.equal('準備中です。');
  });

  it('keeps a picture in the page rather than losing it', async () => {
    expect(await toldFirst(() => table(`${CONTENT}<img src="data:," alt="グラフ">`))).to.match(/^unsupported-content/);
  });

  it('draws whatever a script gives, or leaves the content', async () => {
    const element = await table();
    expect(
      await toldFirst(async () => {
        element.data = { indicators: [{ title: '甲', observations: [{ value: Number.NaN, fiscalYear: 2025 }], target: {} }] };
        await settled(element);
      }),
    ).to.contain('「甲」：単位がありません');
    expect(rows(element)).to.deep.equal([['甲', '定めていません', 'ありません', 'ありません', 'まだ比べられません']]);
    expect(
      await toldFirst(async () => {
        element.data = { indicators: 'bad' as never };
        await settled(element);
      }),
    ).to.match(/^render-failed/);
    expect(readable(element)).to.contain('27.5%');
  });
});
