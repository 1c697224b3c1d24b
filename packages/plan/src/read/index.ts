/** `@tomoni/plan/read`: what a page says (the shapes) → nouns of the plan. No DOM, no validation library. */
export { assessmentRows } from './assessment-rows.ts';
export { assessmentsFromRows } from './assessments.ts';
export type * from './cards.ts';
export { columnOf, nameOf, type Column, type Kind } from './column.ts';
export { cycleFromSections } from './cycle.ts';
export { entriesFromSections, type EntryCard } from './entries.ts';
export { goalsFromTables } from './node-tables.ts';
export { goalsFromOutline, nodesFromOutline } from './nodes.ts';
export { numberOfTitle } from './number-of-title.ts';
export { readPeriod, type PeriodCard } from './forms/period.ts';
export { OVERVIEW_TERMS, overviewFromSections, type OverviewCard } from './overview.ts';
export { channelsFromSections, fundingFromSections, legalBasisFromSections } from './prose.ts';
export { quietRecords } from './quiet-records.ts';
export { recordsToRows, type Records } from './records.ts';
export type { Repair, RepairCode } from './repair.ts';
export { repairMessage } from './repair-message.ts';
export { addRelatedPlans, hierarchyFromOutline, type HierarchyCard, type HierarchyOfPage } from './hierarchy-outline.ts';
export { namesIn, relationOf, type RelationCard } from './relation.ts';
export type { RelatedPlanCard } from './related-table.ts';
export { rolesFromSections } from './roles.ts';
export {
  glossaryFromSections,
  namesFromSections,
  previousEvaluationFromSections,
  readPartialDate,
  sourcesFromSections,
  type PreviousEvaluationCard,
  type SourceCard,
  type TermCard,
} from './sections.ts';
export { scaleFromWordList } from './scale.ts';
export type { Teller } from './table.ts';
export type { TableProblem } from './table-problem.ts';
export { tidy, unwrap, type Prose, type Unwrapped } from './tidy.ts';
export { languageName, languageOf } from './forms/languages.ts';
export { readDate } from './read-date.ts';
export { LEGAL_TERMS, NODE_TERMS, ROLE_TERMS } from './terms.ts';
export {
  ASSESSMENT_TABLE,
  BODY_TABLE,
  INDICATOR_TABLE,
  OFFICE_TABLE,
  RELATED_PLAN_TABLE,
  SCALE_TABLE,
  WINDOW_TABLE,
  type AnyTable,
  type Table,
} from './vocabulary.ts';
