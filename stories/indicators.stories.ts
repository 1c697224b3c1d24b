import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PlanDocument } from '@tomoni/plan';
import '@tomoni/elements/indicators/define';
import '@tomoni/elements/plan/define';
import type { Indicators } from '@tomoni/elements/indicators';
import shimonoseki from '@tomoni/towns/shimonoseki/plan.json';
import tomoniCho from '@tomoni/towns/tomoni-cho/plan.json';
import { html, nothing } from 'lit';
import { planOf } from './plan-of.ts';

interface Args {
  /** Leaves the button that saves a CSV out. */
  plain: boolean;
  /** Level of the title as a heading. */
  headingLevel?: number;
  /** Ground: light, paper, dark. */
  theme?: 'light' | 'paper' | 'dark';
}

const meta: Meta<Args> = {
  title: '成果指標 Indicators',
  component: 'tomoni-indicators',
  args: { plain: false },
  argTypes: {
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    theme: { control: 'inline-radio', options: ['light', 'paper', 'dark'] },
  },
};
export default meta;

type Story = StoryObj<Args>;

const fromContent = (content: unknown, { plain, headingLevel, theme }: Args) =>
  html`<tomoni-indicators ?plain=${plain} heading-level=${headingLevel ?? nothing} theme=${theme ?? nothing}
    >${content}</tomoni-indicators
  >`;

const fromPlan = (document: object, args: Args, lang?: string) =>
  html`<tomoni-plan .data=${planOf(document)} lang=${lang ?? nothing}>${fromContent(nothing, args)}</tomoni-plan>`;

/** Some indicators of ともに町, by id; without what was said of the others. */
const some = (...ids: string[]): object => ({
  ...tomoniCho,
  assessments: [],
  indicators: (tomoniCho as unknown as Pick<PlanDocument, 'indicators'>).indicators.filter(({ id }) => ids.includes(id)),
});

const table = html`<table>
  <caption>
    成果指標
  </caption>
  <thead>
    <tr>
      <th scope="col">指標</th>
      <th scope="col">現状値（平成29年度）</th>
      <th scope="col">目標の方向</th>
      <th scope="col">令和5年度</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">活動に参加していると回答した人の割合</th>
      <td>27.5%</td>
      <td>↗</td>
      <td>29.1%</td>
    </tr>
    <tr>
      <th scope="row">孤立を感じることがある人の割合</th>
      <td>18.4%</td>
      <td>↘</td>
      <td>17.0%</td>
    </tr>
  </tbody>
</table>`;

/** ページの表から。The page's own table is the data. */
export const FromContent: Story = { name: 'ページの表から', render: (args) => fromContent(table, args) };

/** 下関市：目標値を定めず、向きだけがある。No target: the direction is said, nothing is unreached. */
export const NoTarget: Story = { name: '下関市：目標値なし', render: (args) => fromPlan(shimonoseki, args) };

/** ともに町：すべての場合。 */
export const TomoniCho: Story = { name: 'ともに町', render: (args) => fromPlan(tomoniCho, args) };

/** 減らす指標も、増やす指標と同じに扱う。Falling is as good as rising where it is wanted. */
export const Falling: Story = { name: '減らす指標', render: (args) => fromPlan(some('isolation', 'meeting-places'), args) };

/** 許容差の中は現状維持。Within the tolerance nothing changed. */
export const Tolerance: Story = { name: '現状維持（許容差）', render: (args) => fromPlan(some('association-membership'), args) };

/** 実績が一つだけ：線を引かない。One observation: no line. */
export const OneObservation: Story = { name: '実績が一つ', render: (args) => fromPlan(some('family-classes'), args) };

/** 実績がまだない。 */
export const NothingMeasured: Story = { name: '実績がまだない', render: (args) => fromPlan(some('evacuation-plans'), args) };

/** 調査が変わった：線を切り、言葉で言う。Another survey: the line breaks. */
export const AnotherSurvey: Story = { name: '調査が変わった', render: (args) => fromPlan(some('knows-windows'), args) };

/** 向きを定めない指標は、よしあしを言わない。No direction: rose or fell, neither better nor worse. */
export const NoDirection: Story = { name: '向きなし', render: (args) => fromPlan(some('guardianship-consultations'), args) };

/** 表が崩れる編集画面では、見出しと「項目：値」。 */
export const AsLists: Story = {
  name: '「項目：値」の行',
  render: (args) =>
    fromContent(
      html`<h3>つどいの場の数</h3>
        <ul>
          <li>現状値：12か所</li>
          <li>基準年度：令和5年度</li>
          <li>目標の方向：増やす</li>
          <li>目標値：20か所</li>
          <li>令和8年度：18か所</li>
        </ul>`,
      args,
    ),
};

/** 英語。 */
export const English: Story = { name: '英語', render: (args) => fromPlan(tomoniCho, args, 'en') };

/** やさしい日本語。 */
export const EasyJapanese: Story = { name: 'やさしい日本語', render: (args) => fromPlan(tomoniCho, args, 'ja-x-easy') };

/** 直すところのある表：ほかは表示し、担当者に知らせる。 */
export const BadData: Story = {
  name: '直すところのある表',
  render: (args) =>
    fromContent(
      html`<table>
        <tr>
          <th scope="col">指標</th>
          <th scope="col">現状値</th>
        </tr>
        <tr>
          <th scope="row">つどいの場の数</th>
          <td>たくさん</td>
        </tr>
        <tr>
          <th scope="row">登録者数</th>
          <td>148人</td>
        </tr>
      </table>`,
      args,
    ),
};

/** 描けないデータでも、ページの表は残る。 */
export const Broken: Story = {
  name: '壊れたデータ',
  render: () => html`<tomoni-indicators .data=${{ indicators: 'bad' } as unknown as Indicators}>${table}</tomoni-indicators>`,
};

/** 320 px の画面では、一行が一枚のカードになる。 */
export const Narrow: Story = {
  name: '狭い画面',
  decorators: [(story) => html`<div style="max-inline-size: 288px">${story()}</div>`],
  render: (args) => fromPlan(tomoniCho, args),
};

/** 黒い地のページ。 */
export const Dark: Story = {
  name: '黒い地',
  args: { theme: 'dark' },
  decorators: [(story) => html`<div style="padding: 1em; background: #000">${story()}</div>`],
  render: (args) => fromPlan(tomoniCho, args),
};
