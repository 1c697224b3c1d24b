export { TomoniPlanHierarchy } from './plan-hierarchy.ts';
export type { HierarchyData } from './hierarchy-data.ts';
