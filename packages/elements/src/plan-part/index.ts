export { TomoniPlanPart } from './plan-part.ts';
export type { Entry, Kind, Part } from './part.ts';
