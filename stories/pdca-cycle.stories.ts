import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { readPlan } from '@tomoni/plan/document';
import '@tomoni/elements/pdca-cycle/define';
import '@tomoni/elements/plan/define';
import ichinoseki from '@tomoni/towns/ichinoseki/plan.json';
import kuki from '@tomoni/towns/kuki/plan.json';
import tomoniCho from '@tomoni/towns/tomoni-cho/plan.json';
import { html, nothing } from 'lit';

interface Args {
  /** The phase in which the plan is now: number, id, label or name. */
  current?: string;
  /** Level of the first heading. */
  headingLevel?: number;
  /** Ground: light, paper, dark. */
  theme?: 'light' | 'paper' | 'dark';
}

const meta: Meta<Args> = {
  title: 'PDCAサイクル PDCA cycle',
  component: 'tomoni-pdca-cycle',
  argTypes: {
    current: { control: 'text' },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    theme: { control: 'inline-radio', options: ['light', 'paper', 'dark'] },
  },
};
export default meta;

type Story = StoryObj<Args>;

/** A cycle from HTML that stands in the page. */
const fromContent = (content: unknown, { current, headingLevel, theme }: Args, lang?: string) =>
  html`<tomoni-pdca-cycle
    current=${current ?? nothing}
    heading-level=${headingLevel ?? nothing}
    theme=${theme ?? nothing}
    lang=${lang ?? nothing}
    >${content}</tomoni-pdca-cycle
  >`;

/** The cycle of a town's plan. */
const fromPlan = (json: unknown, args: Args, lang?: string) => {
  const read = readPlan(json);
  return html`<tomoni-plan .data=${read.ok ? read.plan : undefined} lang=${lang ?? nothing}>${fromContent(nothing, args)}</tomoni-plan>`;
};

const pdca = html`
  <h3>Plan（計画）</h3>
  <ul>
    <li>計画を策定・見直し</li>
  </ul>
  <h3>Do（実行）</h3>
  <ul>
    <li>事業の実施</li>
  </ul>
  <h3>Check（評価）</h3>
  <ul>
    <li>取組状況の評価</li>
  </ul>
  <h3>Action（改善）</h3>
  <ul>
    <li>推進方法の見直し・改善</li>
    <li>新たな取り組みの検討</li>
  </ul>
`;

const six = html`
  <h3>聞く</h3>
  <p>地区の集まりで、困りごとと願いを聞きます。</p>
  <h3>話し合う</h3>
  <p>聞いたことを持ち寄り、何から取り組むかを話し合います。</p>
  <ul>
    <li>地区の話し合い</li>
    <li>庁内の連絡会議</li>
  </ul>
  <h3>決める</h3>
  <h3>取り組む</h3>
  <p>住民、団体、町がそれぞれの役割で取り組みます。</p>
  <h3>確かめる</h3>
  <ul>
    <li>担当課の自己評価</li>
    <li>推進委員会の評価</li>
    <li>結果の公表</li>
  </ul>
  <h3>見直す</h3>
  <p>続けること、変えること、終えることを決めます。</p>
`;

/** 見出しと箇条書きをそのまま書いたページ。The page's own HTML is the data. */
export const FromContent: Story = { name: 'ページの内容から', render: (args) => fromContent(pdca, args) };

/** 全体の見出しと前書きのあるページ。A heading over all and words before the first phase. */
export const WithTitle: Story = {
  name: '題名と前書き',
  render: (args) =>
    fromContent(
      html`<h2>進行管理</h2>
        <p>毎年、次の流れをくり返します。</p>
        ${pdca}`,
      args,
    ),
};

/** 久喜市：継続的な推進イメージ。Four phases, a long title. */
export const Kuki: Story = { name: '久喜市', render: (args) => fromPlan(kuki, args) };

/** 一関市社会福祉協議会：指針、年次計画、評価の三段階。Three phases that are no PDCA. */
export const Ichinoseki: Story = { name: '一関市社会福祉協議会', render: (args) => fromPlan(ichinoseki, args) };

/** ともに町：計画が「いまここ」を示す。The plan says where it is. */
export const TomoniCho: Story = { name: 'ともに町', render: (args) => fromPlan(tomoniCho, args) };

/** 段階が六つ。Six phases of unequal length. */
export const SixPhases: Story = { name: '六段階', render: (args) => fromContent(six, args) };

/** 六つより多い段階は、幅があっても縦に並ぶ。More than six stand one below the other. */
export const EightPhases: Story = {
  name: '八段階',
  render: (args) =>
    fromContent(
      html`${six}
        <h3>知らせる</h3>
        <p>結果を広報紙とホームページで知らせます。</p>
        <h3>学ぶ</h3>`,
      args,
    ),
};

/** 著者が現在の段階を示す。The author marks the present phase. */
export const Current: Story = { name: '現在の段階', args: { current: 'check' }, render: (args) => fromContent(pdca, args) };

/** ページの見出しの aria-current で示す。The page marks its own heading. */
export const CurrentInContent: Story = {
  name: '現在の段階（見出しで）',
  render: (args) =>
    fromContent(
      html`<h3>計画</h3>
        <p>4月に決めます。</p>
        <h3 aria-current="step">実行</h3>
        <p>一年をとおして取り組みます。</p>
        <h3>評価</h3>
        <p>3月に振り返ります。</p>`,
      args,
    ),
};

/** 長い文章は輪の横では読みにくいので縦に並ぶ。Long texts stand one below the other. */
export const LongTexts: Story = {
  name: '長い文章',
  render: (args) =>
    fromContent(
      html`<h3>計画</h3>
        <p>
          地区の話し合いで出された困りごとと願いを持ち寄り、その年に力を入れることを決めます。決めたことは、だれが、いつまでに、何をするかが分かるように書き、広報紙とホームページで知らせます。国や県の動き、ほかの計画との関わりも確かめ、無理のない進め方を選びます。前の年に終えられなかったことは、続けるか、やり方を変えるか、やめるかを、ここで改めて考えます。
        </p>
        <h3>実行</h3>
        <p>取り組みます。</p>
        <h3>評価</h3>
        <h3>改善</h3>
        <ul>
          <li>見直し</li>
        </ul>`,
      args,
    ),
};

/** 英語のない所は日本語のまま、そう分かるように示す。English where the plan has it; the rest is marked as Japanese. */
export const EnglishWithFallback: Story = { name: '英語（一部は日本語のまま）', render: (args) => fromPlan(ichinoseki, args, 'en') };

/** すべて英語がある計画。 */
export const English: Story = { name: '英語', render: (args) => fromPlan(tomoniCho, args, 'en') };

/** やさしい日本語。 */
export const EasyJapanese: Story = { name: 'やさしい日本語', render: (args) => fromPlan(tomoniCho, args, 'ja-x-easy') };

/** ふりがなを付けるサービスが書き換えたページ。A furigana filter has been here. */
export const WithRuby: Story = {
  name: 'ふりがな付き',
  render: (args) =>
    fromContent(
      html`<h3>
          Plan（<ruby>計画<rp>（</rp><rt>けいかく</rt><rp>）</rp></ruby>）
        </h3>
        <p>
          <ruby>計画<rp>（</rp><rt>けいかく</rt><rp>）</rp></ruby>を<ruby>策定<rp>（</rp><rt>さくてい</rt><rp>）</rp></ruby>します。
        </p>
        <h3>
          Do（<ruby>実行<rp>（</rp><rt>じっこう</rt><rp>）</rp></ruby>）
        </h3>
        <p>
          <ruby>事業<rp>（</rp><rt>じぎょう</rt><rp>）</rp></ruby>を<ruby>実施<rp>（</rp><rt>じっし</rt><rp>）</rp></ruby>します。
        </p>
        <h3>
          Check（<ruby>評価<rp>（</rp><rt>ひょうか</rt><rp>）</rp></ruby>）
        </h3>
        <h3>
          Action（<ruby>改善<rp>（</rp><rt>かいぜん</rt><rp>）</rp></ruby>）
        </h3>`,
      args,
    ),
};

/** 狭い所では縦に並び、最後から最初へ矢印が戻る。One below the other on a telephone. */
export const Narrow: Story = {
  name: '狭い所',
  decorators: [(story) => html`<div style="max-width: 320px">${story()}</div>`],
  render: (args) => fromPlan(tomoniCho, args),
};

/** 右から左へ書くページでは、輪も逆に回る。The ring turns the other way. */
export const RightToLeft: Story = {
  name: '右から左へ',
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
  render: (args) => fromPlan(tomoniCho, args, 'en'),
};

/** 段階として読めない内容は、そのまま見える。What holds no phases stays as it is. */
export const Broken: Story = {
  name: '読めない内容',
  render: (args) =>
    fromContent(html`<p>進行管理の図は、<a href="https://example.lg.jp/plan.pdf">計画書（PDF）</a>をご覧ください。</p>`, args),
};
