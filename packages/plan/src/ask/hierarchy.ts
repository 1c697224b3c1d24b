import { localise, type Text } from '../model/text.ts';
import type { PlanDocument, Relation } from '../model/types.ts';
import type { HierarchyCard } from '../read/hierarchy-outline.ts';
import { relationsAmong } from './sides.ts';

/** What cannot be drawn: an end that is no plan of this document, or a plan that would stand above itself. */
export interface HierarchyProblem {
  code: 'unknown-plan' | 'plan-cycle';
  relation: string;
  /** The id that is meant. */
  plan: string;
}

const WORDS: Partial<Record<Relation['kind'] | 'below', Text>> = {
  above: { ja: '上位計画', en: 'Plan above', 'ja-x-easy': '上（うえ）の計画（けいかく）' },
  below: { ja: 'この計画が上位', en: 'Below this plan', 'ja-x-easy': 'この計画（けいかく）の下（した）' },
  linked: { ja: '連動', en: 'Linked', 'ja-x-easy': 'いっしょに進（すす）める' },
  harmonises: { ja: '調和', en: 'Harmonises', 'ja-x-easy': '合（あ）わせる' },
  'consistent-with': { ja: '整合', en: 'Consistent', 'ja-x-easy': '合（あ）わせる' },
};

/** 第３期 and 奥州市地域福祉計画 are said together, in every language of the title. */
function editioned(title: Text, edition: Text | undefined, language: string): Text {
  if (edition === undefined) return title;
  const before = (tag: string): string => {
    const { text } = localise(edition, tag, language);
    return /[!-~]$/.test(text) ? `${text} ` : text;
  };
  if (typeof title === 'string') return before(language) + title;
  return Object.fromEntries(Object.entries(title).map(([tag, text]) => [tag, before(tag) + text]));
}

/**
 * This plan among its related plans, from the relations: what is above it stands around it, every other plan in it, with the
 * kinds of its relations in words. A plan without a relation is one that is merely related.
 */
export function hierarchyOf(document: PlanDocument): { plans: HierarchyCard[]; problems: HierarchyProblem[] } {
  const { plan, relatedPlans, language } = document;
  const { philosophy, publisher, title, edition, kind } = plan;
  const own: HierarchyCard = {
    title: editioned(title, edition, language),
    ...(kind && { kind }),
    publisher: publisher.name,
    ...(philosophy && { philosophy: philosophy.text }),
    isThis: true,
    plans: [],
  };
  const cards = new Map<string, HierarchyCard>([['plan', own]]);
  for (const { id, summarised: _, source: __, ...related } of relatedPlans) cards.set(id, { ...related, plans: [] } as HierarchyCard);
  const holders = new Map<HierarchyCard, HierarchyCard>();
  const problems: HierarchyProblem[] = [];
  const told = new Set<HierarchyCard>([own]);
  const isInside = (card: HierarchyCard, holder: HierarchyCard): boolean => {
    for (let at: HierarchyCard | undefined = holder; at; at = holders.get(at)) if (at === card) return true;
    return false;
  };
  const say = (card: HierarchyCard, word: Text): void => {
    card.edges = [...(card.edges ?? []).filter((edge) => JSON.stringify(edge) !== JSON.stringify(word)), word];
  };

  for (const { id, from, to, kind: how, label } of relationsAmong('plans', document)) {
    const [a, b] = [cards.get(from), cards.get(to)];
    if (!a || !b) {
      problems.push({ code: 'unknown-plan', relation: id, plan: a ? to : from });
      continue;
    }
    told.add(a).add(b);
    // Above this plan stands what is said to be; whatever else is related to a plan stands in it.
    const isAbove = how === 'above';
    const [holder, held] = isAbove || b !== own ? [a, b] : [b, a];
    if (isInside(held, holder)) {
      if (isAbove) problems.push({ code: 'plan-cycle', relation: id, plan: to });
      else say(held === own ? holder : held, label ?? WORDS[how] ?? how);
      continue;
    }
    if (held !== own)
      say(held, isAbove ? (holder === own ? WORDS.below! : { ja: '下位計画', en: 'Plan below' }) : (label ?? WORDS[how] ?? how));
    else say(holder, label ?? WORDS.above!);
    if (!holders.has(held)) holders.set(held, holder);
  }
  for (const card of cards.values()) if (!told.has(card)) holders.set(card, own);
  // This plan comes last in the plan around it, below what else stands there.
  for (const [held, holder] of [...holders].sort(([a], [b]) => Number(a === own) - Number(b === own))) holder.plans.push(held);
  const roots = [...cards.values()].filter((card) => !holders.has(card));
  return { plans: [...roots.filter((card) => card !== own), ...roots.filter((card) => card === own)], problems };
}
