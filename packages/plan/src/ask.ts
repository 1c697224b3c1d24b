export { assessmentOf } from './ask/assessment.ts';
export { findStep, type FoundStep } from './ask/find-step.ts';
