import type { Text } from '../model/text.ts';
import type { PlanDocument } from '../model/types.ts';

/** What a plan can be had as, named and counted. Apart from what writes it: a page shows the list, and few readers ask for a file. */
interface Listed {
  title: Text;
  /** Rows of the table. */
  count: (plan: PlanDocument) => number;
}

const sum = <T>(all: readonly T[], of: (each: T) => number): number => all.reduce((total, each) => total + of(each), 0);

/** The tables, in the order in which a plan tells them. */
export const LISTED = {
  plan: { title: { ja: '計画の概要', en: 'About the plan', 'ja-x-easy': '計画（けいかく）のこと' }, count: () => 1 },
  sections: { title: { ja: '本文', en: 'Text', 'ja-x-easy': '文（ぶん）' }, count: ({ sections }) => sections.length },
  nodes: {
    title: { ja: '目標と施策の体系', en: 'Goals and measures', 'ja-x-easy': '目標（もくひょう）' },
    count: ({ nodes }) => nodes.length,
  },
  actors: { title: { ja: '主体', en: 'Actors', 'ja-x-easy': '人（ひと）とグループ' }, count: ({ actors }) => actors.length },
  roles: { title: { ja: '役割', en: 'Roles', 'ja-x-easy': '役割（やくわり）' }, count: ({ roles }) => roles.length },
  scales: {
    title: { ja: '評価の尺度', en: 'Scales', 'ja-x-easy': '評価（ひょうか）のしるし' },
    count: ({ scales }) => sum(scales, ({ steps }) => steps.length),
  },
  assessments: {
    title: { ja: '評価', en: 'Assessments', 'ja-x-easy': '評価（ひょうか）' },
    count: ({ assessments }) => assessments.length,
  },
  indicators: {
    title: { ja: '成果指標', en: 'Indicators', 'ja-x-easy': '数字（すうじ）の目標（もくひょう）' },
    count: ({ indicators }) => indicators.length,
  },
  observations: {
    title: { ja: '成果指標の値', en: 'Values of the indicators', 'ja-x-easy': '数字（すうじ）' },
    count: ({ indicators }) =>
      sum(indicators, ({ baseline, observations, target }) => (baseline ? 1 : 0) + observations.length + (target ? 1 : 0)),
  },
  bodies: { title: { ja: '推進組織', en: 'Bodies', 'ja-x-easy': '会議（かいぎ）' }, count: ({ bodies }) => bodies.length },
  relations: { title: { ja: '組織や計画の関係', en: 'Relations', 'ja-x-easy': 'つながり' }, count: ({ relations }) => relations.length },
  cycles: {
    title: { ja: '進行管理の循環', en: 'Cycles', 'ja-x-easy': '計画（けいかく）の進（すす）め方（かた）' },
    count: ({ cycles }) => sum(cycles, ({ phases }) => phases.length),
  },
  'related-plans': {
    title: { ja: '関連計画', en: 'Related plans', 'ja-x-easy': 'ほかの計画（けいかく）' },
    count: ({ relatedPlans }) => relatedPlans.length,
  },
  'legal-basis': {
    title: { ja: '根拠法令', en: 'Legal basis', 'ja-x-easy': '法律（ほうりつ）' },
    count: ({ legalBasis }) => legalBasis.length,
  },
  funding: { title: { ja: '財源', en: 'Funding', 'ja-x-easy': 'お金（かね）' }, count: ({ funding }) => funding.length },
  channels: {
    title: { ja: '周知・広報', en: 'Publicity', 'ja-x-easy': '知（し）らせ方（かた）' },
    count: ({ channels }) => channels.length,
  },
  windows: {
    title: { ja: '相談窓口', en: 'Consultation windows', 'ja-x-easy': '相談（そうだん）するところ' },
    count: ({ windows }) => windows.length,
  },
  'crisis-lines': {
    title: { ja: '緊急の相談先', en: 'Crisis lines', 'ja-x-easy': 'すぐに相談（そうだん）できるところ' },
    count: ({ crisisLines }) => crisisLines.length,
  },
  offices: { title: { ja: '事業所', en: 'Offices', 'ja-x-easy': '事務所（じむしょ）' }, count: ({ offices }) => offices.length },
  'previous-evaluation': {
    title: { ja: '前計画の評価', en: 'Evaluation of the previous plan', 'ja-x-easy': '前（まえ）の計画（けいかく）の評価（ひょうか）' },
    count: ({ previousEvaluation }) => previousEvaluation.length,
  },
  glossary: { title: { ja: '用語集', en: 'Glossary', 'ja-x-easy': '言葉（ことば）' }, count: ({ glossary }) => glossary.length },
  sources: { title: { ja: '出典', en: 'Sources', 'ja-x-easy': 'もとの資料（しりょう）' }, count: ({ sources }) => sources.length },
} satisfies Record<string, Listed>;

export type TableId = keyof typeof LISTED;
export const TABLE_IDS = Object.keys(LISTED) as TableId[];

/** How many rows a file has, without writing it. */
export const rowCount = (plan: PlanDocument, id: TableId): number => (LISTED[id] as Listed).count(plan);

/** A file in which a plan, or a part of it, can be had. */
export interface DataFile {
  /** nodes.csv */
  name: string;
  /** What it is, in words. */
  kind: 'JSON' | 'CSV' | 'JSON-LD' | 'StratML';
  title: Text;
  /** Media type, with its encoding. */
  type: string;
  /** Rows of a table, without its header. */
  rows?: number | undefined;
}

const JSON_FILE: DataFile = {
  name: 'plan.json',
  kind: 'JSON',
  type: 'application/json',
  title: { ja: '計画のすべて', en: 'The whole plan', 'ja-x-easy': '計画（けいかく）のぜんぶ' },
};
const LINKED_DATA: DataFile = {
  name: 'plan.jsonld',
  kind: 'JSON-LD',
  type: 'application/ld+json',
  title: { ja: 'データの説明', en: 'Description of the data', 'ja-x-easy': 'データの説明（せつめい）' },
};
const STRATML: DataFile = {
  name: 'plan.stratml.xml',
  kind: 'StratML',
  type: 'application/xml',
  title: {
    ja: '目標の体系（国際規格）',
    en: 'Goals, by the international standard',
    'ja-x-easy': '世界（せかい）のきまりで書（か）いた目標（もくひょう）',
  },
};

/** Every file that a plan can give: those that would be empty are left out. Cheap: nothing is written yet. */
export function filesOf(plan: PlanDocument): DataFile[] {
  const tables = TABLE_IDS.map((id): DataFile => ({
    name: `${id}.csv`,
    kind: 'CSV',
    type: 'text/csv;charset=utf-8',
    title: LISTED[id].title,
    rows: rowCount(plan, id),
  }));
  return [JSON_FILE, ...tables.filter(({ rows }) => rows), LINKED_DATA, ...(plan.nodes.length ? [STRATML] : [])];
}
