import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@tomoni/elements/plan/define';
import '@tomoni/elements/role-cards/define';
import type { RoleCards } from '@tomoni/elements/role-cards';
import kuki from '@tomoni/towns/kuki/plan.json';
import shimonoseki from '@tomoni/towns/shimonoseki/plan.json';
import tomoniCho from '@tomoni/towns/tomoni-cho/plan.json';
import yamagata from '@tomoni/towns/yamagata/plan.json';
import { html, nothing } from 'lit';
import { planOf } from './plan-of.ts';

interface Args {
  /** Leaves the question 「わたしは…」 out. */
  plain: boolean;
  /** Level of the cards' headings. */
  headingLevel?: number;
  /** Ground: light, paper, dark. */
  theme?: 'light' | 'paper' | 'dark';
}

const meta: Meta<Args> = {
  title: '役割カード Role cards',
  component: 'tomoni-role-cards',
  args: { plain: false },
  argTypes: {
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    theme: { control: 'inline-radio', options: ['light', 'paper', 'dark'] },
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Cards from HTML that stands in the page. */
const fromContent = (content: unknown, { plain, headingLevel, theme }: Args, lang?: string) =>
  html`<tomoni-role-cards ?plain=${plain} heading-level=${headingLevel ?? nothing} theme=${theme ?? nothing} lang=${lang ?? nothing}
    >${content}</tomoni-role-cards
  >`;

/** Cards from a plan of a town. */
const fromPlan = (document: object, args: Args, lang?: string) =>
  html`<tomoni-plan .data=${planOf(document)} lang=${lang ?? nothing}>${fromContent(nothing, args)}</tomoni-plan>`;

const sections = html`
  <h3>住民の役割</h3>
  <p>一人ひとりが地域の一員として関心を持ち、生活課題の解決に進んで関わります。</p>
  <ul>
    <li>地域住民同士の日常的な交流</li>
    <li>見守り、声掛け等の福祉活動への参加</li>
    <li>ひとりで解決できない問題や不安等を相談機関等へつなぐ</li>
  </ul>
  <dl>
    <dt>区分</dt>
    <dd>自助</dd>
  </dl>
  <h3>住民自治組織の役割</h3>
  <p>地縁型組織だからこそできる、その地域ならではの支え合いを実践します。</p>
  <ul>
    <li>地域住民同士が交流しやすい環境づくりと集まりづくり</li>
    <li>見守り、声掛け等の助け合いの活動の推進</li>
  </ul>
  <dl>
    <dt>区分</dt>
    <dd>共助</dd>
    <dt>集落数</dt>
    <dd>69</dd>
  </dl>
  <h3>社会福祉協議会の役割</h3>
  <p>行政や地域住民、福祉関係者等と連携・協働し、実施計画の活動を進めます。</p>
  <dl>
    <dt>根拠法令</dt>
    <dd>社会福祉法第109条</dd>
  </dl>
`;

/** 見出し、段落、箇条書きと dl をそのまま書いたページ。The page's own HTML is the data. */
export const FromContent: Story = { name: 'ページの内容から', render: (args) => fromContent(sections, args) };

/** 選ばせない。All cards, nothing to pick. */
export const Plain: Story = { name: '選択なし', args: { plain: true }, render: (args) => fromContent(sections, args) };

/** 山形県のある町：六つの役割。Six roles, numbers as printed. */
export const Yamagata: Story = { name: '山形県のある町', render: (args) => fromPlan(yamagata, args) };

/** 久喜市：「期待される…の取り組み」。Titles of another form. */
export const Kuki: Story = { name: '久喜市', render: (args) => fromPlan(kuki, args) };

/** 下関市：五つの役割。Five roles. */
export const Shimonoseki: Story = { name: '下関市', render: (args) => fromPlan(shimonoseki, args) };

/** ともに町：自助・互助・共助・公助のすべて。All four tiers, everything in three languages. */
export const TomoniCho: Story = { name: 'ともに町', render: (args) => fromPlan(tomoniCho, args) };

/** 一枚なら選択肢は出ない。One card asks nothing. */
export const OneCard: Story = {
  name: '一枚だけ',
  render: (args) =>
    fromContent(
      html`<h3>市の役割</h3>
        <p>地域の実態や市民ニーズをいつも把握し、<a href="https://example.lg.jp/">相談窓口</a>を案内します。</p>
        <ul>
          <li>情報提供、関係機関との連携、交流機会の確保などの基盤整備</li>
        </ul>`,
      args,
    ),
};

/** 題名だけ英語がある計画。English where the plan has it; the rest is marked as Japanese. */
export const EnglishWithFallback: Story = { name: '英語（一部は日本語のまま）', render: (args) => fromPlan(yamagata, args, 'en') };

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
          <ruby>住民<rp>（</rp><rt>じゅうみん</rt><rp>）</rp></ruby>の<ruby>役割<rp>（</rp><rt>やくわり</rt><rp>）</rp></ruby>
        </h3>
        <p>
          <ruby>地域<rp>（</rp><rt>ちいき</rt><rp>）</rp></ruby>に<ruby>関心<rp>（</rp><rt>かんしん</rt><rp>）</rp></ruby>を<ruby
            >持<rp>（</rp><rt>も</rt><rp>）</rp></ruby
          >ちます。
        </p>
        <h3>
          <ruby>市<rp>（</rp><rt>し</rt><rp>）</rp></ruby>の<ruby>役割<rp>（</rp><rt>やくわり</rt><rp>）</rp></ruby>
        </h3>
        <ul>
          <li>
            <ruby>情報提供<rp>（</rp><rt>じょうほうていきょう</rt><rp>）</rp></ruby>
          </li>
        </ul>`,
      args,
    ),
};

/** dl だけで書いたページ。One dt a role. */
export const DefinitionList: Story = {
  name: 'dl だけ',
  render: (args) =>
    fromContent(
      html`<dl>
        <dt>市民の役割</dt>
        <dd>地域福祉への理解を深め、地域の福祉活動に参加します。</dd>
        <dt>市の役割</dt>
        <dd>情報提供、関係機関との連携、交流機会の確保などを進めます。</dd>
      </dl>`,
      args,
    ),
};

/** 区分などを「項目：値」の行で書いたページ。Facts as lines, for editors without dl. */
export const FactsAsLines: Story = {
  name: '「項目：値」の行',
  render: (args) =>
    fromContent(
      html`<h3>住民自治組織の役割</h3>
        <ul>
          <li>区分：共助</li>
          <li>集落数：69</li>
          <li>地域住民同士が交流しやすい環境づくりと集まりづくり</li>
        </ul>
        <h3>事業者の役割</h3>
        <ul>
          <li>区分：共助</li>
          <li>見守り、声掛けなどの福祉活動への協力</li>
        </ul>`,
      args,
    ),
};

/** エディターが見出しを太字に変え、空の段落や span を足したページ。What editors do to headings. */
export const EditorDamage: Story = {
  name: 'エディターで崩れた内容',
  render: (args) =>
    fromContent(
      html`<div>
        <div>
          <p><strong>住民の役割</strong></p>
          <p>&nbsp;</p>
          <p><span>地域に関心を持ち、</span><span>生活課題の解決に関わります。</span></p>
          <ul>
            <li><p>日常的な交流</p></li>
          </ul>
        </div>
        <p><b>市の役割</b><br /></p>
        <p>計画を進めます。</p>
      </div>`,
      args,
    ),
};

/** 役割として読めない内容は、そのまま見える。What holds no roles stays as it is. */
export const NoRoles: Story = { name: '役割のない内容', render: (args) => fromContent(html`<p>役割については準備中です。</p>`, args) };

/** 描けないデータでも、ページの内容は残る。When drawing fails, the page's own HTML stays. */
export const Broken: Story = {
  name: '壊れたデータ',
  render: () => html`<tomoni-role-cards .data=${{ roles: 'bad' } as unknown as RoleCards}>${sections}</tomoni-role-cards>`,
};

/** 320 px の画面。 */
export const Narrow: Story = {
  name: '狭い画面',
  decorators: [(story) => html`<div style="max-inline-size: 288px">${story()}</div>`],
  render: (args) => fromPlan(kuki, args),
};

/** 紙色の地。 */
export const Paper: Story = { name: '紙色', args: { theme: 'paper' }, render: (args) => fromPlan(tomoniCho, args) };

/** 黒い地のページ。 */
export const Dark: Story = {
  name: '黒い地',
  args: { theme: 'dark' },
  decorators: [(story) => html`<div style="padding: 1em; background: #000">${story()}</div>`],
  render: (args) => fromPlan(tomoniCho, args),
};
