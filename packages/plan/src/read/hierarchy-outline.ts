import { fold } from '../shapes/fold.ts';
import { labelled } from '../shapes/labelled.ts';
import { joinPhrases } from '../shapes/phrase.ts';
import { plainText } from '../shapes/plain-text.ts';
import { slicePhrase } from '../shapes/slice.ts';
import type { OutlineNode, Phrase } from '../shapes/types.ts';
import { columnOf } from './column.ts';
import { RELATED_PLAN_TABLE, type RelatedPlanCard } from './related-table.ts';
import { relationOf, type RelationCard } from './relation.ts';
import { readValue } from './values.ts';

/** A plan in the hierarchy, and the plans that stand in it. */
export interface HierarchyCard extends RelatedPlanCard {
  /** True of the plan that the page is about. */
  isThis?: boolean;
  plans: HierarchyCard[];
}

export interface HierarchyOfPage {
  /** The outermost ones: those above this plan, or this plan itself. */
  plans: HierarchyCard[];
  /** Sentences about plans, verbatim. */
  relations: RelationCard[];
}

/** この計画, 本計画, This plan */
const THIS = /^((この|本|当)計画(\(.*)?|thisplan)$/;
/** A plan that the page says no more of than that it is related. */
const RELATED = /^関連(する)?計画$/;
/** What stands in front of a plan, in words: no sentence. */
const EDGES = /^\s*([^：:。\n]{1,60}?)\s*[：:](?!\/\/)\s*/d;

function edgesOf(words: Phrase): Pick<HierarchyCard, 'edges' | 'isThis'> {
  const edges = readValue({ field: 'edges', kind: 'names', names: '' }, words) as Phrase[];
  const isThis = edges.some((edge) => THIS.test(fold(edge)));
  const others = edges.filter((edge) => !THIS.test(fold(edge)) && !RELATED.test(plainText(edge)));
  return { ...(others.length && { edges: others }), ...(isThis && { isThis }) };
}

function planOf(content: Phrase): HierarchyCard {
  const found = EDGES.exec(plainText(content));
  const { length = 0 } = found?.[0] ?? [];
  if (!found || length === plainText(content).length) return { title: content, plans: [] };
  return { title: slicePhrase(content, length), ...edgesOf(slicePhrase(content, ...found.indices![1]!)), plans: [] };
}

const isSentence = ({ sentence }: RelationCard): boolean => /。$|^[^:：]*\.$/.test(plainText(sentence).trim());

/** 種別：個別計画, and 方針・目標 with a list inside, belong to the plan in which they stand. */
function takeField(plan: HierarchyCard, { content, children }: OutlineNode): boolean {
  const line = labelled(content);
  const column = columnOf(plainText(line?.term ?? content), RELATED_PLAN_TABLE.columns);
  if (!column || column.field === 'title' || column.field === 'edges' || (!line && !children.length)) return false;
  const value = children.reduce((all, child) => joinPhrases(all, child.content), line?.value ?? '');
  Object.assign(plan, { [column.field]: readValue(column, value) });
  return true;
}

/**
 * How plans relate, from nested lists: `上位計画：市総合計画`, in it `この計画：市地域福祉計画`, in that `調和：障がい者計画`. The words in
 * front say how a plan relates to the one in which it stands; 上位計画 is above what stands in it. Items such as 種別：… are
 * fields of their plan, and sentences are kept as they are.
 */
export function hierarchyFromOutline(outline: readonly OutlineNode[]): HierarchyOfPage {
  const relations: RelationCard[] = [];
  const read = (items: readonly OutlineNode[], plan?: HierarchyCard): HierarchyCard[] =>
    items.flatMap((item) => {
      const relation = relationOf(item.content);
      if (isSentence(relation)) relations.push(relation);
      else if (!plan || !takeField(plan, item)) {
        const found = planOf(item.content);
        found.plans = read(item.children, found);
        return [found];
      }
      return [];
    });
  return { plans: read(outline), relations };
}

const all = (plans: readonly HierarchyCard[]): HierarchyCard[] => plans.flatMap((plan) => [plan, ...all(plan.plans)]);

/** Adds what a table says of plans: to those of the same title, else as plans that stand in this plan. */
export function addRelatedPlans(plans: readonly HierarchyCard[], records: readonly RelatedPlanCard[]): HierarchyCard[] {
  const known = all(plans);
  const loose: HierarchyCard[] = [];
  for (const { edges = [], ...record } of records) {
    const words = edgesOf(edges.reduce<Phrase>((joined, edge) => joinPhrases(joined, edge), ''));
    const found = known.find(({ title }) => fold(title) === fold(record.title));
    if (found) Object.assign(found, { ...record, ...words, ...found });
    else loose.push({ ...record, ...words, plans: [] });
  }
  const roots = [...plans, ...loose.filter(({ isThis }) => isThis)];
  const own = [...known, ...loose].find(({ isThis }) => isThis);
  const others = loose.filter((plan) => plan !== own);
  (own?.plans ?? roots).push(...others);
  return roots;
}
