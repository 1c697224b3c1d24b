import type { Phrase, PlanDocument } from '@tomoni/plan';
import { assessedNodes } from '@tomoni/plan/ask';
import type { NodeCard, NodeField } from '@tomoni/plan/read';

/** A goal, objective or measure. Nodes name their parents; a missing list is an empty one. */
export interface GoalNode extends Omit<NodeCard, 'flags' | 'measures' | 'actions' | 'level'> {
  level?: string | undefined;
  flags?: readonly string[] | undefined;
  measures?: readonly Phrase[] | undefined;
  actions?: readonly Phrase[] | undefined;
  /** True when the prose is a summary of the plan's own. */
  summarised?: boolean | undefined;
}

/** What the element shows. */
export interface GoalTree {
  /** Heading over the whole tree, where the page has one inside the element. */
  title?: Phrase | undefined;
  /** What the page says about the tree. */
  notes?: readonly Phrase[] | undefined;
  /** What the plan calls its levels, from the top. */
  levels: readonly { id: string; label: Phrase }[];
  nodes: readonly GoalNode[];
  /** What the page calls the fields, unless 課題認識, 対応方針, 関連する施策 and 取組. */
  terms?: Partial<Record<NodeField, Phrase>> | undefined;
}

/** The goal tree of a plan; undefined when it has none. */
export function goalsOfPlan(plan: PlanDocument): GoalTree | undefined {
  return plan.nodes.length ? { levels: plan.levels, nodes: assessedNodes(plan) as GoalNode[] } : undefined;
}
