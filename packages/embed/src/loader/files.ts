/** The static files beside the loader, as `scripts/build.ts` counted them. */
export interface Files {
  version: string;
  /** Each file by name, with the hash that a browser checks it against (`sha384-…`). */
  files: readonly (readonly [file: string, integrity: string])[];
  /** By tag without `tomoni-`: the numbers of the files that it needs; the first one registers it. */
  elements: Readonly<Record<string, readonly number[]>>;
}

declare const TOMONI_FILES: Files;

/** Written into the loader when it is built. */
export const { version, files, elements } = TOMONI_FILES;
