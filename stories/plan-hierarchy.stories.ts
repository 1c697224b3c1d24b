import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@tomoni/elements/plan/define';
import '@tomoni/elements/plan-hierarchy/define';
import ichinoseki from '@tomoni/towns/ichinoseki/plan.json';
import kuki from '@tomoni/towns/kuki/plan.json';
import oshu from '@tomoni/towns/oshu/plan.json';
import tomoniCho from '@tomoni/towns/tomoni-cho/plan.json';
import { html, nothing } from 'lit';
import { planOf } from './plan-of.ts';

interface Args {
  /** Level of the first heading. */
  headingLevel?: number;
  /** Ground: light, paper, dark. */
  theme?: 'light' | 'paper' | 'dark';
}

const meta: Meta<Args> = {
  title: '計画の位置付け Plan hierarchy',
  component: 'tomoni-plan-hierarchy',
  argTypes: {
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    theme: { control: 'inline-radio', options: ['light', 'paper', 'dark'] },
  },
};
export default meta;
type Story = StoryObj<Args>;

const fromContent = (content: unknown, { headingLevel, theme }: Args) =>
  html`<tomoni-plan-hierarchy heading-level=${headingLevel ?? nothing} theme=${theme ?? nothing}>${content}</tomoni-plan-hierarchy>`;

const fromPlan = (document: object, args: Args, lang?: string) =>
  html`<tomoni-plan .data=${planOf(document)} lang=${lang ?? nothing}>${fromContent(nothing, args)}</tomoni-plan>`;

const outline = html`
  <ul>
    <li>
      上位計画：市総合計画
      <ul>
        <li>
          この計画：市地域福祉計画
          <ul>
            <li>種別：理念計画</li>
            <li>
              連動：地域福祉活動計画
              <ul>
                <li>策定者：社会福祉協議会</li>
              </ul>
            </li>
            <li>
              この計画が上位、調和：障がい者計画
              <ul>
                <li>番号：⑤</li>
                <li>分野：障がい福祉の推進</li>
              </ul>
            </li>
          </ul>
        </li>
      </ul>
    </li>
  </ul>
`;

const table = html`<table>
  <caption>
    関連する計画
  </caption>
  <thead>
    <tr>
      <th scope="col">計画名</th>
      <th scope="col">関係</th>
      <th scope="col">種別</th>
      <th scope="col">分野</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">市地域福祉計画</th>
      <td>この計画</td>
      <td>理念計画</td>
      <td></td>
    </tr>
    <tr>
      <th scope="row">高齢者福祉計画</th>
      <td>調和</td>
      <td>個別計画</td>
      <td>高齢者支援</td>
    </tr>
    <tr>
      <th scope="row">県地域福祉支援計画</th>
      <td>整合</td>
      <td></td>
      <td></td>
    </tr>
  </tbody>
</table>`;

/** 箇条書きから。Nested lists. */
export const FromContent: Story = { name: 'ページの内容から', render: (args) => fromContent(outline, args) };

/** 文を添えたページ。With sentences behind. */
export const WithSentences: Story = {
  name: '文も添えて',
  render: (args) =>
    fromContent(
      html`${outline}
        <h3>計画どうしの関係</h3>
        <ul>
          <li>市総合計画は、この計画の上位計画です。［上位計画］</li>
        </ul>`,
      args,
    ),
};

/** 表だけのページ。A table alone. */
export const FromTable: Story = { name: '表から', render: (args) => fromContent(table, args) };

/** 奥州市：総合計画、活動計画、五つの分野。 */
export const Oshu: Story = { name: '奥州市', render: (args) => fromPlan(oshu, args) };

/** 久喜市：上位計画のない二つの整合。 */
export const Kuki: Story = { name: '久喜市', render: (args) => fromPlan(kuki, args) };

/** 一関市社協：活動計画から見た市の計画。 */
export const Ichinoseki: Story = { name: '一関市社会福祉協議会', render: (args) => fromPlan(ichinoseki, args) };

/** ともに町：上位・連動・調和・整合のすべて。 */
export const TomoniCho: Story = { name: 'ともに町', render: (args) => fromPlan(tomoniCho, args) };

/** 英語。 */
export const English: Story = { name: '英語', render: (args) => fromPlan(tomoniCho, args, 'en') };

/** やさしい日本語。 */
export const EasyJapanese: Story = { name: 'やさしい日本語', render: (args) => fromPlan(tomoniCho, args, 'ja-x-easy') };

/** 計画が何段にも重なるときは、広くても字下げ。Many deep: indented on any screen. */
export const Deep: Story = {
  name: '何段も',
  render: (args) =>
    fromContent(
      html`<ul>
        <li>
          上位計画：国の指針
          <ul>
            <li>
              上位計画：県計画
              <ul>
                <li>
                  上位計画：市総合計画
                  <ul>
                    <li>この計画：市地域福祉計画</li>
                  </ul>
                </li>
              </ul>
            </li>
          </ul>
        </li>
      </ul>`,
      args,
    ),
};

/** 計画として読めない内容は、そのまま見える。 */
export const NoPlans: Story = { name: '計画のない内容', render: (args) => fromContent(html`<p>位置付けは準備中です。</p>`, args) };

/** 320 px の画面。 */
export const Narrow: Story = {
  name: '狭い画面',
  decorators: [(story) => html`<div style="max-inline-size: 288px">${story()}</div>`],
  render: (args) => fromPlan(oshu, args),
};

/** 黒い地のページ。 */
export const Dark: Story = {
  name: '黒い地',
  args: { theme: 'dark' },
  decorators: [(story) => html`<div style="padding: 1em; background: #000">${story()}</div>`],
  render: (args) => fromPlan(tomoniCho, args),
};
