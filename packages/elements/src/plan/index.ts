export { TomoniPlan } from './plan.ts';
