export { TomoniOpenData } from './open-data.ts';
export type { FileList, ListedFile, OpenData } from './data-files.ts';
