import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@tomoni/elements/plan/define';
import '@tomoni/elements/plan-overview/define';
import ichinoseki from '@tomoni/towns/ichinoseki/plan.json';
import kuki from '@tomoni/towns/kuki/plan.json';
import oshu from '@tomoni/towns/oshu/plan.json';
import tomoniCho from '@tomoni/towns/tomoni-cho/plan.json';
import yamagata from '@tomoni/towns/yamagata/plan.json';
import { html, nothing } from 'lit';
import { planOf } from './plan-of.ts';

interface Args {
  /** What counts as today. */
  now: Date;
  /** Ground: light, paper, dark. */
  theme?: 'light' | 'paper' | 'dark';
}

const meta: Meta<Args> = {
  title: '計画の概要 Plan overview',
  component: 'tomoni-plan-overview',
  args: { now: new Date('2026-11-21T12:00:00+09:00') },
  argTypes: { now: { control: 'date' }, theme: { control: 'inline-radio', options: ['light', 'paper', 'dark'] } },
};
export default meta;
type Story = StoryObj<Args>;

const fromPlan = (document: object, { now, theme }: Args, lang?: string) =>
  html`<tomoni-plan .data=${planOf(document)} lang=${lang ?? nothing}
    ><tomoni-plan-overview .now=${new Date(now)} theme=${theme ?? nothing}></tomoni-plan-overview
  ></tomoni-plan>`;

const fromContent = (content: unknown, { now, theme }: Args) =>
  html`<tomoni-plan-overview .now=${new Date(now)} theme=${theme ?? nothing}>${content}</tomoni-plan-overview>`;

/** dl と見出しをそのまま書いたページ。The page's own HTML is the data. */
export const FromContent: Story = {
  name: 'ページの内容から',
  render: (args) =>
    fromContent(
      html`<dl>
          <dt>計画名</dt>
          <dd>第3次ともに市地域福祉計画</dd>
          <dt>計画の性格</dt>
          <dd>行動計画</dd>
          <dt>計画期間</dt>
          <dd>令和6年度から令和10年度まで</dd>
          <dt>電話番号</dt>
          <dd><a href="tel:0000000100">0000-00-0100</a></dd>
        </dl>
        <h3>基本理念</h3>
        <blockquote><p>ともに支え合い、安心して暮らせるまち</p></blockquote>
        <h3>計画の目的</h3>
        <p>地域福祉を進める方針を定めます。</p>`,
      args,
    ),
};

/** 「項目：値」の行。 */
export const Lines: Story = {
  name: '「項目：値」の行',
  render: (args) => fromContent(html`<p>計画名：ともに市地域福祉計画<br />計画期間：2024年度～2028年度<br />策定者：ともに市</p>`, args),
};

/** 策定前の案。A draft. */
export const Draft: Story = {
  name: '案',
  render: (args) => fromContent(html`<p>計画名：ともに市地域福祉計画<br />計画期間：令和10年度から令和14年度まで<br />状態：案</p>`, args),
};

export const TomoniCho: Story = { name: 'ともに町（架空）', render: (args) => fromPlan(tomoniCho, args) };
export const Ichinoseki: Story = { name: '一関市社会福祉協議会', render: (args) => fromPlan(ichinoseki, args) };
/** 計画期間が終わった計画。The period has ended. */
export const Oshu: Story = { name: '奥州市（期間の後）', render: (args) => fromPlan(oshu, args) };
/** 計画期間のわからない計画。No period, no ruler. */
export const Yamagata: Story = { name: '山形県のある町（期間なし）', render: (args) => fromPlan(yamagata, args) };
export const Kuki: Story = { name: '久喜市', render: (args) => fromPlan(kuki, args) };
/** 期間の前。 */
export const Before: Story = {
  name: '期間の前',
  args: { now: new Date('2026-03-31T12:00:00+09:00') },
  render: (args) => fromPlan(ichinoseki, args),
};
export const English: Story = { name: '英語', render: (args) => fromPlan(tomoniCho, args, 'en') };
export const EasyJapanese: Story = { name: 'やさしい日本語', render: (args) => fromPlan(tomoniCho, args, 'ja-x-easy') };
export const Narrow: Story = {
  name: '狭い画面',
  decorators: [(story) => html`<div style="max-inline-size: 288px">${story()}</div>`],
  render: (args) => fromPlan(tomoniCho, args),
};
export const Dark: Story = {
  name: '黒い地',
  args: { theme: 'dark' },
  decorators: [(story) => html`<div style="padding: 1em; background: #000">${story()}</div>`],
  render: (args) => fromPlan(tomoniCho, args),
};
/** 読めない計画期間は、書いたとおり。 */
export const UnreadablePeriod: Story = {
  name: '読めない計画期間',
  render: (args) => fromContent(html`<p>計画名：ともに市地域福祉計画<br />計画期間：おおむね5年</p>`, args),
};
/** 概要のない内容は、そのまま。 */
export const NoOverview: Story = { name: '概要のない内容', render: (args) => fromContent(html`<p>準備中です。</p>`, args) };
