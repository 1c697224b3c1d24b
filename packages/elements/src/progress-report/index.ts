export { TomoniProgressReport } from './progress-report.ts';
export type { ProgressReport } from './report.ts';
