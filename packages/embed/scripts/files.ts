import { createHash } from 'node:crypto';
import { readdirSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown, type OutputChunk, type OutputOptions } from 'rolldown';
import { VERSION } from '../../elements/src/internal/version.ts';
import type { Files } from '../src/loader/files.ts';

/** One file of the folder, as the manifest tells it. */
export interface FileEntry {
  /** `sha384-…`, for `integrity`. */
  integrity: string;
  /** Bytes, gzipped. */
  gzip: number;
}

export interface Manifest {
  version: string;
  /** The script of a site's template, which loads what a page needs. */
  loader: string;
  /** Everything in one file, for who wants one: a module, covered whole by its `integrity`. */
  all: string;
  /** By tag: the files that it needs at once; the first registers it. */
  elements: Record<string, string[]>;
  files: Record<string, FileEntry>;
}

const elementsFolder = fileURLToPath(new URL('../../elements/src/', import.meta.url));
const loaderSource = fileURLToPath(new URL('../src/loader/loader.ts', import.meta.url));

const integrityOf = (code: string): string => `sha384-${createHash('sha384').update(code).digest('base64')}`;

/** The elements that a page can ask for: those whose door `define.ts` opens. */
export const elementNames = (): string[] =>
  readdirSync(elementsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${elementsFolder}${entry.name}/define.ts`))
    .map(({ name }) => name)
    .toSorted();

const build = async (input: Record<string, string>, output: OutputOptions, define: Record<string, string> = {}): Promise<OutputChunk[]> => {
  const bundle = await rolldown({
    input,
    preserveEntrySignatures: false, // nobody imports from these files
    resolve: { conditionNames: ['production', 'import', 'default'] },
    transform: { target: 'es2022', define },
  });
  const { output: made } = await bundle.generate({ minify: true, comments: { legal: false }, ...output });
  await bundle.close();
  return made.filter((each) => each.type === 'chunk');
};

/** The modules that an element needs at once. */
async function modulesOf(name: string): Promise<string[]> {
  const made = await build({ [name]: `${elementsFolder}${name}/define.ts` }, { format: 'esm' });
  const chunks = new Map(made.map((chunk) => [chunk.fileName, chunk]));
  const entry = made.find(({ isEntry }) => isEntry)!;
  return [...closureOf(entry.fileName, chunks)].flatMap((file) => chunks.get(file)!.moduleIds);
}

/**
 * Which file the modules of several elements go into, so that an element is at most four files: what every page needs
 * (all that the smallest element has), what reads tables, what else is shared, and its own.
 */
async function sharedFiles(names: readonly string[]): Promise<(id: string) => string | null> {
  const users = new Map<string, Set<string>>();
  for (const name of names) {
    for (const id of await modulesOf(name)) users.set(id, (users.get(id) ?? new Set()).add(name));
  }
  return (id) => {
    const by = users.get(id);
    if (!by || by.size < 2) return null;
    if (by.has('progress-badge')) return 'common';
    return ['role-cards', 'pdca-cycle', 'progress-legend'].some((name) => by.has(name)) ? 'sections' : 'tables';
  };
}

/** An element each, what they share in files of their own; one Lit on a page. */
async function buildElements(names: readonly string[]): Promise<OutputChunk[]> {
  const fileOf = await sharedFiles(names);
  return build(Object.fromEntries(names.map((name) => [name, `${elementsFolder}${name}/define.ts`])), {
    format: 'esm',
    entryFileNames: `tomoni-[name]-${VERSION}-[hash].js`,
    chunkFileNames: `tomoni-part-${VERSION}-[hash].js`,
    codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: fileOf, debugName: 'shared' }] },
  });
}

function closureOf(file: string, chunks: ReadonlyMap<string, OutputChunk>, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const each of chunks.get(file)!.imports) closureOf(each, chunks, seen);
  return seen;
}

/** Builds the loader, the files of the elements, and everything in one. */
export async function buildFiles(): Promise<{ files: Map<string, string>; manifest: Manifest }> {
  const names = elementNames();
  const parts = await buildElements(names);
  const chunks = new Map(parts.map((chunk) => [chunk.fileName, chunk]));
  const entries = new Map(parts.filter(({ isEntry }) => isEntry).map(({ name, fileName }) => [name, [...closureOf(fileName, chunks)]]));
  const needed = [...new Set([...entries.values()].flat())];

  const table: Files = {
    version: VERSION,
    files: needed.map((file) => [file, integrityOf(chunks.get(file)!.code)]),
    elements: Object.fromEntries(names.map((name) => [name, entries.get(name)!.map((file) => needed.indexOf(file))])),
  };
  const [loader] = await build(
    { loader: loaderSource },
    { format: 'iife', entryFileNames: `tomoni-loader-${VERSION}-[hash].js` },
    { TOMONI_FILES: JSON.stringify(table) },
  );
  const [all] = await build(
    { all: `${elementsFolder}define.ts` },
    { format: 'esm', codeSplitting: false, entryFileNames: `tomoni-all-${VERSION}-[hash].js` },
  );

  const files = new Map([loader!, all!, ...parts].map(({ fileName, code }) => [fileName, code]));
  const manifest: Manifest = {
    version: VERSION,
    loader: loader!.fileName,
    all: all!.fileName,
    elements: Object.fromEntries(names.map((name) => [`tomoni-${name}`, entries.get(name)!])),
    files: Object.fromEntries(
      [...files].map(([file, code]) => [file, { integrity: integrityOf(code), gzip: gzipSync(code, { level: 9 }).length }]),
    ),
  };
  return { files, manifest };
}
