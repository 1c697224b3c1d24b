export { actorName } from './actor-name.ts';
export { assessmentOf } from './assessment.ts';
export { findStep, type FoundStep } from './find-step.ts';
export { overviewOf, previousEvaluationOf, type EvaluatedGoal, type OverviewWords } from './overview.ts';
export { OVERVIEW_TERMS, overviewTerm } from './overview-terms.ts';
export { dayInJapan, periodNow, type PeriodNow } from './period.ts';
export { countBy } from './count.ts';
export {
  changeOf,
  isSameSurvey,
  observationsOf,
  reached,
  runsOf,
  type Change,
  type KnownMeasurement,
  type Measured,
  type Measurement,
} from './indicator.ts';
export { movementOf } from './movement.ts';
export { reportOf } from './report.ts';
export { itemsOf, type ReportEntry, type ReportItem } from './report-items.ts';
export { hierarchyOf, type HierarchyProblem } from './hierarchy.ts';
export { relationsAmong, sideNames } from './sides.ts';
export { assessedNodes, type AssessedNode } from './goals.ts';
export { heightOf, rowsOf, type TableRow } from './goal-table.ts';
export { flatten, summarise, treeOf, type Branch, type Count, type Tree, type TreeProblem } from './goal-tree.ts';
export { narrow } from './narrow.ts';
export { goalKey, isGoal, progressIn, statusOf, summaryOf, type Status, type Tally } from './summary.ts';
