import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import yamagata from '@tomoni/towns/yamagata/plan.json';
import tomoniCho from '@tomoni/towns/tomoni-cho/plan.json';
import { planOf } from './plan-of.ts';

const meta: Meta = {
  title: '進捗バッジ Progress badge',
  component: 'tomoni-progress-badge',
  args: { content: '◎ 計画より進んでいる' },
  argTypes: {
    content: { name: '(content)', description: '要素の中身：記号と言葉 / what stands inside: mark and words' },
    size: { control: 'inline-radio', options: ['small', 'medium', 'large'] },
    axis: { control: 'inline-radio', options: ['progress', 'direction'] },
  },
  render: ({ content, size, axis }) => html`
    <tomoni-plan .data=${planOf(yamagata)}>
      <tomoni-progress-badge size=${size ?? 'medium'} axis=${axis ?? 'progress'}>${content}</tomoni-progress-badge>
    </tomoni-plan>
  `,
};
export default meta;
type Story = StoryObj;

/** 文章の中に置いた一つのバッジ。One badge in a sentence. */
export const One: Story = {};

/** 計画の目盛りの五段階。The five steps of the plan's own scale. */
export const FiveSteps: Story = {
  render: () => html`
    <tomoni-plan .data=${planOf(yamagata)}>
      <p><tomoni-progress-badge>☆ 目標達成（事業完了）</tomoni-progress-badge></p>
      <p><tomoni-progress-badge>◎ 計画より進んでいる</tomoni-progress-badge></p>
      <p><tomoni-progress-badge>○ ほぼ計画どおり進んでいる</tomoni-progress-badge></p>
      <p><tomoni-progress-badge>△ 計画より遅れている</tomoni-progress-badge></p>
      <p><tomoni-progress-badge>▲ 見直し（計画変更等）</tomoni-progress-badge></p>
    </tomoni-plan>
  `,
};

/** 今後の方向性には記号がない。Directions have no mark, and none is better than another. */
export const Directions: Story = {
  render: () => html`
    <tomoni-plan .data=${planOf(yamagata)}>
      ${['拡充', '維持', '縮小', '検討', '廃止'].map((label) => html`<tomoni-progress-badge axis="direction">${label}</tomoni-progress-badge> `)}
    </tomoni-plan>
  `,
};

/** A が目標を上回る目盛り（架空のともに町）。A scale of letters, where A is beyond the target (fictional town). */
export const Letters: Story = {
  render: () => html`
    <tomoni-plan .data=${planOf(tomoniCho)}>
      ${planOf(tomoniCho)
        .scales.find(({ axis }) => axis === 'progress')
        ?.steps.map(({ mark }) => html`<p><tomoni-progress-badge mark=${mark ?? ''}></tomoni-progress-badge></p>`)}
    </tomoni-plan>
  `,
};

/** 計画の評価から：目標の id だけを書く。From the plan's assessments, by the id of a goal. */
export const FromAssessment: Story = {
  render: () => {
    const plan = planOf(tomoniCho);
    const targets = [...new Set(plan.assessments.map(({ target }) => target))].slice(0, 4);
    return html`<tomoni-plan .data=${plan}>
      ${targets.map(
        (id) =>
          html`<p>
            ${id}：<tomoni-progress-badge for=${id}></tomoni-progress-badge>
            <tomoni-progress-badge for=${id} axis="direction"></tomoni-progress-badge>
          </p>`,
      )}
    </tomoni-plan>`;
  },
};

/** 計画のないページ：色はつかない。Without a plan there is no tone: marks mean what a plan says. */
export const WithoutPlan: Story = { render: ({ content }) => html`<tomoni-progress-badge>${content}</tomoni-progress-badge>` };

/** 目盛りにない記号は、文字のまま。A mark that the scale lacks stays text. */
export const UnknownMark: Story = { args: { content: '◇ 保留' } };

/** 大きさは、まわりの文字に対する比。Sizes are relative to the text around. */
export const Sizes: Story = {
  render: ({ content }) => html`
    <tomoni-plan .data=${planOf(yamagata)}>
      ${['small', 'medium', 'large'].map((size) => html`<p><tomoni-progress-badge size=${size}>${content}</tomoni-progress-badge></p>`)}
    </tomoni-plan>
  `,
};

/** ふりがな。With readings. */
export const Furigana: Story = {
  render: () => html`
    <tomoni-plan .data=${planOf(yamagata)}>
      <tomoni-progress-badge
        >◎ <ruby>計画<rt>けいかく</rt></ruby
        >より<ruby>進<rt>すす</rt></ruby
        >んでいる</tomoni-progress-badge
      >
    </tomoni-plan>
  `,
};

/** 長い言葉は折り返す。Long words wrap, the mark stays in front. */
export const LongWords: Story = {
  render: () => html`
    <div class="narrow">
      <tomoni-plan .data=${planOf(yamagata)}>
        <tomoni-progress-badge>▲ 見直し（社会情勢の変化により事業の内容と計画期間を変更することとしたもの）</tomoni-progress-badge>
      </tomoni-plan>
    </div>
  `,
};
