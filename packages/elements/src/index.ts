/**
 * `@tomoni/elements`: the classes, without registering a tag. To register, import `@tomoni/elements/define`
 * or the door of one element, such as `@tomoni/elements/progress-badge/define`.
 */
export { planContext, type PlanScope } from './context.ts';
export { TomoniErrorEvent, type Problem } from './internal/error-event.ts';
export { VERSION } from './internal/version.ts';
export * from './consultation-finder/index.ts';
export * from './indicators/index.ts';
export * from './office-map/index.ts';
export * from './open-data/index.ts';
export * from './pdca-cycle/index.ts';
export * from './plan-overview/index.ts';
export * from './plan-part/index.ts';
export * from './plan/index.ts';
export * from './progress-badge/index.ts';
export * from './progress-legend/index.ts';
export * from './progress-report/index.ts';
export * from './role-cards/index.ts';
export * from './goal-tree/index.ts';
export * from './governance/index.ts';
export * from './plan-hierarchy/index.ts';
