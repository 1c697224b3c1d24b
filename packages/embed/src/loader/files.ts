/** The static files beside the loader, as `scripts/build.ts` counted them; packed, since every page loads it. */
interface Files {
  version: string;
  /** Each file, divided by blanks: what its name holds between `tomoni-<version>-` and `.js`, then its SHA-256 in Base64. First those that register an element. */
  files: string;
  /** The numbers of the files that an element’s own needs; in the same order. */
  needs: readonly (readonly number[])[];
}

declare const TOMONI_FILES: Files;

/** Length of a SHA-256 in Base64, and of the mark in a file’s name with its hyphen. */
const SHA = 44;
const MARK = 9;

const { needs } = TOMONI_FILES;

/** Written into the loader when it is built. */
export const { version } = TOMONI_FILES;

export const files = TOMONI_FILES.files.split(' ').map((file) => [file.slice(0, -SHA), file.slice(-SHA)] as const);

/** By tag without `tomoni-`: the numbers of the files that it needs; the first one registers it. */
export const elements: Readonly<Record<string, readonly number[]>> = Object.fromEntries(
  needs.map((others, own) => [files[own]![0].slice(0, -MARK), [own, ...others]]),
);
