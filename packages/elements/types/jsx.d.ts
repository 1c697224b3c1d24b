import type {
  TomoniConsultationFinder,
  TomoniErrorEvent,
  TomoniGoalTree,
  TomoniGovernance,
  TomoniIndicators,
  TomoniOfficeMap,
  TomoniOpenData,
  TomoniPdcaCycle,
  TomoniPlan,
  TomoniPlanHierarchy,
  TomoniPlanOverview,
  TomoniPlanPart,
  TomoniProgressBadge,
  TomoniProgressLegend,
  TomoniProgressReport,
  TomoniRoleCards,
} from '@tomoni/elements';

/**
 * Types of the elements for JSX. In a project with React 19:
 *
 * ```ts
 * import type { CustomElements } from '@tomoni/elements/jsx';
 * declare module 'react' {
 *   namespace JSX {
 *     interface IntrinsicElements extends CustomElements {}
 *   }
 * }
 * ```
 */

export type ScopedElements<Prefix extends string = '', Suffix extends string = ''> = {
  [Key in keyof CustomElements as `${Prefix}${Key}${Suffix}`]: CustomElements[Key];
};

type BaseProps = {
  /** Content added between the opening and closing tags of the element */
  children?: any;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  class?: string;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  className?: string;
  /** Takes an object where the key is the class name(s) and the value is a boolean expression. When true, the class is applied, and when false, it is removed. */
  classList?: Record<string, boolean | undefined>;
  /** Specifies the text direction of the element. */
  dir?: 'ltr' | 'rtl';
  /** Contains a space-separated list of the part names of the element that should be exposed on the host element. */
  exportparts?: string;
  /** For <label> and <output>, lets you associate the label with some control. */
  htmlFor?: string;
  /** Specifies whether the element should be hidden. */
  hidden?: boolean | string;
  /** A unique identifier for the element. */
  id?: string;
  /** Keys tell React which array item each component corresponds to */
  key?: string | number;
  /** Specifies the language of the element. */
  lang?: string;
  /** Contains a space-separated list of the part names of the element. Part names allows CSS to select and style specific elements in a shadow tree via the ::part pseudo-element. */
  part?: string;
  /** Use the ref attribute with a variable to assign a DOM element to the variable once the element is rendered. */
  ref?: unknown | ((e: unknown) => void);
  /** Adds a reference for a custom element slot */
  slot?: string;
  /** Prop for setting inline styles */
  style?: Record<string, string | number>;
  /** Overrides the default Tab button behavior. Avoid using values other than -1 and 0. */
  tabIndex?: number;
  /** Specifies the tooltip text for the element. */
  title?: string;
  /** Passing 'no' excludes the element content from being translated. */
  translate?: 'yes' | 'no';
};

type BaseEvents = {};

export type TomoniConsultationFinderProps = {
  /** Level of the first heading that the element shows, 2 to 6; by default that of its own content, else 3. */
  'heading-level'?: TomoniConsultationFinder['headingLevel'];
  /** After so many months since 最終確認日 a window carries a notice; default 12, 0 never. */
  'stale-after'?: TomoniConsultationFinder['staleAfter'];
  /** Address of a neutral page, such as a weather forecast. With it there is a button that leaves at once; Shift three times does the same. */
  'exit-href'?: TomoniConsultationFinder['exitHref'];
  /** Describes the windows to search engines as JSON-LD in the head of the page. */
  'json-ld'?: TomoniConsultationFinder['jsonLd'];
  /** Address of a plan.json. While it is fetched, and when that fails, the element's own content shows. */
  src?: TomoniConsultationFinder['src'];
  /** Ground for this element and what stands inside: `light`, `paper` or `dark`. Unless set, the page's `--tomoni-*` tokens decide. */
  theme?: TomoniConsultationFinder['theme'];
  /** The moment for which "open" is said; the clock unless given. */
  now?: TomoniConsultationFinder['now'];
  /** The data itself, from a script. Wins over `src`, the content and the surrounding plan. */
  data?: TomoniConsultationFinder['data'];
  /** The content could not be read; the page's own HTML stays. */
  'ontomoni-error'?: (e: TomoniErrorEvent) => void;
};

export type TomoniGoalTreeProps = {
  /** Level of the first heading that the element shows, 2 to 6; by default that of its own content, else 3. */
  'heading-level'?: TomoniGoalTree['headingLevel'];
  /** `outline` (default), a list that opens; or `table`, 体系図, which becomes cards where it is narrow. */
  layout?: TomoniGoalTree['layout'];
  /** Leaves the filter out. */
  plain?: TomoniGoalTree['plain'];
  /** Address of a plan.json. While it is fetched, and when that fails, the element's own content shows. */
  src?: TomoniGoalTree['src'];
  /** Ground for this element and what stands inside: `light`, `paper` or `dark`. Unless set, the page's `--tomoni-*` tokens decide. */
  theme?: TomoniGoalTree['theme'];
  /** The data itself, from a script. Wins over `src`, the content and the surrounding plan. */
  data?: TomoniGoalTree['data'];
  /** Some nodes have no place (the rest is drawn), or nothing could be drawn (the content stays). */
  'ontomoni-error'?: (e: TomoniErrorEvent) => void;
};

export type TomoniGovernanceProps = {
  /** Level of the first heading that the element shows, 2 to 6; by default that of its own content, else 3. */
  'heading-level'?: TomoniGovernance['headingLevel'];
  /** Address of a plan.json. While it is fetched, and when that fails, the element's own content shows. */
  src?: TomoniGovernance['src'];
  /** Ground for this element and what stands inside: `light`, `paper` or `dark`. Unless set, the page's `--tomoni-*` tokens decide. */
  theme?: TomoniGovernance['theme'];
  /** The data itself, from a script. Wins over `src`, the content and the surrounding plan. */
  data?: TomoniGovernance['data'];
  /** The bodies could not be drawn and the page's own HTML stays, or some of them are not as they should be. */
  'ontomoni-error'?: (e: TomoniErrorEvent) => void;
};

export type TomoniIndicatorsProps = {
  /** Level of the title as a heading, 2 to 6; by default that of the content's own heading, and none for a caption. */
  'heading-level'?: TomoniIndicators['headingLevel'];
  /** Leaves the button that saves a CSV out. */
  plain?: TomoniIndicators['plain'];
  /** Address of a plan.json. While it is fetched, and when that fails, the element's own content shows. */
  src?: TomoniIndicators['src'];
  /** Ground for this element and what stands inside: `light`, `paper` or `dark`. Unless set, the page's `--tomoni-*` tokens decide. */
  theme?: TomoniIndicators['theme'];
  /** The data itself, from a script. Wins over `src`, the content and the surrounding plan. */
  data?: TomoniIndicators['data'];
  /** The indicators could not be drawn and the page's own HTML stays, or some of their data need correcting. */
  'ontomoni-error'?: (e: TomoniErrorEvent) => void;
};

export type TomoniOfficeMapProps = {
  /** Level of the first heading that the element shows, 2 to 6; by default that of its own content, else 3. */
  'heading-level'?: TomoniOfficeMap['headingLevel'];
  /** Address of a map site for a route, with `{lat}`, `{lng}`, `{address}`: `geo:{lat},{lng}`. Only https, http and geo. Without it there is no such link. */
  routes?: TomoniOfficeMap['routes'];
  /** Tiles of the map that a resident may open: `pale` (default) or `std` of 国土地理院, or an address with `{z}`, `{x}`, `{y}`; `none` for no such map. */
  tiles?: TomoniOfficeMap['tiles'];
  /** Whose tiles they are, where the town names others than those of 国土地理院; printed below the map. */
  'tiles-attribution'?: TomoniOfficeMap['tilesAttribution'];
  /** Address of a GeoJSON file on this site with the outline of the municipality (Polygon, MultiPolygon). */
  boundary?: TomoniOfficeMap['boundary'];
  /** Address of a plan.json. While it is fetched, and when that fails, the element's own content shows. */
  src?: TomoniOfficeMap['src'];
  /** Ground for this element and what stands inside: `light`, `paper` or `dark`. Unless set, the page's `--tomoni-*` tokens decide. */
  theme?: TomoniOfficeMap['theme'];
  /** The outline itself, as GeoJSON, from a script. Wins over `boundary`. */
  boundaryData?: TomoniOfficeMap['boundaryData'];
  /** Districts (町字, 地区) from which a resident may measure, from a script. Degrees. */
  areas?: TomoniOfficeMap['areas'];
  /** The moment by which an office is open or closed, from a script; otherwise the clock. */
  now?: TomoniOfficeMap['now'];
  /** The data itself, from a script. Wins over `src`, the content and the surrounding plan. */
  data?: TomoniOfficeMap['data'];
  /** The offices or the boundary could not be shown; what can be shown stays. */
  'ontomoni-error'?: (e: TomoniErrorEvent) => void;
};

export type TomoniOpenDataProps = {
  /** Level of the first heading that the element shows, 2 to 6; by default that of its own content, else 3. */
  'heading-level'?: TomoniOpenData['headingLevel'];
  /** Describes the plan's data to search engines as JSON-LD in the head of the page. Needs a plan, here or around. */
  'json-ld'?: TomoniOpenData['jsonLd'];
  /** Address of a plan.json. While it is fetched, and when that fails, the element's own content shows. */
  src?: TomoniOpenData['src'];
  /** Ground for this element and what stands inside: `light`, `paper` or `dark`. Unless set, the page's `--tomoni-*` tokens decide. */
  theme?: TomoniOpenData['theme'];
  /** The data itself, from a script. Wins over `src`, the content and the surrounding plan. */
  data?: TomoniOpenData['data'];
  /** The content or the plan has errors; the content stays. */
  'ontomoni-error'?: (e: TomoniErrorEvent) => void;
};

export type TomoniPdcaCycleProps = {
  /** Id of the plan's cycle, where the plan has several; the first one by default. */
  cycle?: TomoniPdcaCycle['cycle'];
  /** The phase in which the plan is now: its number from 1, id, label (`check`) or name (`評価`). Empty: none. */
  current?: TomoniPdcaCycle['current'];
  /** Level of the first heading that the element shows, 2 to 6; by default that of its own content, else 3. */
  'heading-level'?: TomoniPdcaCycle['headingLevel'];
  /** Address of a plan.json. While it is fetched, and when that fails, the element's own content shows. */
  src?: TomoniPdcaCycle['src'];
  /** Ground for this element and what stands inside: `light`, `paper` or `dark`. Unless set, the page's `--tomoni-*` tokens decide. */
  theme?: TomoniPdcaCycle['theme'];
  /** The data itself, from a script. Wins over `src`, the content and the surrounding plan. */
  data?: TomoniPdcaCycle['data'];
  /** The cycle could not be shown; the element's own content stays. */
  'ontomoni-error'?: (e: TomoniErrorEvent) => void;
};

export type TomoniPlanHierarchyProps = {
  /** Level of the first heading that the element shows, 2 to 6; by default that of its own content, else 3. */
  'heading-level'?: TomoniPlanHierarchy['headingLevel'];
  /** Address of a plan.json. While it is fetched, and when that fails, the element's own content shows. */
  src?: TomoniPlanHierarchy['src'];
  /** Ground for this element and what stands inside: `light`, `paper` or `dark`. Unless set, the page's `--tomoni-*` tokens decide. */
  theme?: TomoniPlanHierarchy['theme'];
  /** The data itself, from a script. Wins over `src`, the content and the surrounding plan. */
  data?: TomoniPlanHierarchy['data'];
  /** The plans could not be drawn and the page's own HTML stays, or some of them are not as they should be. */
  'ontomoni-error'?: (e: TomoniErrorEvent) => void;
};

export type TomoniPlanOverviewProps = {
  /** Level of the first heading that the element shows, 2 to 6; by default that of its own content, else 3. */
  'heading-level'?: TomoniPlanOverview['headingLevel'];
  /** Address of a plan.json. While it is fetched, and when that fails, the element's own content shows. */
  src?: TomoniPlanOverview['src'];
  /** Ground for this element and what stands inside: `light`, `paper` or `dark`. Unless set, the page's `--tomoni-*` tokens decide. */
  theme?: TomoniPlanOverview['theme'];
  /** The instant that counts as today; the present one unless given. The fiscal year is that of Japan. */
  now?: TomoniPlanOverview['now'];
  /** The data itself, from a script. Wins over `src`, the content and the surrounding plan. */
  data?: TomoniPlanOverview['data'];
  /** The overview could not be drawn; the page's own HTML stays. */
  'ontomoni-error'?: (e: TomoniErrorEvent) => void;
};

export type TomoniPlanPartProps = {
  /** Level of the first heading that the element shows, 2 to 6; by default that of its own content, else 3. */
  'heading-level'?: TomoniPlanPart['headingLevel'];
  /** Which part: `sections` (default), `previous-evaluation`, `funding`, `publicity`, `legal-basis`, `glossary`, `sources`, `actors`. */
  kind?: TomoniPlanPart['kind'];
  /** Of the plan's sections, those with these topics, divided by spaces: `purpose`, `position`, `features`, `promotion`, `management`, `evaluation`, `review`, `cooperation`, `background`, `other`. */
  topic?: TomoniPlanPart['topic'];
  /** Of the plan's entries, those with these ids, divided by spaces. */
  name?: TomoniPlanPart['name'];
  /** Address of a plan.json. While it is fetched, and when that fails, the element's own content shows. */
  src?: TomoniPlanPart['src'];
  /** Ground for this element and what stands inside: `light`, `paper` or `dark`. Unless set, the page's `--tomoni-*` tokens decide. */
  theme?: TomoniPlanPart['theme'];
  /** The data itself, from a script. Wins over `src`, the content and the surrounding plan. */
  data?: TomoniPlanPart['data'];
  /** The part could not be drawn; the page's own HTML stays. */
  'ontomoni-error'?: (e: TomoniErrorEvent) => void;
};

export type TomoniPlanProps = {
  /** Address of the plan.json: relative, or http(s). Fetched once, also when several elements name it. */
  src?: TomoniPlan['src'];
  /** Ground for everything inside: `light`, `paper` or `dark`. */
  theme?: TomoniPlan['theme'];
  /** Shows all of the plan also in place of content: a link to the plan, for pages without JavaScript, while it loads, and when it fails. */
  whole?: TomoniPlan['whole'];
  /** Level of the parts' headings in a whole plan, 2 to 5; 2 unless given. */
  'heading-level'?: TomoniPlan['headingLevel'];
  /** The plan as an object, checked by `readPlan` beforehand. Wins over `src`. */
  data?: TomoniPlan['data'];
  /** The plan could not be fetched or has errors; the content stays. */
  'ontomoni-error'?: (e: TomoniErrorEvent) => void;
};

export type TomoniProgressBadgeProps = {
  /** The mark, where the badge has no content of its own: `◎`, `A`, `5`. */
  mark?: TomoniProgressBadge['mark'];
  /** The words, where the badge has no content of its own. */
  label?: TomoniProgressBadge['label'];
  /** Id of a goal, role or indicator of the plan: shows its assessment. */
  for?: TomoniProgressBadge['for'];
  /** Fiscal year of the assessment, as the western year in which it starts: `2026` for 令和8年度. The latest one unless given. */
  year?: TomoniProgressBadge['year'];
  /** `progress` 進捗状況 or `direction` 今後の方向性. Two axes: a badge shows one. */
  axis?: TomoniProgressBadge['axis'];
  /** Id of the scale, where several scales of the plan share a mark. */
  scale?: TomoniProgressBadge['scale'];
  /** `small`, `medium` (default) or `large`; relative to the text around. */
  size?: TomoniProgressBadge['size'];
  /** Address of a plan.json. While it is fetched, and when that fails, the element's own content shows. */
  src?: TomoniProgressBadge['src'];
  /** Ground for this element and what stands inside: `light`, `paper` or `dark`. Unless set, the page's `--tomoni-*` tokens decide. */
  theme?: TomoniProgressBadge['theme'];
  /** The data itself, from a script. Wins over `src`, the content and the surrounding plan. */
  data?: TomoniProgressBadge['data'];
  /** The badge could not be drawn; its own text stays. */
  'ontomoni-error'?: (e: TomoniErrorEvent) => void;
};

export type TomoniProgressLegendProps = {
  /** Which scale of the plan: `progress` (default) or `direction`. */
  axis?: TomoniProgressLegend['axis'];
  /** Id of the scale, where the plan has several on one axis. */
  scale?: TomoniProgressLegend['scale'];
  /** Address of a plan.json. While it is fetched, and when that fails, the element's own content shows. */
  src?: TomoniProgressLegend['src'];
  /** Ground for this element and what stands inside: `light`, `paper` or `dark`. Unless set, the page's `--tomoni-*` tokens decide. */
  theme?: TomoniProgressLegend['theme'];
  /** The data itself, from a script. Wins over `src`, the content and the surrounding plan. */
  data?: TomoniProgressLegend['data'];
  /** The content or the plan has errors; the content stays. */
  'ontomoni-error'?: (e: TomoniErrorEvent) => void;
};

export type TomoniProgressReportProps = {
  /** Level of the title as a heading, 2 to 6; by default that of the content's own heading, and none for a caption. */
  'heading-level'?: TomoniProgressReport['headingLevel'];
  /** Leaves the questions that narrow what is shown out. */
  plain?: TomoniProgressReport['plain'];
  /** Address of a plan.json. While it is fetched, and when that fails, the element's own content shows. */
  src?: TomoniProgressReport['src'];
  /** Ground for this element and what stands inside: `light`, `paper` or `dark`. Unless set, the page's `--tomoni-*` tokens decide. */
  theme?: TomoniProgressReport['theme'];
  /** The data itself, from a script. Wins over `src`, the content and the surrounding plan. */
  data?: TomoniProgressReport['data'];
  /** The report could not be drawn and the page's own HTML stays, or some of its data need correcting. */
  'ontomoni-error'?: (e: TomoniErrorEvent) => void;
};

export type TomoniRoleCardsProps = {
  /** Level of the first heading that the element shows, 2 to 6; by default that of its own content, else 3. */
  'heading-level'?: TomoniRoleCards['headingLevel'];
  /** Leaves the question 「わたしは…」 out. */
  plain?: TomoniRoleCards['plain'];
  /** Address of a plan.json. While it is fetched, and when that fails, the element's own content shows. */
  src?: TomoniRoleCards['src'];
  /** Ground for this element and what stands inside: `light`, `paper` or `dark`. Unless set, the page's `--tomoni-*` tokens decide. */
  theme?: TomoniRoleCards['theme'];
  /** The data itself, from a script. Wins over `src`, the content and the surrounding plan. */
  data?: TomoniRoleCards['data'];
  /** The cards could not be drawn; the page's own HTML stays. */
  'ontomoni-error'?: (e: TomoniErrorEvent) => void;
};

export type CustomElements = {
  /**
   * 困りごとから相談窓口を探し、入れた言葉をどこにも残しません。Finds the consultation window for a worry; the words stay inside.
   * ---
   *
   *
   * ### **イベント Events:**
   *  - **tomoni-error** - The content could not be read; the page's own HTML stays.
   *
   * ### **メソッド Methods:**
   *  - **forget(): _void_** - Forgets what was asked and which windows were opened. The element does so by itself when the page is left.
   *
   * ### **中に書く内容 Content:**
   *  - _default_ - The windows: a `table` with a header row (名称, 相談内容, 電話番号, 受付時間 …), or headings with a `dl` or 項目：値 lines. Crisis lines stand in the same shape inside an element of the class `tomoni-crisis`.
   *
   * ### **見た目を変えられる部分 CSS parts:**
   *  - **base** - The whole element.
   * - **title** - The heading over everything.
   * - **exit** - The button that leaves the page.
   * - **crisis** - The crisis lines.
   * - **ask** - The panel with the question.
   * - **worries** - The situations to tick.
   * - **filters** - What narrows the results.
   * - **count** - How many windows are shown.
   * - **results** - The list of windows.
   * - **window** - One window.
   * - **heading** - The name of a window, and the heading of the crisis lines.
   * - **themes** - What a window helps with.
   * - **state** - Whether it is open.
   * - **hours** - Its hours as the town says them.
   * - **phones** - Its telephone numbers.
   * - **call** - One number to call.
   * - **stale** - The notice that the entry was checked long ago.
   * - **toggle** - The button that shows everything about a window.
   * - **facts** - Everything about a window.
   */
  'tomoni-consultation-finder': Partial<TomoniConsultationFinderProps & BaseProps & BaseEvents>;

  /**
   * 計画の体系（目標・施策）を、開閉できる一覧か体系図の表で示します。Shows the goal tree, as a list that opens or as a table.
   * ---
   *
   *
   * ### **イベント Events:**
   *  - **tomoni-error** - Some nodes have no place (the rest is drawn), or nothing could be drawn (the content stays).
   *
   * ### **中に書く内容 Content:**
   *  - _default_ - Nested lists: `基本目標 1 …` with `(1) …` inside, 課題認識：…, 関連する施策, 進捗状況：◎ … as items of a node; or tables（体系図）whose left columns are the levels. A heading over all is the title.
   *
   * ### **見た目を変えられる部分 CSS parts:**
   *  - **base** - The whole element.
   * - **title** - The heading over the tree.
   * - **filter** - The question for a word and the marks.
   * - **tree** - A list of nodes.
   * - **item** - One node with what is below it.
   * - **summary** - What opens a node.
   * - **heading** - The title of a node that opens, or of a table.
   * - **level** - The name of its level.
   * - **number** - Its number.
   * - **flag** - A flag behind the title（新）.
   * - **short** - The short name.
   * - **subtitle** - The line under the title.
   * - **badge** - Mark and words of an assessment.
   * - **counts** - How many stand below, and how they were assessed.
   * - **facts** - 課題認識, 対応方針 and the rest with their terms.
   * - **measures** - The list of measures.
   * - **actions** - The list of actions.
   * - **table** - A table.
   * - **caption** - Its caption.
   * - **note** - What the page says about the tree, and that the prose is a summary.
   */
  'tomoni-goal-tree': Partial<TomoniGoalTreeProps & BaseProps & BaseEvents>;

  /**
   * 計画を進める組織と、その関係を示します。Shows the bodies that carry the plan, and how they relate.
   * ---
   *
   *
   * ### **イベント Events:**
   *  - **tomoni-error** - The bodies could not be drawn and the page's own HTML stays, or some of them are not as they should be.
   *
   * ### **中に書く内容 Content:**
   *  - _default_ - A table (名称, 設置主体, 種別, 構成, 定員, 所掌事務, 設置予定, 親組織) or the same as lists, then a list of sentences: `AはBに報告する。［報告］`.
   *
   * ### **見た目を変えられる部分 CSS parts:**
   *  - **base** - The whole element.
   * - **title** - The heading over all bodies.
   * - **lane** - The bodies of one side.
   * - **body** - One body.
   * - **heading** - The name of a side or of a body, and the heading of the list.
   * - **planned** - The words 「設置予定」.
   * - **facts** - What a body consists of and does.
   * - **sentence** - A relation as a sentence.
   * - **label** - The word for a relation.
   * - **relations** - The list of all relations.
   * - **lines** - The drawing.
   * - **note** - What stands below: that the prose is a summary.
   */
  'tomoni-governance': Partial<TomoniGovernanceProps & BaseProps & BaseEvents>;

  /**
   * 成果指標の現状値、目標、実績、変化を表で示します。Shows baseline, target, measured values and change of each indicator.
   * ---
   *
   *
   * ### **イベント Events:**
   *  - **tomoni-error** - The indicators could not be drawn and the page's own HTML stays, or some of their data need correcting.
   *
   * ### **中に書く内容 Content:**
   *  - _default_ - A table with the columns 指標, 基本目標, 単位, 現状値, 基準年度, 調査, 目標の方向, 目標値, 目標年度 and one a fiscal year (令和8年度), or a heading with 項目：値 lines for each indicator. A caption or heading is the title.
   *
   * ### **見た目を変えられる部分 CSS parts:**
   *  - **base** - The whole element.
   * - **title** - The title, where it is a heading.
   * - **table** - The table.
   * - **indicator** - One indicator.
   * - **name** - Its title.
   * - **direction** - The direction that is wanted.
   * - **change** - How it changed, in a word.
   * - **break** - The note that the survey changed.
   * - **line** - The small line.
   * - **save** - The button that saves the table as CSV.
   */
  'tomoni-indicators': Partial<TomoniIndicatorsProps & BaseProps & BaseEvents>;

  /**
   * 本所・支部などの一覧と、外部に接続しない地図を示します。Lists offices and draws where they are, without asking another host.
   * ---
   *
   *
   * ### **イベント Events:**
   *  - **tomoni-error** - The offices or the boundary could not be shown; what can be shown stays.
   *
   * ### **メソッド Methods:**
   *  - **report(): _Promise<readonly Finding[]>_** - What to put right in the data: columns, coordinates, numbers. For the web team; nothing is sent anywhere.
   *
   * ### **中に書く内容 Content:**
   *  - _default_ - A table with the columns 番号, 名称, 郵便番号, 住所, 電話番号, FAX番号, 緯度, 経度, 開所時間; or a heading with a `dl` or 項目：値 lines for each office. A caption or a heading over all is the title.
   *
   * ### **見た目を変えられる部分 CSS parts:**
   *  - **base** - The whole element.
   * - **title** - The title.
   * - **list** - The list.
   * - **entry** - One office in it.
   * - **heading** - The name of an office.
   * - **number** - The number in front of it.
   * - **state** - Whether it is open.
   * - **phone** - A telephone number.
   * - **off-map** - The note that an office is not on the map.
   * - **map** - The map with all that belongs to it.
   * - **canvas** - The drawing with its pins.
   * - **pin** - A pin.
   * - **scale** - The scale, and where north is.
   * - **callout** - What opens when a pin is chosen.
   * - **tiles** - The tile map, once it is open.
   * - **order** - The controls of the list's order.
   * - **distance** - How far an office is away.
   * - **route** - The link to a map site.
   */
  'tomoni-office-map': Partial<TomoniOfficeMapProps & BaseProps & BaseEvents>;

  /**
   * 計画のデータをダウンロードできるようにします。Offers the plan as open data.
   * ---
   *
   *
   * ### **イベント Events:**
   *  - **tomoni-error** - The content or the plan has errors; the content stays.
   *
   * ### **中に書く内容 Content:**
   *  - _default_ - A list of links, each with its kind and size behind it: `<a href="nodes.csv">体系</a>（CSV・21行）`. Headings, paragraphs and a `dl` (利用条件, 出典 …) around them.
   *
   * ### **見た目を変えられる部分 CSS parts:**
   *  - **base** - The whole element.
   * - **heading** - A heading of the list.
   * - **files** - A list of files.
   * - **file** - One file.
   * - **make** - The button that makes a file.
   * - **about** - Kind and size of a file.
   * - **facts** - Licence, source and date.
   */
  'tomoni-open-data': Partial<TomoniOpenDataProps & BaseProps & BaseEvents>;

  /**
   * PDCAなどの進行管理の流れを、くり返す段階として示します。Shows the cycle in which a plan is managed.
   * ---
   *
   *
   * ### **イベント Events:**
   *  - **tomoni-error** - The cycle could not be shown; the element's own content stays.
   *
   * ### **中に書く内容 Content:**
   *  - _default_ - A heading for each phase (`Plan（計画）`) with its paragraphs and list. `aria-current` on a heading marks the present phase.
   *
   * ### **見た目を変えられる部分 CSS parts:**
   *  - **base** - The whole cycle.
   * - **title** - The title.
   * - **phase** - One phase.
   * - **heading** - Number, label and name of a phase.
   * - **number** - The number.
   * - **current** - 「いまここ」.
   * - **ring** - The drawing, where there is room for it.
   * - **link** - A link in the text.
   */
  'tomoni-pdca-cycle': Partial<TomoniPdcaCycleProps & BaseProps & BaseEvents>;

  /**
   * 総合計画や個別計画の中での、この計画の位置付けを示します。Shows where the plan stands among other plans.
   * ---
   *
   *
   * ### **イベント Events:**
   *  - **tomoni-error** - The plans could not be drawn and the page's own HTML stays, or some of them are not as they should be.
   *
   * ### **中に書く内容 Content:**
   *  - _default_ - Nested lists: `上位計画：市総合計画`, in it `この計画：…`, in that `調和：障がい者計画`; fields（種別：個別計画）and sentences in their plan. Or a table (計画名, 関係, 種別, 策定者, 番号, 分野, 基本理念, 方針・目標), or both.
   *
   * ### **見た目を変えられる部分 CSS parts:**
   *  - **base** - The whole element.
   * - **title** - The heading over all plans.
   * - **plan** - One plan.
   * - **this** - The words 「この計画」.
   * - **edge** - How a plan relates: 上位計画, 調和.
   * - **name** - The title of a plan.
   * - **facts** - What a plan says of itself.
   * - **relations** - The list of sentences.
   * - **heading** - Its heading.
   * - **sentence** - One of them.
   * - **label** - The word for a relation.
   */
  'tomoni-plan-hierarchy': Partial<TomoniPlanHierarchyProps & BaseProps & BaseEvents>;

  /**
   * 計画の名前、期間、基本理念、問い合わせ先など、計画の概要を示します。Shows what a plan is: its period, its idea, who made it.
   * ---
   *
   *
   * ### **イベント Events:**
   *  - **tomoni-error** - The overview could not be drawn; the page's own HTML stays.
   *
   * ### **中に書く内容 Content:**
   *  - _default_ - A `dl`, a table or `項目：値` lines (計画名, 計画期間, 策定者, 電話番号 …); under a heading 基本理念 (or in a `blockquote`) the idea, under 前計画 the plan before; other headings are prose.
   *
   * ### **見た目を変えられる部分 CSS parts:**
   *  - **base** - The whole element.
   * - **title** - The plan's title.
   * - **tags** - 理念計画, 案 and the like.
   * - **philosophy** - The idea and what is meant by it.
   * - **philosophy-text** - The idea itself.
   * - **facts** - Terms with their values.
   * - **ruler** - The ruler of the period.
   * - **section** - A section of prose, or the previous plan.
   * - **heading** - A heading.
   * - **note** - What stands below: that the prose is a summary.
   */
  'tomoni-plan-overview': Partial<TomoniPlanOverviewProps & BaseProps & BaseEvents>;

  /**
   * 計画の文章の部分（前計画の評価、財源、周知、根拠法令、用語、出典など）を示します。Shows a part of a plan that is prose.
   * ---
   *
   *
   * ### **イベント Events:**
   *  - **tomoni-error** - The part could not be drawn; the page's own HTML stays.
   *
   * ### **中に書く内容 Content:**
   *  - _default_ - One section an entry: a heading, paragraphs, a list. A glossary is a `dl`; publicity, sources and actors may be one list.
   *
   * ### **見た目を変えられる部分 CSS parts:**
   *  - **base** - The whole element.
   * - **title** - The heading over all entries, and those over evaluation and issues.
   * - **entry** - One entry.
   * - **heading** - The title of an entry.
   * - **number** - The number in front of it.
   * - **list** - The list of entries that have no headings.
   * - **evaluation** - What the previous plan reached.
   * - **issues** - What it left.
   * - **facts** - Terms with their values.
   * - **note** - What stands below: that the prose is a summary.
   */
  'tomoni-plan-part': Partial<TomoniPlanPartProps & BaseProps & BaseEvents>;

  /**
   * 計画のデータを中に置いた部品に渡し、中が空なら計画の全体を示します。Provides a plan to the elements inside; when empty, shows all of it.
   * ---
   *
   *
   * ### **イベント Events:**
   *  - **tomoni-error** - The plan could not be fetched or has errors; the content stays.
   *
   * ### **中に書く内容 Content:**
   *  - _default_ - The page's own HTML and the elements that use the plan.
   *
   * ### **見た目を変えられる部分 CSS parts:**
   *  - **base** - The whole plan, when the element is empty.
   * - **contents** - Its table of contents.
   * - **part** - One part of it.
   * - **heading** - The heading of a part.
   */
  'tomoni-plan': Partial<TomoniPlanProps & BaseProps & BaseEvents>;

  /**
   * 進捗状況や今後の方向性を、計画の目盛りの記号と言葉で示します。Shows progress or direction by the plan's own marks and words.
   * ---
   *
   *
   * ### **イベント Events:**
   *  - **tomoni-error** - The badge could not be drawn; its own text stays.
   *
   * ### **中に書く内容 Content:**
   *  - _default_ - The mark and its words: `◎ 計画より進んでいる`, or words alone: `拡充`.
   *
   * ### **見た目を変えられる部分 CSS parts:**
   *  - **base** - The whole badge.
   * - **mark** - The mark.
   * - **label** - The words.
   */
  'tomoni-progress-badge': Partial<TomoniProgressBadgeProps & BaseProps & BaseEvents>;

  /**
   * 評価の記号の意味を一覧で示します。Prints what each mark of a scale means.
   * ---
   *
   *
   * ### **イベント Events:**
   *  - **tomoni-error** - The content or the plan has errors; the content stays.
   *
   * ### **中に書く内容 Content:**
   *  - _default_ - A list with one mark a line (`☆ 目標達成：事業が完了したもの`), or a table with the columns 記号, 意味, 説明; a heading or caption is its title.
   *
   * ### **見た目を変えられる部分 CSS parts:**
   *  - **base** - The whole legend.
   * - **title** - The title.
   * - **item** - One mark with its meaning.
   * - **mark** - The mark.
   * - **label** - The words.
   * - **note** - The explanation behind them.
   */
  'tomoni-progress-legend': Partial<TomoniProgressLegendProps & BaseProps & BaseEvents>;

  /**
   * 施策ごと、年度ごとの評価と、その集計を示します。Shows how each item was assessed year by year, with counts per status and goal.
   * ---
   *
   *
   * ### **イベント Events:**
   *  - **tomoni-error** - The report could not be drawn and the page's own HTML stays, or some of its data need correcting.
   *
   * ### **中に書く内容 Content:**
   *  - _default_ - A table with the columns 基本目標, 対象, 年度, 時点, 評価者, 進捗状況, 今後の方向性, コメント, a row an item and year; or a row an item and a column a fiscal year whose cells hold the words. A caption or heading is the title.
   *
   * ### **見た目を変えられる部分 CSS parts:**
   *  - **base** - The whole element.
   * - **title** - The title, where it is a heading.
   * - **summary** - The counts.
   * - **filter** - The questions that narrow what is shown.
   * - **table** - The table of items and years.
   * - **item** - One item.
   * - **name** - Its title.
   * - **year** - What was recorded in a year.
   * - **badge** - Mark and words.
   * - **checkpoint** - The occasion: 中間評価.
   * - **movement** - What changed since the assessment before.
   * - **comment** - The comment.
   */
  'tomoni-progress-report': Partial<TomoniProgressReportProps & BaseProps & BaseEvents>;

  /**
   * 計画が求める役割を、主体ごとのカードで示します。Shows what the plan asks of each actor, one card each.
   * ---
   *
   *
   * ### **イベント Events:**
   *  - **tomoni-error** - The cards could not be drawn; the page's own HTML stays.
   *
   * ### **中に書く内容 Content:**
   *  - _default_ - One section a role: a heading (住民の役割), paragraphs, a list of actions, a `dl` with 区分 (自助 …), 根拠法令 and other facts. One heading over all of them is their title.
   *
   * ### **見た目を変えられる部分 CSS parts:**
   *  - **base** - The whole element.
   * - **title** - The heading over all cards.
   * - **chooser** - The question 「わたしは…」 with its choices.
   * - **choice** - One choice.
   * - **cards** - All cards.
   * - **card** - One card.
   * - **heading** - The title of a card.
   * - **number** - The number in front of it.
   * - **tier** - The tag 自助, 互助, 共助 or 公助.
   * - **actions** - The list of actions.
   * - **facts** - The facts with their terms.
   * - **note** - What stands below the cards: that the prose is a summary.
   */
  'tomoni-role-cards': Partial<TomoniRoleCardsProps & BaseProps & BaseEvents>;
};
