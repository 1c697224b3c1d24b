import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@tomoni/elements/open-data/define';
import '@tomoni/elements/plan/define';
import ichinoseki from '@tomoni/towns/ichinoseki/plan.json';
import oshu from '@tomoni/towns/oshu/plan.json';
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
  title: 'オープンデータ Open data',
  component: 'tomoni-open-data',
  argTypes: {
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    theme: { control: 'inline-radio', options: ['light', 'paper', 'dark'] },
  },
};
export default meta;

type Story = StoryObj<Args>;

const fromContent = (content: unknown, { headingLevel, theme }: Args, lang?: string) =>
  html`<tomoni-open-data heading-level=${headingLevel ?? nothing} theme=${theme ?? nothing} lang=${lang ?? nothing}
    >${content}</tomoni-open-data
  >`;

const fromPlan = (document: object, args: Args, lang?: string) =>
  html`<tomoni-plan .data=${planOf(document)} lang=${lang ?? nothing}>${fromContent(nothing, args)}</tomoni-plan>`;

const links = html`
  <h3>計画のデータ</h3>
  <p>計画のデータを、どなたでもお使いいただけます。</p>
  <ul>
    <li><a href="plan.json">計画のすべて</a>（JSON）</li>
    <li><a href="nodes.csv">目標と施策の体系</a>（CSV・21行）</li>
    <li><a href="keikaku.pdf">計画書</a>（PDF・48ページ）</li>
    <li>令和8年度の評価（準備中）</li>
  </ul>
  <dl>
    <dt>データの更新日</dt>
    <dd>2026年4月1日</dd>
  </dl>
`;

/** Links that the web team typed. 担当者が書いたリンク。 */
export const Links: Story = { name: 'ページのリンク Links of the page', render: (args) => fromContent(links, args) };

/** Everything that a plan can give; made when somebody asks. 計画から作るファイル。 */
export const OfAPlan: Story = { name: '計画から From a plan', render: (args) => fromPlan(tomoniCho, args) };

/** A council's plan with offices. 社会福祉協議会の計画。 */
export const OfACouncil: Story = { name: '社協の計画 A council', render: (args) => fromPlan(ichinoseki, args) };

/** Without goals there is no StratML. 目標のない計画。 */
export const WithoutGoals: Story = { name: '目標のない計画 Without goals', render: (args) => fromPlan(yamagata, args) };

/** Neither links nor a plan: the page's own words stay. 何もないとき。 */
export const Nothing: Story = { name: '準備中 Nothing yet', render: (args) => fromContent(html`<p>データは準備しています。</p>`, args) };

export const English: Story = { name: '英語 English', render: (args) => fromPlan(oshu, args, 'en') };

export const EasyJapanese: Story = { name: 'やさしい日本語 Easy Japanese', render: (args) => fromPlan(oshu, args, 'ja-x-easy') };

export const Dark: Story = { name: '暗い地 Dark', args: { theme: 'dark' }, render: (args) => fromContent(links, args) };
