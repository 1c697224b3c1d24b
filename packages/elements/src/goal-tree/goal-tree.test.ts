import { expect } from '@esm-bundle/chai';
import type { PlanDocument } from '@tomoni/plan';
import { readPlan } from '@tomoni/plan/document';
import tomoniCho from '@tomoni/towns/tomoni-cho/plan.json';
import { expectAccessible } from '../../../../test/browser/axe.ts';
import { fixture, readable, settled, until } from '../../../../test/browser/fixture.ts';
import '../plan/define.ts';
import './define.ts';
import type { TomoniGoalTree } from './goal-tree.ts';
import { all, announced, button, CONTENT, isSeen, many, openFilter, titlesSeen, TABLE, tree, treeOfPlan, type } from './testing/reader.ts';

const read = readPlan(tomoniCho);
if (!read.ok) throw new Error('the sample plan is invalid');
const { plan } = read;
const node = (id: string, rest: object = {}): object => ({ id, level: 'goal', title: id, flags: [], measures: [], actions: [], ...rest });
const planWith = (nodes: object[]): Partial<PlanDocument> =>
  ({ levels: [{ id: 'goal', label: '目標' }], nodes }) as unknown as Partial<PlanDocument>;

/** What the console and events say while something is done. */
async function told(work: () => Promise<unknown>): Promise<{ messages: string[]; codes: string[] }> {
  const messages: string[] = [];
  const codes: string[] = [];
  const listen = ({ problem }: HTMLElementEventMap['tomoni-error']): void => void codes.push(problem.code);
  const { error } = console;
  console.error = (message: string) => void messages.push(message);
  document.body.addEventListener('tomoni-error', listen);
  try {
    await work();
    await until(() => codes.length);
  } finally {
    console.error = error;
    document.body.removeEventListener('tomoni-error', listen);
  }
  return { messages, codes };
}

describe('tomoni-goal-tree: a resident reads the plan’s goals', () => {
  it('sees goals and objectives with level, number, title, flag and subtitle as the town writes them', async () => {
    const element = await tree();
    const text = readable(element);
    for (const each of [
      '基本目標 1',
      '住民の参加意識を高めよう',
      '福祉を身近に感じる機会を増やします',
      '推進目標 (2)',
      '新',
      '推進目標 2件',
    ])
      expect(text).to.include(each);
    expect(all(element, '[part=number]').map(readable).filter(Boolean)).to.deep.equal(['1', '(1)', '(2)', '2', '(1)']);
    await expectAccessible(element);
  });

  it('opens one objective, or all, and closes them again', async () => {
    const element = await tree(many(9));
    expect(titlesSeen(element)).to.have.length(18);
    const first = all<HTMLDetailsElement>(element, 'li > details')[0]!;
    all(element, 'li > details > summary')[0]!.click();
    await until(() => !first.open);
    await settled(element);
    expect(titlesSeen(element)).to.have.length(17);
    button(element, 'すべて閉じる').click();
    await settled(element);
    expect(titlesSeen(element)).to.have.length(9);
    button(element, 'すべて開く').click();
    await settled(element);
    expect(titlesSeen(element)).to.have.length(18);
    await expectAccessible(element);
  });

  it('has headings of the level that the page asks for, one below the other', async () => {
    const element = await tree(CONTENT, 'heading-level="4"');
    expect(all(element, '[part=heading]').map(({ localName }) => localName)).to.deep.equal(
      ['h4', 'h5', 'h4'].flatMap((name) => (name === 'h5' ? ['h5', 'h5'] : [name])),
    );
  });

  it('finds closed content with the browser’s own search: it is in the page, and opening follows', async () => {
    const element = await tree(many(9));
    const details = all<HTMLDetailsElement>(element, 'li li > details');
    button(element, 'すべて閉じる').click();
    await settled(element);
    expect(element.shadowRoot!.textContent).to.include('ボランティアの取組1');
    all<HTMLDetailsElement>(element, 'li > details')[0]!.open = true; // as the browser does
    await until(() => titlesSeen(element).length === 10);
    await settled(element);
    expect(titlesSeen(element)).to.have.length(10);
    expect(details).to.have.length(0);
  });

  it('prints everything open, and leaves it afterwards as it was', async () => {
    const element = await tree(many(9));
    button(element, 'すべて閉じる').click();
    await settled(element);
    dispatchEvent(new Event('beforeprint'));
    expect(titlesSeen(element)).to.have.length(18);
    dispatchEvent(new Event('afterprint'));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(titlesSeen(element)).to.have.length(9);
  });
});

describe('tomoni-goal-tree: progress', () => {
  it('stands beside the node in the plan’s words, and the parent counts, never a percentage', async () => {
    const element = await tree();
    const [first, second] = all(element, '.depth-0 > details > summary [part=counts]').map(readable);
    expect(first).to.equal('推進目標 2件 ◎ 計画より進んでいる 1件 △ 計画より遅れている 1件');
    expect(second).to.equal('推進目標 1件');
    expect(readable(element)).not.to.match(/[%％]/);
    await expectAccessible(element);
  });

  it('is read from a badge that stands in the item', async () => {
    const element = await tree(
      '<ul><li>1 見守り <tomoni-progress-badge axis="progress">◎ 進んでいる</tomoni-progress-badge> <tomoni-progress-badge axis="direction">拡充</tomoni-progress-badge></li></ul>',
    );
    expect(titlesSeen(element)).to.deep.equal(['見守り']);
    expect(all(element, '[part=badge]').map(readable)).to.deep.equal(['進捗状況 ◎ 進んでいる', '今後の方向性 拡充']);
  });

  it('comes from the plan’s latest assessments, with the tone of its scale', async () => {
    const element = await treeOfPlan(plan);
    const words = all(element, '.depth-0 > details > summary [part=badge]').map(readable);
    expect(words[0]).to.equal('進捗状況 B 目標どおり');
    expect(all(element, '.tone-good').length).to.be.greaterThan(0);
    await expectAccessible(element);
  });
});

describe('tomoni-goal-tree: 体系図', () => {
  it('is a table for each node of the top, with merged cells and headers of their scope', async () => {
    const element = await tree(TABLE, 'layout="table" style="width: 60em"');
    expect(all(element, 'table')).to.have.length(2);
    expect(all(element, 'thead')[0]!.textContent!.replace(/\s+/g, ' ').trim()).to.equal('施策の基本方向項目課題認識対応方針関連する施策');
    const group = all<HTMLTableCellElement>(element, '[scope=rowgroup]')[0]!;
    expect(group.rowSpan).to.equal(2);
    expect(readable(group)).to.include('支え合いの推進');
    expect(readable(group)).to.include('支えあい');
    expect(all(element, '[scope=row]').map((cell) => readable(cell))).to.include('(2) 日常生活の支え合い');
    expect(all(element, '[part=measures] li').map(readable)).to.deep.equal([
      '見守り支援事業',
      '地域ケア会議',
      'ささえあいの会',
      'バス交通計画',
    ]);
    await expectAccessible(element);
  });

  it('becomes cards where it is narrow, which say the names of their columns, in the same order', async () => {
    const element = await tree(TABLE, 'layout="table" style="width: 20em"');
    const text = readable(element);
    expect(getComputedStyle(all(element, 'td')[0]!).display).to.equal('block');
    for (const part of [
      '(1) 見守り体制の充実',
      '課題認識 共有する場がない',
      '対応方針 見守りを強める',
      '関連する施策 見守り支援事業',
      '(2) 日常生活の支え合い',
    ])
      expect(text.indexOf(part), part).to.be.greaterThan(-1);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
    await expectAccessible(element);
  });

  it('stands there with the first drawing: nothing moves afterwards', async () => {
    const element = fixture<TomoniGoalTree>(`<tomoni-goal-tree layout="table">${TABLE}</tomoni-goal-tree>`);
    await element.updateComplete;
    expect(all(element, 'table')).to.have.length(2);
    expect(all(element, 'slot')).to.have.length(0);
  });

  it('may be shown as a list again', async () => {
    const element = await tree(TABLE, 'layout="table"');
    const said = all(element, '[part=number]').length;
    for (const layout of ['outline', 'table'] as const) {
      element.layout = layout;
      await settled(element);
      expect(all(element, '[part=number]')).to.have.length(said);
      expect(all(element, 'table')).to.have.length(layout === 'table' ? 2 : 0);
    }
  });

  it('may also be shown as a list', async () => {
    const element = await tree(TABLE);
    expect(all(element, 'table')).to.have.length(0);
    expect(titlesSeen(element)).to.include('見守り体制の充実');
    await expectAccessible(element);
  });

  it('shows a plan’s tree, whatever its depth', async () => {
    const element = await treeOfPlan(plan, 'layout="table"');
    expect(all(element, 'table')).to.have.length(3);
    await expectAccessible(element);
  });

  it('keeps a column that the vocabulary does not know', async () => {
    const element = await tree(
      '<table><tr><th>目標</th><th>課題</th><th>担当課</th></tr><tr><th>1 見守り</th><td>少ない</td><td>福祉課</td></tr></table>',
      'layout="table" style="width: 60em"',
    );
    expect(readable(element)).to.include('福祉課');
    expect(all(element, 'thead th').map(readable)).to.deep.equal(['目標', '課題', '担当課']);
  });
});

describe('tomoni-goal-tree: filter', () => {
  it('is there only where it helps, and never with `plain`', async () => {
    expect(all(await tree(), '.filter')).to.have.length(0);
    expect(all(await tree(many()), '.filter')).to.have.length(1);
    expect(all(await tree(many(), 'plain'), '.filter')).to.have.length(0);
  });

  it('shows what fits with what stands above it, and says how many', async () => {
    const element = await tree(many());
    await openFilter(element);
    expect(announced(element)).to.equal('');
    await type(element, 'ぼらんてぃあ');
    expect(titlesSeen(element)).to.have.length(12);
    expect(announced(element)).to.equal('24件のうち6件が当てはまります');
    await expectAccessible(element);
    await type(element, 'どこにもない');
    expect(titlesSeen(element)).to.deep.equal([]);
    expect(announced(element)).to.equal('当てはまるものはありません');
    await type(element, '');
    expect(titlesSeen(element)).to.have.length(24);
  });

  it('goes by the marks, together with a word', async () => {
    const element = await tree(many());
    await openFilter(element);
    all(element, '.choice')
      .find((each) => readable(each).includes('△'))!
      .click();
    await settled(element);
    expect(announced(element)).to.equal('24件のうち4件が当てはまります');
    await type(element, 'ボランティア');
    expect(announced(element)).to.equal('24件のうち2件が当てはまります');
  });

  it('hides and shows what stands there, and draws nothing again', async () => {
    const element = await tree(many());
    await openFilter(element);
    const before = all(element, '[part=item], .head');
    await type(element, 'ボランティア');
    await type(element, '');
    expect(all(element, '[part=item], .head').every((each, place) => each === before[place])).to.equal(true);
  });

  it('passes over readings', async () => {
    const ruby = '<ruby>見守<rp>（</rp><rt>みまも</rt><rp>）</rp></ruby>り';
    const element = await tree(many().replaceAll('見守り', ruby));
    await openFilter(element);
    await type(element, '見守り');
    expect(announced(element)).to.equal('24件のうち6件が当てはまります');
    expect(all(element, 'rt').length).to.be.greaterThan(0);
  });

  it('works in a table, too', async () => {
    const element = await tree(many(), 'layout="table" style="width: 60em"');
    await openFilter(element);
    await type(element, '取組3');
    expect(titlesSeen(element)).to.deep.equal(['目標その4', 'ボランティアの取組3']);
    await expectAccessible(element);
  });

  it('keeps the word inside: no event leaves, nothing is stored, no address changes', async () => {
    const element = await tree(many());
    const field = await openFilter(element);
    const heard: string[] = [];
    const types = ['beforeinput', 'input', 'change', 'keydown', 'keyup', 'keypress', 'paste', 'compositionend'];
    const listen = (event: Event): void => void heard.push(event.type);
    for (const name of types) document.addEventListener(name, listen);
    const address = location.href;
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'あ', bubbles: true, composed: true }));
    field.dispatchEvent(new CompositionEvent('compositionend', { data: 'あ', bubbles: true, composed: true }));
    await type(element, 'ひみつ');
    for (const name of types) document.removeEventListener(name, listen);
    expect(heard).to.deep.equal([]);
    expect(location.href).to.equal(address);
    expect(field.name).to.equal('');
  });
});

describe('tomoni-goal-tree: the page changes', () => {
  it('is followed, and what was open stays open', async () => {
    const element = await tree(many(9));
    button(element, 'すべて閉じる').click();
    await settled(element);
    all(element, 'li > details > summary')[1]!.click();
    await until(() => titlesSeen(element).length === 10);
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode())
      (text as Text).data = (text as Text).data.replace('目標その', 'Goal ');
    await settled(element);
    expect(titlesSeen(element)).to.include('Goal 2');
    expect(titlesSeen(element)).to.have.length(10);
  });

  it('speaks the language of the place, and of the plan where it has it', async () => {
    const element = await treeOfPlan(plan, 'lang="en"');
    await until(() => readable(element).includes('Open all'));
    expect(readable(element)).to.include('Build ties that leave no one alone');
    expect(all(element, '[lang=ja]').length).to.be.greaterThan(0);
    await expectAccessible(element);
  });
});

describe('tomoni-goal-tree: bad data', () => {
  it('loses no node: orphans, circles, unknown levels and doubled ids are drawn, and one message names them', async () => {
    const { messages, codes } = await told(async () => {
      const element = await treeOfPlan(
        planWith([
          node('甲'),
          node('孤児', { parent: 'ない' }),
          node('丙', { parent: '丁' }),
          node('丁', { parent: '丙' }),
          node('甲'),
          node('戊', { level: 'x' }),
        ]),
      );
      expect(titlesSeen(element).sort()).to.deep.equal(['甲', '孤児', '丙', '丁', '甲', '戊'].sort());
      await expectAccessible(element);
    });
    expect(codes).to.deep.equal(['invalid-tree']);
    expect(messages).to.have.length(1);
    for (const each of ['孤児', 'ない', '丙', '甲', '戊']) expect(messages[0]).to.include(each);
  });

  it('survives data without ids, titles, lists or levels', async () => {
    const element = await tree('<p>町の言葉</p>');
    element.data = { levels: [], nodes: [{ title: '名前だけ' }, {}, null, { id: 'b', title: '二つ', parent: 'b' }] } as never;
    await settled(element);
    expect(titlesSeen(element)).to.include.members(['名前だけ', '二つ']);
  });

  it('leaves content that it cannot present as it is, and says so', async () => {
    const { codes } = await told(async () => {
      const element = fixture<TomoniGoalTree>('<tomoni-goal-tree><ul><li>1 目標</li></ul><canvas></canvas></tomoni-goal-tree>');
      await settled(element);
      expect(readable(element)).to.include('1 目標');
    });
    expect(codes).to.deep.equal(['unsupported-content']);
  });

  it('takes 5,000 nodes: all of them are in the page, also those that are far from the screen', async () => {
    const element = await tree('<p>町の言葉</p>');
    element.data = {
      levels: [],
      nodes: Array.from({ length: 5000 }, (_, i) => ({ id: `n${i}`, title: `項目${i}`, ...(i % 50 && { parent: `n${i - (i % 50)}` }) })),
    } as never;
    await settled(element);
    expect(all(element, '[part=item]')).to.have.length(5000);
    expect(readable(element)).to.include('項目4999');
    await openFilter(element);
    await type(element, '項目4999');
    expect(announced(element)).to.equal('5000件のうち1件が当てはまります');
    expect(titlesSeen(element)).to.deep.equal(['項目4950', '項目4999']);
  });

  it('takes data with 5,000 nodes in one chain', async () => {
    const element = await tree('<p>町の言葉</p>');
    element.data = {
      levels: [],
      nodes: Array.from({ length: 5000 }, (_, i) => ({ id: `n${i}`, title: `項目${i}`, ...(i && { parent: `n${i - 1}` }) })),
    } as never;
    await settled(element);
    expect(all(element, '[part=item]')).to.have.length(5000);
  });
});

describe('tomoni-goal-tree: whatever the page', () => {
  it('fits 288 px at twice the text size, as a list and as a table', async () => {
    for (const layout of ['outline', 'table']) {
      const element = await treeOfPlan(plan, `layout="${layout}" style="width: 288px; font-size: 32px"`);
      const { right } = element.getBoundingClientRect();
      for (const part of all(element, '.base *'))
        if (isSeen(part) && !part.closest('.sr'))
          expect(part.getBoundingClientRect().right, part.outerHTML.slice(0, 200)).to.be.at.most(right + 1);
    }
  });

  it('is pressed by a finger', async () => {
    const element = await tree(many(), 'style="font-size: 10px"');
    await openFilter(element);
    for (const target of all(element, 'summary, button, .choice, [type=search]'))
      if (isSeen(target)) expect(target.getBoundingClientRect().height, target.outerHTML.slice(0, 200)).to.be.at.least(43.9);
  });

  it('is readable on a dark page and mirrored on one that is read from right to left', async () => {
    const element = await tree(CONTENT, 'dir="rtl" style="background: #000; color: #fff"');
    await expectAccessible(element);
    const inside = getComputedStyle(all(element, '.inside')[0]!);
    expect(inside.borderRightStyle).to.equal('solid');
    expect(inside.borderLeftStyle).to.equal('none');
  });
});
