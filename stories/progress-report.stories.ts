import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@tomoni/elements/plan/define';
import '@tomoni/elements/progress-report/define';
import type { ProgressReport } from '@tomoni/elements/progress-report';
import tomoniCho from '@tomoni/towns/tomoni-cho/plan.json';
import yamagata from '@tomoni/towns/yamagata/plan.json';
import { html, nothing } from 'lit';
import { planOf } from './plan-of.ts';

interface Args {
  /** Leaves the questions that narrow what is shown out. */
  plain: boolean;
  /** Level of the title as a heading. */
  headingLevel?: number;
  /** Ground: light, paper, dark. */
  theme?: 'light' | 'paper' | 'dark';
}

const meta: Meta<Args> = {
  title: '進捗の報告 Progress report',
  component: 'tomoni-progress-report',
  args: { plain: false },
  argTypes: {
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    theme: { control: 'inline-radio', options: ['light', 'paper', 'dark'] },
  },
};
export default meta;

type Story = StoryObj<Args>;

const report = (content: unknown, { plain, headingLevel, theme }: Args) =>
  html`<tomoni-progress-report ?plain=${plain} heading-level=${headingLevel ?? nothing} theme=${theme ?? nothing}
    >${content}</tomoni-progress-report
  >`;

const within = (document: object, content: unknown, args: Args, lang?: string) =>
  html`<tomoni-plan .data=${planOf(document)} lang=${lang ?? nothing}>${report(content, args)}</tomoni-plan>`;

/** A table of rows; the first is the header. */
const table = (caption: string, ...rows: string[][]) =>
  html`<table>
    <caption>
      ${caption}
    </caption>
    ${rows.map(
      (row, index) =>
        html`<tr>
          ${row.map((cell) => (index ? html`<td>${cell}</td>` : html`<th scope="col">${cell}</th>`))}
        </tr>`,
    )}
  </table>`;

const wide = table(
  '施策の評価',
  ['基本目標', '施策', '令和7年度', '令和8年度', '令和8年度の今後の方向性'],
  ['1 支え合い', '見守り', '△ 計画より遅れている', '◎ 計画より進んでいる', '拡充'],
  ['1 支え合い', '居場所', '○ ほぼ計画どおり進んでいる', '○ ほぼ計画どおり進んでいる', '維持'],
  ['2 相談', '窓口', '☆ 目標達成', '▲ 見直し', '検討'],
);

/** 年度ごとの列がある表から。A column a fiscal year, with the marks ☆◎○△▲. */
export const Wide: Story = { name: '年度ごとの列', render: (args) => within(yamagata, wide, args) };

/** 一行に施策と年度が一つずつの表から。A row an item and year. */
export const Long: Story = {
  name: '施策と年度の行',
  render: (args) =>
    within(
      yamagata,
      table(
        '施策の評価',
        ['施策', '年度', '時点', '担当課', '進捗状況', '今後の方向性', '課題'],
        ['見守り', '令和7年度', '年度評価', '健康福祉課', '○ ほぼ計画どおり進んでいる', '維持', ''],
        ['見守り', '令和9年度', '中間評価', '健康福祉課', '△ 計画より遅れている', '検討', '担い手が足りません。'],
        ['居場所', '令和9年度', '中間評価', '健康福祉課', '◎ 計画より進んでいる', '拡充', ''],
      ),
      args,
    ),
};

/** 計画のデータから。 */
export const FromPlan: Story = { name: 'ともに町', render: (args) => within(tomoniCho, nothing, args) };

/** 計画のデータがないとき：色も、前との比較もない。Without a scale: text, no tones, no comparison. */
export const WithoutPlan: Story = { name: '目盛りなし', render: (args) => report(wide, args) };

/** 目盛りにない記号は、文字のまま。A mark that the scale lacks is text. */
export const UnknownMark: Story = {
  name: '目盛りにない記号',
  render: (args) => within(yamagata, table('評価', ['施策', '令和8年度'], ['見守り', '× 中止'], ['居場所', '◎ 計画より進んでいる']), args),
};

/** まだ何も記録がない施策：「記録なし」、0 % とは言わない。 */
export const NothingRecorded: Story = {
  name: '記録なし',
  render: (args) => within(yamagata, table('評価', ['施策', '令和8年度'], ['見守り', '○ ほぼ計画どおり進んでいる'], ['居場所', '']), args),
};

/** 絞り込みなし。 */
export const Plain: Story = { name: '絞り込みなし', args: { plain: true }, render: (args) => within(yamagata, wide, args) };

/** 英語。 */
export const English: Story = { name: '英語', render: (args) => within(tomoniCho, nothing, args, 'en') };

/** やさしい日本語。 */
export const EasyJapanese: Story = { name: 'やさしい日本語', render: (args) => within(tomoniCho, nothing, args, 'ja-x-easy') };

/** 読めない内容は、そのまま見える。 */
export const NotAReport: Story = { name: '評価のない内容', render: (args) => report(html`<p>評価は準備中です。</p>`, args) };

/** 描けないデータでも、ページの表は残る。 */
export const Broken: Story = {
  name: '壊れたデータ',
  render: () => html`<tomoni-progress-report .data=${{ items: 'bad' } as unknown as ProgressReport}>${wide}</tomoni-progress-report>`,
};

/** 320 px の画面。 */
export const Narrow: Story = {
  name: '狭い画面',
  decorators: [(story) => html`<div style="max-inline-size: 288px">${story()}</div>`],
  render: (args) => within(yamagata, wide, args),
};

/** 黒い地のページ。 */
export const Dark: Story = {
  name: '黒い地',
  args: { theme: 'dark' },
  decorators: [(story) => html`<div style="padding: 1em; background: #000">${story()}</div>`],
  render: (args) => within(yamagata, wide, args),
};
