// What a page loads, by what is on it. The budgets are promises of the README; `npm run size` prints the figures.
export interface PageOfElements {
  name: string;
  source: string;
  /** Most bytes, minified and gzipped, that the page may load at once. */
  budget: number;
}

export const elements = (...names: string[]) => names.map((name) => `import '@tomoni/elements/${name}/define';`).join('\n');

/** What the page of a plan has, without finder and map. */
export const PLAN_PAGE = ['plan', 'role-cards', 'pdca-cycle', 'progress-badge', 'progress-legend'];

export const PAGES: readonly PageOfElements[] = [
  { name: 'one badge / バッジ一つ', source: elements('progress-badge'), budget: 10_000 },
  { name: 'role cards / 役割カード', source: elements('role-cards'), budget: 20_000 },
  { name: 'PDCA cycle / PDCA', source: elements('pdca-cycle'), budget: 20_000 },
  { name: 'office map / 事務所の地図', source: elements('office-map'), budget: 22_000 },
  { name: 'consultation finder / 相談窓口を探す', source: elements('consultation-finder'), budget: 22_000 },
  { name: 'indicators / 成果指標', source: elements('indicators'), budget: 22_000 },
  { name: 'progress report / 進捗の報告', source: elements('progress-report'), budget: 23_000 },
  { name: 'governance / 推進組織', source: elements('governance'), budget: 22_000 },
  { name: 'plan hierarchy / 計画の位置付け', source: elements('plan-hierarchy'), budget: 22_000 },
  { name: 'plan overview / 計画の概要', source: elements('plan-overview'), budget: 19_000 },
  { name: 'part of a plan / 計画の文章', source: elements('plan-part'), budget: 17_000 },
  { name: 'open data / オープンデータ', source: elements('open-data'), budget: 15_000 },
  { name: 'goal tree / 体系', source: elements('goal-tree'), budget: 22_000 },
  {
    name: 'plan, roles, cycle, badge, legend / 計画・役割・PDCA・バッジ・凡例',
    source: elements(...PLAN_PAGE),
    budget: 30_000,
  },
  {
    name: 'the page of 奥州市, with files of its own / 奥州市の計画のページ',
    source: elements('goal-tree', 'open-data', 'plan', 'plan-hierarchy', 'plan-overview', 'plan-part'),
    budget: 40_000,
  },
  { name: 'every element / すべての部品', source: "import '@tomoni/elements/define';", budget: 75_000 },
];

/** Most bytes that the consultation finder adds at once to the page of a plan. Finding and hours load behind the list. */
export const FINDER_BUDGET = 14_000;

/** Most bytes that the office map adds at once to the page of a plan: the list and the reader of tables. */
export const MAP_BUDGET = 9_000;
/** Most bytes of the built-in map, which follows by itself as soon as the list stands there. */
export const MAP_FOLLOWS = 8_000;

/** What a bare Lit element costs, to compare with. */
export const BARE_LIT = `import { LitElement, css, html } from 'lit';
customElements.define('bare-badge', class extends LitElement { static styles = css\`a{}\`; render() { return html\`a\`; } });`;

/** Most bytes that a page loads more for another language, i18next included. */
export const LANGUAGE_BUDGET = 20_000;
