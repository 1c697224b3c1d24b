import type { PlanDocument } from '../model/types.ts';
import { jsonText, linkedDataOf, type LinkedDataOptions } from './json-ld.ts';
import { TABLE_IDS } from './list.ts';
import { stratmlOf } from './stratml.ts';
import { csvOf, tableOfPlan } from './tables.ts';

/**
 * Writes a file of those that `filesOf` lists.
 *
 * @throws {Error} for another name
 */
export function writeFile(plan: PlanDocument, name: string, options: LinkedDataOptions = {}): string {
  if (name === 'plan.json') return `${JSON.stringify(plan, null, 1)}\n`;
  if (name === 'plan.jsonld') return `${jsonText(linkedDataOf(plan, options))}\n`;
  const text = name === 'plan.stratml.xml' ? stratmlOf(plan, options) : undefined;
  if (text !== undefined) return text;
  const id = TABLE_IDS.find((each) => name === `${each}.csv`);
  if (!id) throw new Error(`a plan gives no file ${name}`);
  return csvOf(tableOfPlan(plan, id, options));
}
