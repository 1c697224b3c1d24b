import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@tomoni/elements/plan/define';
import '@tomoni/elements/plan-part/define';
import ichinoseki from '@tomoni/towns/ichinoseki/plan.json';
import oshu from '@tomoni/towns/oshu/plan.json';
import tomoniCho from '@tomoni/towns/tomoni-cho/plan.json';
import yamagata from '@tomoni/towns/yamagata/plan.json';
import { html, nothing } from 'lit';
import { planOf } from './plan-of.ts';

interface Args {
  kind: string;
  /** Topics of sections, divided by spaces. */
  topic?: string;
  /** Ground: light, paper, dark. */
  theme?: 'light' | 'paper' | 'dark';
}

const KINDS = ['sections', 'previous-evaluation', 'funding', 'publicity', 'legal-basis', 'glossary', 'sources', 'actors'];

const meta: Meta<Args> = {
  title: '計画の文章 Part of a plan',
  component: 'tomoni-plan-part',
  args: { kind: 'sections' },
  argTypes: { kind: { control: 'select', options: KINDS }, theme: { control: 'inline-radio', options: ['light', 'paper', 'dark'] } },
};
export default meta;
type Story = StoryObj<Args>;

const fromContent = (content: unknown, { kind, topic, theme }: Args) =>
  html`<tomoni-plan-part kind=${kind} topic=${topic ?? nothing} theme=${theme ?? nothing}>${content}</tomoni-plan-part>`;
const fromPlan = (document: object, args: Args, lang?: string) =>
  html`<tomoni-plan .data=${planOf(document)} lang=${lang ?? nothing}>${fromContent(nothing, args)}</tomoni-plan>`;

const of = (name: string, kind: string, document: object, lang?: string): Story => ({
  name,
  args: { kind },
  render: (args) => fromPlan(document, args, lang),
});

/** 前計画の評価と課題：どちらも成功や失敗の色にしない。Neither is styled as a success. */
export const PreviousEvaluation = of('前計画の評価と課題（一関市社協）', 'previous-evaluation', ichinoseki);
export const Funding = of('財源（山形県のある町）', 'funding', yamagata);
export const Publicity = of('周知・広報（ともに町）', 'publicity', tomoniCho);
export const LegalBasis = of('根拠法令（奥州市）', 'legal-basis', oshu);
export const Glossary = of('用語（ともに町）', 'glossary', tomoniCho);
export const Sources = of('出典（奥州市）', 'sources', oshu);
export const Actors = of('主体（ともに町）', 'actors', tomoniCho);
export const Sections = of('本文（奥州市）', 'sections', oshu);
export const SectionsOfTopic: Story = {
  name: '本文のうち目的と位置付け',
  args: { topic: 'purpose position' },
  render: (args) => fromPlan(oshu, args),
};
export const English = of('英語', 'glossary', tomoniCho, 'en');
export const EasyJapanese = of('やさしい日本語', 'legal-basis', oshu, 'ja-x-easy');

/** 町が書いたままの見出し【…】。 */
export const FromContent: Story = {
  name: 'ページの内容から',
  args: { kind: 'previous-evaluation' },
  render: (args) =>
    fromContent(
      html`<h3>1 担い手を増やす</h3>
        <p><strong>【2次計画評価】</strong></p>
        <ul>
          <li>講座の参加者が増えた。</li>
        </ul>
        <p><strong>【課題】</strong></p>
        <ul>
          <li>担い手の高齢化が進んでいる。</li>
        </ul>`,
      args,
    ),
};
/** 二列の表で書いた用語。 */
export const GlossaryTable: Story = {
  name: '用語の表',
  args: { kind: 'glossary' },
  render: (args) =>
    fromContent(
      html`<table>
        <tr>
          <th>用語</th>
          <th>説明</th>
        </tr>
        <tr>
          <td>アウトリーチ</td>
          <td>訪問型支援のことです。</td>
        </tr>
      </table>`,
      args,
    ),
};
export const Narrow: Story = {
  ...of('狭い画面', 'previous-evaluation', ichinoseki),
  decorators: [(story) => html`<div style="max-inline-size: 288px">${story()}</div>`],
};
export const Dark: Story = {
  ...of('黒い地', 'legal-basis', oshu),
  args: { kind: 'legal-basis', theme: 'dark' },
  decorators: [(story) => html`<div style="padding: 1em; background: #000">${story()}</div>`],
};
/** つづりの違う kind：内容はそのまま。 */
export const UnknownKind: Story = {
  name: '知らない種類',
  args: { kind: 'finance' },
  render: (args) =>
    fromContent(
      html`<h3>財源</h3>
        <p>補助金を使います。</p>`,
      args,
    ),
};
