export { TomoniOfficeMap } from './office-map.ts';
export type { Area, Office, OfficeMap } from './office.ts';
