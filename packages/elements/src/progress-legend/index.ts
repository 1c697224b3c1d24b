export type { Legend, LegendStep } from './legend.ts';
export { TomoniProgressLegend } from './progress-legend.ts';
