import { fold, plainText, type Phrase, type PlanDocument, type Words } from '@tomoni/plan';
import { findStep, flatten, summarise, treeOf, type Branch, type Count, type TreeProblem } from '@tomoni/plan/ask';
import type { GoalNode, GoalTree } from './goal-tree-data.ts';

/** A node that lacks nothing. */
export type Goal = GoalNode & { level: string; flags: readonly string[]; measures: readonly Phrase[]; actions: readonly Phrase[] };
export type GoalBranch = Branch<Goal>;

export const AXES = ['progress', 'direction'] as const;
export type Axis = (typeof AXES)[number];

/** One of the steps that nodes of this tree stand on. */
export interface Status extends Words {
  key: string;
  tone: string;
  order: number;
}

/** The tree, ready to be drawn. */
export interface View {
  branches: GoalBranch[];
  /** All of them, from top to bottom. */
  byKey: Map<string, GoalBranch>;
  problems: TreeProblem[];
  statuses: Record<Axis, Status[]>;
  /** What was drawn for them, to be copied. */
  badges: Map<Status, HTMLElement>;
  statusOf(goal: Goal, axis: Axis): Status | undefined;
  labelOf(level: string): Phrase;
  countsOf(key: string): Count<Status | undefined>[];
}

export function viewOf({ levels, nodes }: GoalTree, scales: PlanDocument['scales']): View {
  const goals = nodes.filter(Boolean).map((node): Goal => ({
    ...node,
    title: node.title ?? '',
    level: node.level ?? '',
    flags: node.flags ?? [],
    measures: node.measures ?? [],
    actions: node.actions ?? [],
  }));
  const { branches, problems } = treeOf(goals, levels);
  const all = flatten(branches);
  const byKey = new Map(all.map((branch) => [branch.key, branch]));
  const labels = new Map(levels.map(({ id, label }) => [id, label]));
  const known = new Map<string, Status>();
  const statuses: Record<Axis, Status[]> = { progress: [], direction: [] };

  const statusOf = (goal: Goal, axis: Axis): Status | undefined => {
    const words = goal[axis];
    if (!words) return undefined;
    const said = `${axis} ${words.mark ?? ''} ${plainText(words.label)}`;
    const before = known.get(said);
    if (before) return before;
    const key = `${axis} ${words.mark ?? ''} ${fold(words.label)}`;
    let status = statuses[axis].find((each) => each.key === key);
    if (!status) {
      const step = findStep(scales, words, { axis })?.step;
      status = { mark: words.mark ?? '', label: words.label, key, tone: step?.tone ?? 'neutral', order: step?.order ?? 99 };
      statuses[axis].push(status);
    }
    known.set(said, status);
    return status;
  };
  for (const { node } of all) for (const axis of AXES) statusOf(node, axis);
  for (const axis of AXES) statuses[axis].sort((a, b) => a.order - b.order);

  const counts = new Map<string, Count<Status | undefined>[]>();
  return {
    branches,
    byKey,
    problems,
    statuses,
    badges: new Map(),
    statusOf,
    labelOf: (level) => labels.get(level) ?? '',
    countsOf(key) {
      let found = counts.get(key);
      if (!found) {
        found = summarise(byKey.get(key)!, (goal) => statusOf(goal, 'progress')).sort(
          (a, b) => (a.status?.order ?? 100) - (b.status?.order ?? 100),
        );
        counts.set(key, found);
      }
      return found;
    },
  };
}
