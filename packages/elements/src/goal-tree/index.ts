export { TomoniGoalTree } from './goal-tree.ts';
export type { GoalNode, GoalTree } from './goal-tree-data.ts';
