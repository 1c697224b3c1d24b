import { localise, type Text } from '../model/text.ts';
import type { PlanDocument } from '../model/types.ts';
import type { OverviewCard } from '../read/overview-table.ts';
import type { ProseCard, PreviousEvaluationCard } from '../read/sections.ts';

/** Texts side by side, in every language in which all of them exist, and in the document's own. */
function together(texts: readonly (Text | undefined)[], language: string): Text {
  const all = texts.filter((text) => text !== undefined);
  const languages = [language, ...all.flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text)))];
  const common = languages.filter((tag) => tag === language || all.every((text) => typeof text !== 'string' && tag in text));
  return Object.fromEntries(common.map((tag) => [tag, all.map((text) => localise(text, tag, language).text).join(' ')]));
}

/** What `sections` of a plan are about as prose, in the plan's order. */
const proseOf = ({ sections }: PlanDocument, topics: readonly string[]): ProseCard[] =>
  sections.filter(({ topic }) => topics.includes(topic)).map((section) => ({ ...section, facts: [] }));

/** 計画の概要 of a plan: its identity, its idea, its purpose, what is new in it, and the laws on which it rests in a line each. */
export function overviewOf(document: PlanDocument): OverviewCard {
  const { plan, legalBasis, language } = document;
  const { publisher, title, edition, kind, areaCode, period, formulated, midterm, draft, fictional, philosophy, previous, contact, note } =
    plan;
  const { name, type: _, ...where } = publisher;
  const card = {
    title,
    edition,
    kind,
    publisher: name,
    ...where,
    areaCode,
    period,
    formulated,
    midterm,
    draft,
    fictional,
    philosophy,
    previous,
    legalBasis: legalBasis.length ? legalBasis.map((each) => together([each.law, each.article, each.title], language)) : undefined,
    contact,
    note,
    sections: proseOf(document, ['purpose', 'features']),
    facts: [],
  };
  return Object.fromEntries(Object.entries(card).filter(([, value]) => value !== undefined)) as unknown as OverviewCard;
}

/** 前計画の評価 with the goal's own words: `level` is the name of its level（基本目標）, absent where the plan as a whole is meant. */
export interface EvaluatedGoal extends Omit<PreviousEvaluationCard, 'title'> {
  level?: Text;
  title?: Text;
}

/** 前計画の評価 of a plan, with the goals that they belong to. */
export const previousEvaluationOf = ({ previousEvaluation, nodes, levels }: PlanDocument): EvaluatedGoal[] =>
  previousEvaluation.map(({ id, node, evaluation, issues }) => {
    const goal = node === undefined ? undefined : nodes.find((each) => each.id === node);
    const level = goal && levels.find((each) => each.id === goal.level)?.label;
    return {
      id,
      ...(level && { level }),
      ...(goal?.number && { number: goal.number }),
      ...(goal && { title: goal.title }),
      evaluation,
      issues,
    };
  });
