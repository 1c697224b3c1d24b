import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@tomoni/elements/governance/define';
import '@tomoni/elements/plan/define';
import type { GovernanceData } from '@tomoni/elements/governance';
import ichinoseki from '@tomoni/towns/ichinoseki/plan.json';
import kuki from '@tomoni/towns/kuki/plan.json';
import shimonoseki from '@tomoni/towns/shimonoseki/plan.json';
import tomoniCho from '@tomoni/towns/tomoni-cho/plan.json';
import yamagata from '@tomoni/towns/yamagata/plan.json';
import { html, nothing } from 'lit';
import { planOf } from './plan-of.ts';

interface Args {
  /** Level of the first heading. */
  headingLevel?: number;
  /** Ground: light, paper, dark. */
  theme?: 'light' | 'paper' | 'dark';
}

const meta: Meta<Args> = {
  title: '推進組織 Governance',
  component: 'tomoni-governance',
  argTypes: {
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    theme: { control: 'inline-radio', options: ['light', 'paper', 'dark'] },
  },
};
export default meta;
type Story = StoryObj<Args>;

const fromContent = (content: unknown, { headingLevel, theme }: Args) =>
  html`<tomoni-governance heading-level=${headingLevel ?? nothing} theme=${theme ?? nothing}>${content}</tomoni-governance>`;

const fromPlan = (document: object, args: Args, lang?: string) =>
  html`<tomoni-plan .data=${planOf(document)} lang=${lang ?? nothing}>${fromContent(nothing, args)}</tomoni-plan>`;

const table = html`
  <table>
    <caption>
      計画を進める組織
    </caption>
    <thead>
      <tr>
        <th scope="col">名称</th>
        <th scope="col">設置主体</th>
        <th scope="col">種別</th>
        <th scope="col">構成</th>
        <th scope="col">定員</th>
        <th scope="col">所掌事務</th>
        <th scope="col">設置予定</th>
        <th scope="col">親組織</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <th scope="row">推進委員会</th>
        <td>市</td>
        <td>附属機関</td>
        <td>公募市民、学識経験者</td>
        <td>10</td>
        <td>進行管理<br />評価</td>
        <td></td>
        <td></td>
      </tr>
      <tr>
        <th scope="row">庁内推進会議</th>
        <td>市</td>
        <td>庁内会議</td>
        <td></td>
        <td></td>
        <td>関係する課の調整</td>
        <td></td>
        <td></td>
      </tr>
      <tr>
        <th scope="row">作業部会</th>
        <td>市</td>
        <td></td>
        <td></td>
        <td></td>
        <td>資料の作成</td>
        <td></td>
        <td>庁内推進会議</td>
      </tr>
      <tr>
        <th scope="row">活動計画推進会議</th>
        <td>社協</td>
        <td></td>
        <td>市民、福祉関係者</td>
        <td>20</td>
        <td></td>
        <td></td>
        <td></td>
      </tr>
      <tr>
        <th scope="row">地域福祉連携組織</th>
        <td>市・社協</td>
        <td></td>
        <td></td>
        <td></td>
        <td>情報の収集</td>
        <td>○</td>
        <td></td>
      </tr>
    </tbody>
  </table>
`;

const sentences = html`
  <h3>組織の関係</h3>
  <ul>
    <li>作業部会は、庁内推進会議に報告します。［報告］</li>
    <li>庁内推進会議は、推進委員会に取組状況を報告します。［報告］</li>
    <li>庁内推進会議は、活動計画推進会議と連携します。［連携・調整］</li>
  </ul>
`;

/** 表と、その後の文。The page's own table, and sentences behind it. */
export const FromContent: Story = { name: 'ページの内容から', render: (args) => fromContent([table, sentences], args) };

/** 文がないページ。A table alone. */
export const WithoutRelations: Story = { name: '関係の文がない', render: (args) => fromContent(table, args) };

/** 表を使えない編集画面では「項目：値」の行。Lines, for editors that lose tables. */
export const AsLists: Story = {
  name: '「項目：値」の行',
  render: (args) =>
    fromContent(
      html`<h3>計画推進チーム</h3>
        <ul>
          <li>設置主体：社協</li>
          <li>所掌事務：進み具合を確かめる</li>
        </ul>
        <h3>理事会</h3>
        <ul>
          <li>設置主体：社協</li>
          <li>所掌事務：報告を受ける</li>
        </ul>
        <h3>関係</h3>
        <ul>
          <li>計画推進チームは、理事会に報告します。［内部評価］</li>
        </ul>`,
      args,
    ),
};

/** 久喜市：市と社協の二つの列、作業部会。 */
export const Kuki: Story = { name: '久喜市', render: (args) => fromPlan(kuki, args) };

/** 下関市：報告し合う会議と、設置予定の組織。 */
export const Shimonoseki: Story = { name: '下関市', render: (args) => fromPlan(shimonoseki, args) };

/** 一関市社協：一つの列。 */
export const Ichinoseki: Story = { name: '一関市社会福祉協議会', render: (args) => fromPlan(ichinoseki, args) };

/** 山形県のある町：課と連絡会。 */
export const Yamagata: Story = { name: '山形県のある町', render: (args) => fromPlan(yamagata, args) };

/** ともに町：合同と第三者も。All four sides. */
export const TomoniCho: Story = { name: 'ともに町', render: (args) => fromPlan(tomoniCho, args) };

/** 英語。 */
export const English: Story = { name: '英語', render: (args) => fromPlan(tomoniCho, args, 'en') };

/** やさしい日本語。 */
export const EasyJapanese: Story = { name: 'やさしい日本語', render: (args) => fromPlan(tomoniCho, args, 'ja-x-easy') };

const odd: GovernanceData = {
  bodies: [
    { id: 'a', name: '推進委員会', side: 'municipality' },
    { id: 'b', name: '連絡会', side: 'prefecture' },
    { id: 'c', name: '部会', side: 'municipality', parent: 'd' },
    { id: 'd', name: '分科会', side: 'municipality', parent: 'c' },
  ],
  relations: [
    { sentence: '推進委員会は、審議会に報告します。', from: 'a', to: 'shingikai' },
    { sentence: '部会は、推進委員会に報告します。', from: 'c', to: 'a' },
  ],
};

/** 直すところのあるデータ：読めるものは示し、コンソールで知らせる。What can be read is shown. */
export const Odd: Story = { name: '直すところのあるデータ', render: () => html`<tomoni-governance .data=${odd}></tomoni-governance>` };

/** 組織として読めない内容は、そのまま見える。 */
export const NoBodies: Story = { name: '組織のない内容', render: (args) => fromContent(html`<p>体制は準備中です。</p>`, args) };

/** 320 px の画面。 */
export const Narrow: Story = {
  name: '狭い画面',
  decorators: [(story) => html`<div style="max-inline-size: 288px">${story()}</div>`],
  render: (args) => fromPlan(kuki, args),
};

/** 黒い地のページ。 */
export const Dark: Story = {
  name: '黒い地',
  args: { theme: 'dark' },
  decorators: [(story) => html`<div style="padding: 1em; background: #000">${story()}</div>`],
  render: (args) => fromPlan(tomoniCho, args),
};
