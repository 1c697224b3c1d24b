import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import kuki from '@tomoni/towns/kuki/plan.json';
import yamagata from '@tomoni/towns/yamagata/plan.json';
import { planOf } from './plan-of.ts';

const meta: Meta = { title: '計画 Plan', component: 'tomoni-plan' };
export default meta;
type Story = StoryObj;

/** 計画を渡すだけで、自分では何も描かない。Hands the plan on; draws nothing itself. */
export const Provider: Story = {
  render: () => html`
    <tomoni-plan .data=${planOf(yamagata)}>
      <p>○ の意味は、計画の目盛りで決まります：<tomoni-progress-badge>○</tomoni-progress-badge></p>
      <tomoni-progress-legend></tomoni-progress-legend>
    </tomoni-plan>
  `,
};

/** 二つの計画を並べる。Two plans on one page. */
export const TwoPlans: Story = {
  render: () => html`
    <tomoni-plan .data=${planOf(yamagata)}><tomoni-role-cards plain></tomoni-role-cards></tomoni-plan>
    <tomoni-plan .data=${planOf(kuki)}><tomoni-role-cards plain></tomoni-role-cards></tomoni-plan>
  `,
};

/** 読み込めない計画：中の文章はそのまま残る。A plan that cannot be fetched: the content stays. */
export const NotFound: Story = {
  render: () => html`<tomoni-plan src="./nothing-here.json"><p>町のホームページの文章は、そのまま残ります。</p></tomoni-plan>`,
};

/** 中が空なら、計画の全体を目次付きで示す。Empty: all of the plan, with a table of contents. */
export const Whole: Story = { name: '計画の全体', render: () => html`<tomoni-plan .data=${planOf(yamagata)}></tomoni-plan>` };

/** `whole`：リンクの代わりに全体を示す。届くまではリンクが見える。In the place of a link. */
export const WholeInPlaceOfLink: Story = {
  name: 'リンクの代わりに全体',
  render: () => html`<tomoni-plan whole .data=${planOf(kuki)}><a href="#plan">計画書（PDF）</a></tomoni-plan>`,
};
