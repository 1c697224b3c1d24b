export type { Finding } from './data-report.ts';
export { TomoniOfficeMap } from './office-map.ts';
export type { Area, Office, OfficeMap } from './office.ts';
