/**
 * `@tomoni/plan/document`: reads and checks plan documents. It brings the schemas and their library along,
 * so a web page imports it only when it has a document to read: `await import('@tomoni/plan/document')`.
 */
export { planDocument } from './model/document.ts';
export { readPlan } from './read/document.ts';
export type { ReadPlanOptions, ReadPlanResult } from './read/document.ts';
export type { MessageLanguage } from './read/messages.ts';
export { pathText } from './read/problem.ts';
export type { ErrorCode, PlanError, PlanWarning, Problem, WarningCode } from './read/problem.ts';
