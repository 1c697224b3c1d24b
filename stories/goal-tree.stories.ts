import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@tomoni/elements/goal-tree/define';
import '@tomoni/elements/plan/define';
import '@tomoni/elements/progress-badge/define';
import type { GoalTree } from '@tomoni/elements/goal-tree';
import ichinoseki from '@tomoni/towns/ichinoseki/plan.json';
import oshu from '@tomoni/towns/oshu/plan.json';
import shimonoseki from '@tomoni/towns/shimonoseki/plan.json';
import tomoniCho from '@tomoni/towns/tomoni-cho/plan.json';
import { html, nothing } from 'lit';
import { planOf } from './plan-of.ts';

interface Args {
  /** outline (a list that opens) or table（体系図）. */
  layout: 'outline' | 'table';
  /** Leaves the filter out. */
  plain: boolean;
  /** Level of the first headings. */
  headingLevel?: number;
  /** Ground: light, paper, dark. */
  theme?: 'light' | 'paper' | 'dark';
}

const meta: Meta<Args> = {
  title: '体系（目標・施策） Goal tree',
  component: 'tomoni-goal-tree',
  args: { layout: 'outline', plain: false },
  argTypes: {
    layout: { control: 'inline-radio', options: ['outline', 'table'] },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    theme: { control: 'inline-radio', options: ['light', 'paper', 'dark'] },
  },
};
export default meta;

type Story = StoryObj<Args>;

/** A tree from HTML that stands in the page. */
const fromContent = (content: unknown, { layout, plain, headingLevel, theme }: Args, lang?: string) =>
  html`<tomoni-goal-tree
    layout=${layout}
    ?plain=${plain}
    heading-level=${headingLevel ?? nothing}
    theme=${theme ?? nothing}
    lang=${lang ?? nothing}
    >${content}</tomoni-goal-tree
  >`;

/** A tree from a plan of a town. */
const fromPlan = (document: object, args: Args, lang?: string) =>
  html`<tomoni-plan .data=${planOf(document)} lang=${lang ?? nothing}>${fromContent(nothing, args)}</tomoni-plan>`;

const lists = html`
  <ul>
    <li>
      基本目標 1 ひとりにしないつながりをつくる<br />顔の見える関係が、いざというときの力になります。
      <ul>
        <li>
          施策 1-1 気軽に集まれる場を広げる
          <ul>
            <li>課題認識：通える場所が町の中心部に偏っています。</li>
            <li>対応方針：歩いて行けるつどいの場を増やします。</li>
            <li>
              関連する施策
              <ul>
                <li>つどいの場づくり支援事業</li>
                <li>移動支援モデル事業</li>
              </ul>
            </li>
          </ul>
        </li>
        <li>施策 1-2 見守りと声かけを続ける（新）</li>
      </ul>
    </li>
    <li>
      基本目標 2 困りごとを早く受け止める
      <ul>
        <li>施策 2-1 どこに相談してもつながる窓口にする</li>
      </ul>
    </li>
  </ul>
`;

/** 箇条書きをそのまま書いたページ。Nested lists are the data. */
export const FromContent: Story = { name: 'ページの箇条書きから', render: (args) => fromContent(lists, args) };

/** 体系図の表をそのまま書いたページ。A table with merged cells is the data. */
export const FromTable: Story = {
  name: 'ページの体系図から',
  args: { layout: 'table' },
  render: (args) =>
    fromContent(
      html`<table>
        <caption>
          第１節 福祉で安心・安全な地域づくり
        </caption>
        <thead>
          <tr>
            <th scope="col">施策の基本方向</th>
            <th scope="col">項目</th>
            <th scope="col">課題認識</th>
            <th scope="col">関連する施策</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="rowgroup" rowspan="2">１ 地域住民相互による支え合いの推進<br />略称：支えあい</th>
            <th scope="row">(1)地域の見守り体制の充実・強化</th>
            <td>困りごとの情報を分かち合う場がありません。</td>
            <td>地域セーフティネット会議<br />見守り支援事業</td>
          </tr>
          <tr>
            <th scope="row">(2)日常生活を支え合う仕組みづくり</th>
            <td>手伝う人が足りません。</td>
            <td>地域ケア会議</td>
          </tr>
        </tbody>
      </table>`,
      args,
    ),
};

/** 一関市：基本目標 3、推進目標 14。Two levels, a flag（新）. */
export const Ichinoseki: Story = { name: '一関市', render: (args) => fromPlan(ichinoseki, args) };

/** 奥州市：体系図の全体。Three levels with 課題認識, 対応方針, 関連する施策. */
export const OshuTable: Story = { name: '奥州市の体系図', args: { layout: 'table' }, render: (args) => fromPlan(oshu, args) };

/** 奥州市：一覧で。The same as a list that opens. */
export const OshuOutline: Story = { name: '奥州市を一覧で', render: (args) => fromPlan(oshu, args) };

/** 下関市：基本目標だけ。One level. */
export const Shimonoseki: Story = { name: '下関市', render: (args) => fromPlan(shimonoseki, args) };

/** ともに町：評価のある計画。Assessed: badges beside nodes, counts beside their parents. */
export const Assessed: Story = { name: '評価つき（ともに町）', render: (args) => fromPlan(tomoniCho, args) };

/** 評価つきの表。 */
export const AssessedTable: Story = { name: '評価つきの表', args: { layout: 'table' }, render: (args) => fromPlan(tomoniCho, args) };

/** 項目の中のバッジ。Badges in the items. */
export const WithBadges: Story = {
  name: '項目の中のバッジ',
  render: (args) =>
    fromContent(
      html`<ul>
        <li>
          基本目標 1 つながりをつくる
          <ul>
            <li>施策 1-1 集まる場を広げる <tomoni-progress-badge axis="progress">◎ 計画より進んでいる</tomoni-progress-badge></li>
            <li>施策 1-2 見守りを続ける <tomoni-progress-badge axis="progress">△ 計画より遅れている</tomoni-progress-badge></li>
          </ul>
        </li>
      </ul>`,
      args,
    ),
};

/** 言葉や評価でしぼる。The filter opens, and keeps what is typed inside. */
export const Filtered: Story = {
  name: '言葉でしぼる',
  render: (args) => fromPlan(tomoniCho, args),
  async play({ canvasElement }) {
    const tree = canvasElement.querySelector('tomoni-goal-tree')!;
    await tree.updateComplete;
    const root = tree.shadowRoot!;
    root.querySelector<HTMLElement>('.filter > summary')?.click();
    while (!root.querySelector('[type=search]')) await new Promise((resolve) => requestAnimationFrame(resolve));
    const field = root.querySelector<HTMLInputElement>('[type=search]')!;
    field.value = '見守り';
    field.dispatchEvent(new InputEvent('input'));
  },
};

/** しぼり込みなし。 */
export const Plain: Story = { name: 'しぼり込みなし', args: { plain: true }, render: (args) => fromPlan(ichinoseki, args) };

/** 狭いところの表はカードになる。A table where it is narrow. */
export const Narrow: Story = {
  name: '狭い場所の体系図',
  args: { layout: 'table' },
  render: (args) => fromPlan(oshu, args),
  decorators: [(story) => html`<div style="max-width: 320px">${story()}</div>`],
};

/** 置き場所の分からない項目も失わない。Orphans and circles stand at the top; the console names them. */
export const BadData: Story = {
  name: '誤りのあるデータ',
  render: (args) => {
    const data: GoalTree = {
      levels: [{ id: 'goal', label: '目標' }],
      nodes: [
        { id: 'a', level: 'goal', number: '1', title: '正しい項目' },
        { id: 'b', level: 'goal', parent: 'nowhere', title: '親のない項目' },
        { id: 'c', level: 'goal', parent: 'd', title: '輪の中の項目' },
        { id: 'd', level: 'measure', parent: 'c', title: '階層の分からない項目' },
      ],
    };
    return html`<tomoni-goal-tree .data=${data} layout=${args.layout}></tomoni-goal-tree>`;
  },
};

/** 暗い地。 */
export const Dark: Story = { name: '暗い地', args: { theme: 'dark' }, render: (args) => fromPlan(tomoniCho, args) };

/** 英語（計画にないところは日本語のまま）。 */
export const English: Story = { name: '英語', render: (args) => fromPlan(tomoniCho, args, 'en') };

/** やさしい日本語。 */
export const EasyJapanese: Story = { name: 'やさしい日本語', render: (args) => fromPlan(tomoniCho, args, 'ja-x-easy') };

/** 右から左へ読むページ。 */
export const RightToLeft: Story = { name: '右から左のページ', render: (args) => html`<div dir="rtl">${fromPlan(ichinoseki, args)}</div>` };
