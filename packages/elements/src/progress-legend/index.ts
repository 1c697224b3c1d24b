export { TomoniProgressLegend, type Legend, type LegendStep } from './progress-legend.ts';
