import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@tomoni/elements/office-map/define';
import type { OfficeMap } from '@tomoni/elements/office-map';
import '@tomoni/elements/plan/define';
import ichinoseki from '@tomoni/towns/ichinoseki/plan.json';
import { html, nothing } from 'lit';
import { planOf } from './plan-of.ts';

interface Args {
  /** Ground: light, paper, dark. */
  theme?: 'light' | 'paper' | 'dark';
  /** Address of a map site, with {lat} and {lng}. */
  routes?: string;
}

const meta: Meta<Args> = {
  title: '事務所の地図 Office map',
  component: 'tomoni-office-map',
  argTypes: { theme: { control: 'inline-radio', options: ['light', 'paper', 'dark'] } },
};
export default meta;

type Story = StoryObj<Args>;

const fromPlan = ({ theme, routes }: Args, lang?: string) =>
  html`<tomoni-plan .data=${planOf(ichinoseki)} lang=${lang ?? nothing}
    ><tomoni-office-map theme=${theme ?? nothing} routes=${routes ?? nothing}></tomoni-office-map
  ></tomoni-plan>`;

const fromData = (data: OfficeMap, boundary?: object) =>
  html`<tomoni-office-map .data=${data} .boundaryData=${boundary}></tomoni-office-map>`;

const table = html`<table>
  <caption>
    支部の一覧
  </caption>
  <thead>
    <tr>
      <th scope="col">番号</th>
      <th scope="col">名称</th>
      <th scope="col">郵便番号</th>
      <th scope="col">住所</th>
      <th scope="col">電話番号</th>
      <th scope="col">緯度</th>
      <th scope="col">経度</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <th scope="row">2</th>
      <td>花泉支部</td>
      <td>029-3103</td>
      <td>岩手県一関市花泉町老松字水沢193-1</td>
      <td>0191-82-4002</td>
      <td>38.828568</td>
      <td>141.207892</td>
    </tr>
    <tr>
      <th scope="row">3</th>
      <td>大東支部</td>
      <td>029-0521</td>
      <td>岩手県一関市大東町渋民字大洞地55-8</td>
      <td>0191-71-1177</td>
      <td>39.020871</td>
      <td>141.343766</td>
    </tr>
    <tr>
      <th scope="row">4</th>
      <td>千厩支部</td>
      <td>029-0903</td>
      <td>岩手県一関市千厩町千厩字町浦97-1</td>
      <td>0191-53-2885</td>
      <td></td>
      <td></td>
    </tr>
  </tbody>
</table>`;

/** 一関市社会福祉協議会の本所と八つの支部。The head office and eight branches, as the plan prints them. */
export const Ichinoseki: Story = { name: '一関市社会福祉協議会', render: (args) => fromPlan(args) };

/** 経路のリンク付き。With a link to a map site that the town chose. */
export const Routes: Story = {
  name: '経路のリンク',
  args: { routes: 'geo:{lat},{lng}' },
  render: (args) => fromPlan(args),
};

/** ページの表から。位置のない支部は、一覧にだけある。A table of the page; one office has no place. */
export const FromContent: Story = { name: 'ページの表から', render: () => html`<tomoni-office-map>${table}</tomoni-office-map>` };

/** 一つだけ。 */
export const One: Story = {
  name: '一か所',
  render: () =>
    fromData({
      offices: [{ name: 'ともに町社会福祉協議会', address: 'ともに町中央1-1', phone: '0000-00-0000', latitude: 38.9, longitude: 141.1 }],
    }),
};

/** 同じ建物に七つ。All at the same place. */
export const SamePlace: Story = {
  name: '同じ場所',
  render: () =>
    fromData({
      offices: Array.from({ length: 7 }, (_, i) => ({ name: `${i + 1}階の窓口`, phone: '0000-00-0000', latitude: 38.9, longitude: 141.1 })),
    }),
};

/** 座標のない一覧。A list without a map. */
export const WithoutCoordinates: Story = {
  name: '座標なし',
  render: () => fromData({ offices: planOf(ichinoseki).offices.map(({ name, address, phone }) => ({ name, address, phone })) }),
};

const boundary = {
  type: 'Polygon',
  coordinates: [
    Array.from({ length: 73 }, (_, i) => {
      const angle = (i % 72) * (Math.PI / 36);
      const reach = 1 + 0.12 * Math.sin(5 * angle) + 0.06 * Math.cos(11 * angle);
      return [141.29 + 0.26 * reach * Math.cos(angle), 38.925 + 0.17 * reach * Math.sin(angle)];
    }),
  ],
};

/** 境界を渡したとき（形は架空）。With an outline; its shape is made up. */
export const WithBoundary: Story = {
  name: '境界あり（架空の形）',
  render: () => fromData({ offices: planOf(ichinoseki).offices as OfficeMap['offices'] }, boundary),
};

/** 二千か所。 */
export const TwoThousand: Story = {
  name: '2,000か所',
  render: () =>
    fromData({
      offices: Array.from({ length: 2000 }, (_, i) => ({
        name: `第${i + 1}会館`,
        phone: '0000-00-0000',
        latitude: 38.7 + ((i * 7919) % 2000) / 5000,
        longitude: 141 + ((i * 104729) % 2000) / 4000,
      })),
    }),
};

/** 英語。 */
export const English: Story = { name: '英語', render: (args) => fromPlan(args, 'en') };

/** やさしい日本語。 */
export const EasyJapanese: Story = { name: 'やさしい日本語', render: (args) => fromPlan(args, 'ja-x-easy') };

/** 一覧に載せられないもの（写真）がある表は、そのまま見える。What cannot be listed stays as the town wrote it. */
export const Broken: Story = {
  name: '写真のある表',
  render: () =>
    html`<tomoni-office-map
      ><p><img alt="花泉支部の建物" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="120" height="60" /></p>
      ${table}</tomoni-office-map
    >`,
};

/** 黒い地のページ。 */
export const Dark: Story = {
  name: '黒い地',
  args: { theme: 'dark' },
  decorators: [(story) => html`<div style="padding: 1em; background: #000">${story()}</div>`],
  render: (args) => fromPlan(args),
};
