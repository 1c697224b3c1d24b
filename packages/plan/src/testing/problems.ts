import { readPlan, type ReadPlanOptions } from '../read/document.ts';

/** Errors of a document as `code at` lines, the form in which tests compare them; empty when it is valid. */
export function errorsOf(input: unknown, options?: ReadPlanOptions): string[] {
  const result = readPlan(input, options);
  return result.ok ? [] : result.errors.map(({ code, at }) => `${code} ${at}`.trim());
}

/** Warnings of a document, in the same form. */
export function warningsOf(input: unknown, options?: ReadPlanOptions): string[] {
  return readPlan(input, options).warnings.map(({ code, at }) => `${code} ${at}`.trim());
}

/** The message of the problem at a place; fails when there is none. */
export function messageAt(input: unknown, at: string, options?: ReadPlanOptions): string {
  const result = readPlan(input, options);
  const problem = [...(result.ok ? [] : result.errors), ...result.warnings].find((each) => each.at === at);
  if (!problem) throw new Error(`no problem at ${at}`);
  return problem.message;
}
