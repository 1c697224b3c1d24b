import type { Text } from '../model/text.ts';
import type { PlanDocument } from '../model/types.ts';
import { jsonText, linkedDataOf, type LinkedDataOptions } from './json-ld.ts';
import { fullTitle, sayer } from './say.ts';
import { stratmlOf } from './stratml.ts';
import { csvOf, rowCount, TABLE_IDS, tableOfPlan, titleOfTable, type TableId } from './tables.ts';

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

const WHOLE: readonly DataFile[] = [
  {
    name: 'plan.json',
    kind: 'JSON',
    type: 'application/json',
    title: { ja: '計画のすべて', en: 'The whole plan', 'ja-x-easy': '計画（けいかく）のぜんぶ' },
  },
  {
    name: 'plan.jsonld',
    kind: 'JSON-LD',
    type: 'application/ld+json',
    title: { ja: 'データの説明', en: 'Description of the data', 'ja-x-easy': 'データの説明（せつめい）' },
  },
  {
    name: 'plan.stratml.xml',
    kind: 'StratML',
    type: 'application/xml',
    title: {
      ja: '目標の体系（国際規格）',
      en: 'Goals, by the international standard',
      'ja-x-easy': '目標（もくひょう）（世界（せかい）のきまりの形（かたち））',
    },
  },
];

/** Every file that a plan can give: those that would be empty are left out. Cheap: nothing is written yet. */
export function filesOf(plan: PlanDocument): DataFile[] {
  const tables = TABLE_IDS.map((id): DataFile => ({
    name: `${id}.csv`,
    kind: 'CSV',
    type: 'text/csv;charset=utf-8',
    title: titleOfTable(id),
    rows: rowCount(plan, id),
  }));
  const [json, linkedData, stratml] = WHOLE as [DataFile, DataFile, DataFile];
  return [json, ...tables.filter(({ rows }) => rows), linkedData, ...(plan.nodes.length ? [stratml] : [])];
}

/**
 * Writes a file.
 *
 * @throws {Error} for a name that is not among {@link filesOf}
 */
export function writeFile(plan: PlanDocument, name: string, options: LinkedDataOptions = {}): string {
  if (name === 'plan.json') return `${JSON.stringify(plan, null, 1)}\n`;
  if (name === 'plan.jsonld') return `${jsonText(linkedDataOf(plan, options))}\n`;
  const text = name === 'plan.stratml.xml' ? stratmlOf(plan, options) : undefined;
  if (text !== undefined) return text;
  const id = TABLE_IDS.find((each) => name === `${each}.csv`);
  if (!id) throw new Error(`a plan gives no file ${name}`);
  return csvOf(tableOfPlan(plan, id satisfies TableId, options));
}

/** Of the whole plan, for a name or a heading. */
export const titleOfPlan = (plan: PlanDocument, options: LinkedDataOptions = {}): string => fullTitle(plan, sayer(plan, options));
