export { TomoniIndicators } from './indicators.ts';
export type { IndicatorItem, Indicators } from './indicator.ts';
