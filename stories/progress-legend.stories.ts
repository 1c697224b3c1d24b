import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import yamagata from '@tomoni/towns/yamagata/plan.json';
import tomoniCho from '@tomoni/towns/tomoni-cho/plan.json';
import { planOf } from './plan-of.ts';

const meta: Meta = { title: '評価の凡例 Progress legend', component: 'tomoni-progress-legend' };
export default meta;
type Story = StoryObj;

/** リストから：一行に記号一つ。From a list, one mark a line. */
export const FromList: Story = {
  render: () => html`
    <tomoni-plan .data=${planOf(yamagata)}>
      <tomoni-progress-legend>
        <h3>進捗状況（５段階）</h3>
        <ul>
          <li>☆ 目標達成（事業完了）</li>
          <li>◎ 計画より進んでいる</li>
          <li>○ ほぼ計画どおり進んでいる</li>
          <li>△ 計画より遅れている</li>
          <li>▲ 見直し（計画変更等）</li>
        </ul>
      </tomoni-progress-legend>
    </tomoni-plan>
  `,
};

/** 表から：記号・意味・説明の列。From a table with the columns 記号, 意味, 説明. */
export const FromTable: Story = {
  render: () => html`
    <tomoni-progress-legend>
      <table>
        <caption>
          評価
        </caption>
        <tr>
          <th scope="col">記号</th>
          <th scope="col">意味</th>
          <th scope="col">説明</th>
        </tr>
        <tr>
          <td>A</td>
          <td>目標を上回る</td>
          <td>計画した量や質を超えて達成した</td>
        </tr>
        <tr>
          <td>B</td>
          <td>目標どおり</td>
          <td>計画した量や質を達成した</td>
        </tr>
      </table>
    </tomoni-progress-legend>
  `,
};

/** 計画から（架空のともに町）。From a plan (fictional town), with notes. */
export const FromPlan: Story = {
  render: () => html`<tomoni-plan .data=${planOf(tomoniCho)}><tomoni-progress-legend></tomoni-progress-legend></tomoni-plan>`,
};

/** 今後の方向性。The other axis. */
export const Direction: Story = {
  render: () =>
    html`<tomoni-plan .data=${planOf(yamagata)}><tomoni-progress-legend axis="direction"></tomoni-progress-legend></tomoni-plan>`,
};

/** 列の名前を間違えた表：元の表がそのまま残る。A misspelt column: the table stays as it is, and the console says which. */
export const MisspeltColumn: Story = {
  render: () => html`
    <tomoni-progress-legend>
      <table>
        <caption>
          評価
        </caption>
        <tr>
          <th scope="col">記号</th>
          <th scope="col">評価区文</th>
        </tr>
        <tr>
          <td>A</td>
          <td>目標を上回る</td>
        </tr>
      </table>
    </tomoni-progress-legend>
  `,
};
