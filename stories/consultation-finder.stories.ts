import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@tomoni/elements/consultation-finder/define';
import '@tomoni/elements/plan/define';
import tomoniCho from '@tomoni/towns/tomoni-cho/plan.json';
import { html, nothing } from 'lit';
import { planOf } from './plan-of.ts';

interface Args {
  /** After so many months since 最終確認日 a window carries a notice. */
  staleAfter?: number;
  /** A neutral page to leave for. */
  exitHref?: string;
  /** Ground: light, paper, dark. */
  theme?: 'light' | 'paper' | 'dark';
}

const meta: Meta<Args> = {
  title: '相談窓口を探す Consultation finder',
  component: 'tomoni-consultation-finder',
  argTypes: { theme: { control: 'inline-radio', options: ['light', 'paper', 'dark'] } },
};
export default meta;

type Story = StoryObj<Args>;

/** Friday 20 November 2026, 14:00 in Japan. */
const FRIDAY = new Date('2026-11-20T05:00:00Z');
/** Saturday at the same time. */
const SATURDAY = new Date('2026-11-21T05:00:00Z');

const finder = (content: unknown, { staleAfter, exitHref, theme }: Args, { lang, now = FRIDAY }: { lang?: string; now?: Date } = {}) =>
  html`<tomoni-consultation-finder
    stale-after=${staleAfter ?? nothing}
    exit-href=${exitHref ?? nothing}
    theme=${theme ?? nothing}
    lang=${lang ?? nothing}
    .now=${now}
    >${content}</tomoni-consultation-finder
  >`;

const fromPlan = (args: Args, lang?: string) =>
  html`<tomoni-plan .data=${planOf(tomoniCho)} lang=${lang ?? nothing}>${finder(nothing, args)}</tomoni-plan>`;

interface Entry {
  name: string;
  themes: string;
  hours: string;
  checked?: string;
}

const table = (...windows: Entry[]) => html`
  <table>
    <caption>
      相談窓口
    </caption>
    <thead>
      <tr>
        <th scope="col">名称</th>
        <th scope="col">相談内容</th>
        <th scope="col">電話番号</th>
        <th scope="col">受付時間</th>
        <th scope="col">最終確認日</th>
      </tr>
    </thead>
    <tbody>
      ${windows.map(
        ({ name, themes, hours, checked = '2026-10-01' }, index) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${themes}</td>
            <td>0000-00-000${index + 1}</td>
            <td>${hours}</td>
            <td>${checked}</td>
          </tr>`,
      )}
    </tbody>
  </table>
`;

const WEEKDAYS = '月曜日から金曜日 8時30分から17時15分まで（祝日・年末年始を除く）';

/** ともに町, with all of its windows. */
export const Many: Story = { name: '多い Many', args: { exitHref: '#' }, render: (args) => fromPlan(args) };

export const Few: Story = {
  name: '少ない Few',
  render: (args) =>
    finder(
      table(
        { name: '福祉課', themes: '福祉全般', hours: WEEKDAYS },
        { name: '地域包括支援センター', themes: '介護、認知症', hours: WEEKDAYS },
      ),
      args,
    ),
};

/** The page's own content stays. */
export const None: Story = { name: '窓口がない None', render: (args) => finder(html`<p>相談窓口の一覧は準備中です。</p>`, args) };

export const Stale: Story = {
  name: '確認が古い Stale',
  args: { staleAfter: 12 },
  render: (args) => finder(table({ name: '福祉課', themes: '福祉全般', hours: WEEKDAYS, checked: '2024-05-01' }), args),
};

export const ClosedToday: Story = {
  name: '今日は休み Closed today',
  render: (args) => finder(table({ name: '福祉課', themes: '福祉全般', hours: WEEKDAYS }), args, { now: SATURDAY }),
};

export const PleaseCheck: Story = {
  name: '要確認 Please check',
  render: (args) =>
    finder(
      table(
        { name: '心配ごと相談', themes: '何でも', hours: '火曜日の午後。職員が不在のときはお休みすることがあります。' },
        { name: '法律相談', themes: '法律', hours: '随時' },
      ),
      args,
    ),
};

export const English: Story = { name: '英語 English', args: { exitHref: '#' }, render: (args) => fromPlan(args, 'en') };
export const EasyJapanese: Story = {
  name: 'やさしい日本語 Easy Japanese',
  args: { exitHref: '#' },
  render: (args) => fromPlan(args, 'ja-x-easy'),
};
export const Dark: Story = { name: '暗い背景 Dark', args: { theme: 'dark', exitHref: '#' }, render: (args) => fromPlan(args) };

/** What the finder cannot carry stays as the town wrote it. */
export const Error: Story = {
  name: '載せられないもの Error',
  render: (args) =>
    finder(html`<video aria-label="相談の案内"></video> ${table({ name: '福祉課', themes: '福祉全般', hours: WEEKDAYS })}`, args),
};
