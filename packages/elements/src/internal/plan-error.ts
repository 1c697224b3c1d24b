import type { Problem } from './error-event.ts';

/** Data cannot be fetched or read; `problem` says where and what to do. */
export class PlanError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}
