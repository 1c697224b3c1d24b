import type { Row } from '@tomoni/plan';
import { addRelatedPlans, columnOf, hierarchyFromOutline, quietRecords, RELATED_PLAN_TABLE } from '@tomoni/plan/read';
import { refuseMedia } from '../internal/refuse-media.ts';
import { listener } from '../light-dom/listener.ts';
import { readOutline } from '../light-dom/outline.ts';
import { readRecords } from '../light-dom/records.ts';
import { readAroundSentences } from '../light-dom/sentences.ts';
import { within } from '../light-dom/within.ts';
import type { HierarchyData } from './hierarchy-data.ts';

const isPlan = ({ cells }: Row): boolean => cells.some(({ column }) => columnOf(column, RELATED_PLAN_TABLE.columns)?.field === 'title');

/** The plans that a page lists, in nested lists, in a table or in both; undefined when it lists none. */
export function readHierarchy(element: Element): HierarchyData | undefined {
  const lists = [...element.querySelectorAll('ul,ol')].filter((list) => !within(element, list.parentElement, 'ul,ol,table,dl'));
  const { plans, relations } = hierarchyFromOutline(lists.flatMap(readOutline));
  const ear = listener();
  const rows = element.querySelector('table') ? readRecords(element).filter(isPlan) : [];
  const all = addRelatedPlans(plans, quietRecords(rows, RELATED_PLAN_TABLE, ear));
  if (!all.length) return undefined;
  refuseMedia(element, true);
  return { ...readAroundSentences(element), plans: all, relations, isOdd: ear.heard };
}
