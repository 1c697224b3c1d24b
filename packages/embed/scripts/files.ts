import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown, type InputOptions, type OutputChunk, type OutputOptions } from 'rolldown';
import { VERSION } from '../../elements/src/internal/version.ts';
import { modulesAtOnce } from '../../elements/scripts/at-once.ts';
import { stylesMinified } from '../../elements/scripts/minify-styles.ts';

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
  /** The script of a page with frames, which makes them as high as their content. */
  frame: string;
  /** The script and the style of the standalone pages. */
  standalone: string;
  style: string;
  /** By tag: the files that it needs at once; the first registers it. */
  elements: Record<string, string[]>;
  files: Record<string, FileEntry>;
}

/** Every name begins with it, so that two versions can lie in one folder. */
const PREFIX = `tomoni-${VERSION}-`;

const elementsFolder = fileURLToPath(new URL('../../elements/src/', import.meta.url));
const source = (path: string): string => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/** SHA-384 for what people paste; SHA-256, which is shorter and as good here, for the loader's table. */
const integrityOf = (code: string, hash: 'sha256' | 'sha384' = 'sha384'): string =>
  `${hash}-${createHash(hash).update(code).digest('base64')}`;

/** The elements that a page can ask for: those whose door `define.ts` opens. */
export const elementNames = (): string[] =>
  readdirSync(elementsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${elementsFolder}${entry.name}/define.ts`))
    .map(({ name }) => name)
    .toSorted();

const doorOf = (name: string): string => `${elementsFolder}${name}/define.ts`;

const options = (input: Record<string, string>, define: Record<string, string> = {}): InputOptions => ({
  input,
  plugins: [stylesMinified],
  preserveEntrySignatures: false, // nobody imports from these files
  resolve: { conditionNames: ['production', 'import', 'default'] },
  transform: { target: 'es2022', define },
});

async function build(input: InputOptions, output: OutputOptions): Promise<OutputChunk[]> {
  const bundle = await rolldown(input);
  const { output: made } = await bundle.generate({ minify: true, comments: false, ...output });
  await bundle.close();
  return made.filter((each) => each.type === 'chunk');
}

type FileOf = (id: string) => string | null;

/**
 * Which file the modules of several elements go into, so that an element is at most five files: what every page needs
 * (all that the smallest element has), what reads tables, what else is shared, its own, and what it shares with its later parts.
 */
async function sharedFiles(names: readonly string[]): Promise<FileOf> {
  const users = new Map<string, Set<string>>();
  for (const name of names) {
    for (const id of await modulesAtOnce(options({ [name]: doorOf(name) }))) users.set(id, (users.get(id) ?? new Set()).add(name));
  }
  return (id) => {
    const by = users.get(id);
    if (!by || by.size === 1) return null; // loads later, or with its element
    if (by.has('progress-badge')) return 'common';
    return ['role-cards', 'pdca-cycle', 'progress-legend'].some((name) => by.has(name)) ? 'sections' : 'tables';
  };
}

const split = (names: readonly string[], fileOf: FileOf): Promise<OutputChunk[]> =>
  build(options(Object.fromEntries(names.map((name) => [name, doorOf(name)]))), {
    format: 'esm',
    entryFileNames: `${PREFIX}[name]-[hash].js`,
    chunkFileNames: `${PREFIX}part-[hash].js`,
    codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: fileOf, debugName: 'shared' }] },
  });

/** A file smaller than this is not worth a request, nor its line in the loader’s table. */
const TINY = 1_000;

/** An element each, what they share in files of their own; one Lit on a page. */
async function buildElements(names: readonly string[]): Promise<OutputChunk[]> {
  const fileOf = await sharedFiles(names);
  const first = await split(names, fileOf);
  // The bundler makes a file of every module that an element and something that loads later have in common: together they are one,
  // and what is tiny goes with what reads tables.
  const chunks = new Map(first.map((chunk) => [chunk.fileName, chunk]));
  const strays = new Map<string, string>();
  for (const { name, fileName } of first.filter(({ isEntry }) => isEntry)) {
    const own = [...filesBehind(fileName, chunks)]
      .map((file) => chunks.get(file)!)
      .filter(({ isEntry, moduleIds: [id = ''] }) => !isEntry && fileOf(id) === null && strays.get(id) !== 'tables');
    const size = own.reduce((sum, { code }) => sum + code.length, 0);
    for (const id of own.flatMap(({ moduleIds }) => moduleIds)) strays.set(id, size < TINY ? 'tables' : `with-${name}`);
  }
  return split(names, (id) => fileOf(id) ?? strays.get(id) ?? null);
}

/** The files that an element's file needs at once, itself the first. */
function filesBehind(file: string, chunks: ReadonlyMap<string, OutputChunk>, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const each of chunks.get(file)!.imports) filesBehind(each, chunks, seen);
  return seen;
}

/** Builds the loader, the files of the elements, everything in one, and what frames and standalone pages need. */
export async function buildFiles(): Promise<{ files: Map<string, string>; manifest: Manifest }> {
  const names = elementNames();
  const parts = await buildElements(names);
  const chunks = new Map(parts.map((chunk) => [chunk.fileName, chunk]));
  const entries = new Map(parts.filter(({ isEntry }) => isEntry).map(({ name, fileName }) => [name, [...filesBehind(fileName, chunks)]]));
  const own = names.map((name) => entries.get(name)![0]!);
  const needed = [...new Set([...own, ...[...entries.values()].flat()])];

  // For the loader, which makes it of this again: every byte of it is loaded by every page.
  const table = {
    version: VERSION,
    files: needed
      .map((file) => file.slice(PREFIX.length, -'.js'.length) + integrityOf(chunks.get(file)!.code, 'sha256').slice('sha256-'.length))
      .join(' '),
    needs: names.map((name) =>
      entries
        .get(name)!
        .slice(1)
        .map((file) => needed.indexOf(file))
        .toSorted((a, b) => a - b),
    ),
  };
  const script = async (name: string, path: string, define: Record<string, string> = {}): Promise<OutputChunk> => {
    const [made] = await build(options({ [name]: source(path) }, define), {
      format: 'iife',
      entryFileNames: `${PREFIX}[name]-[hash].js`,
    });
    return made!;
  };
  const loader = await script('loader', 'loader/loader.ts', { TOMONI_FILES: JSON.stringify(table) });
  const frame = await script('frame', 'frame/frame.ts');
  const standalone = await script('standalone', 'standalone/standalone.ts');
  const [all] = await build(options({ all: `${elementsFolder}define.ts` }), {
    format: 'esm',
    codeSplitting: false,
    entryFileNames: `${PREFIX}all-[hash].js`,
  });

  const css = await readFile(source('standalone/page.css'), 'utf8');
  const style = `${PREFIX}page-${integrityOf(css).slice(7, 15).replace(/\W/g, '_')}.css`;

  const files = new Map([loader, frame, standalone, all!, ...parts].map(({ fileName, code }) => [fileName, code]));
  files.set(style, css);
  const manifest: Manifest = {
    version: VERSION,
    loader: loader.fileName,
    all: all!.fileName,
    frame: frame.fileName,
    standalone: standalone.fileName,
    style,
    elements: Object.fromEntries(names.map((name) => [`tomoni-${name}`, entries.get(name)!])),
    files: Object.fromEntries(
      [...files].map(([file, code]) => [file, { integrity: integrityOf(code), gzip: gzipSync(code, { level: 9 }).length }]),
    ),
  };
  return { files, manifest };
}
