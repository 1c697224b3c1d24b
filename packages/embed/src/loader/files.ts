/** The static files beside the loader, as `scripts/build.ts` counted them. */
export interface Files {
  version: string;
  /** Each file by what its name holds between `tomoni-<version>-` and `.js`, with its SHA-256 in Base64. */
  files: readonly (readonly [file: string, integrity: string])[];
  /** By tag without `tomoni-`: the numbers of the files that it needs; the first one registers it. */
  elements: Readonly<Record<string, readonly number[]>>;
}

declare const TOMONI_FILES: Files;

/** Written into the loader when it is built. */
export const { version, files, elements } = TOMONI_FILES;
