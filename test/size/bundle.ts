import { gzipSync } from 'node:zlib';
import { buildPage } from '../../packages/elements/scripts/at-once.ts';

export interface Bundle {
  /** What a page loads at once, minified and gzipped, in bytes. */
  first: number;
  /** How many files that is. */
  requests: number;
  /** What may come later, when it is asked for: gzipped bytes of what loads with each entry into it. */
  later: Record<string, number>;
  /** The code of the first file. */
  code: string;
}

const gzipped = (code: string) => gzipSync(code, { level: 9 }).length;

/** Bundles a page's script as Tomoni's own files are: minified, what is needed at once in one file, split at dynamic imports. */
export async function bundle(source: string): Promise<Bundle> {
  const chunks = new Map((await buildPage('page', source)).map((chunk) => [chunk.fileName, chunk]));
  const closure = (file: string, seen = new Set<string>()): Set<string> => {
    if (!seen.has(file)) {
      seen.add(file);
      for (const each of chunks.get(file)!.imports) closure(each, seen);
    }
    return seen;
  };
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + gzipped(chunks.get(file)!.code), 0);
  const entry = [...chunks.values()].find(({ isEntry }) => isEntry)!;
  const first = closure(entry.fileName);
  const later: Record<string, number> = {};
  for (const { fileName, isDynamicEntry, facadeModuleId } of chunks.values()) {
    if (!isDynamicEntry) continue;
    const name = facadeModuleId?.replace(/^.*\/(packages|node_modules)\//, '') ?? fileName;
    later[name] = sum([...closure(fileName)].filter((each) => !first.has(each)));
  }
  return { first: sum(first), requests: first.size, later, code: entry.code };
}
