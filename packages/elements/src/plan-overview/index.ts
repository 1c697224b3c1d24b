export { TomoniPlanOverview } from './plan-overview.ts';
export type { Overview } from './read-overview.ts';
