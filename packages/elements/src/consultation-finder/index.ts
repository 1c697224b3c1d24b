export { TomoniConsultationFinder } from './consultation-finder.ts';
export type { ConsultationFinder, CrisisLineOfPage, DataReport, FinderSchedule, FinderWindow } from './finder-window.ts';
