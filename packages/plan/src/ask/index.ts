export { actorName } from './actor-name.ts';
export { assessmentOf } from './assessment.ts';
export { findStep, type FoundStep } from './find-step.ts';
