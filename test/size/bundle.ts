import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown, type InputOptions } from 'rolldown';
import { inOneFile, modulesAtOnce } from '../../packages/elements/scripts/at-once.ts';
import { stylesMinified } from '../../packages/elements/scripts/minify-styles.ts';

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
const PAGE = fileURLToPath(new URL('../../packages/page.ts', import.meta.url)); // does not exist: its text is `source`

/** Bundles a page's script as Tomoni's own files are: minified, what is needed at once in one file, split at dynamic imports. */
export async function bundle(source: string): Promise<Bundle> {
  const input: InputOptions = {
    input: { page: PAGE },
    preserveEntrySignatures: false,
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    resolve: { conditionNames: ['production', 'import', 'default'] },
    transform: { target: 'es2022' },
    plugins: [
      stylesMinified,
      { name: 'page', resolveId: (id) => (id === PAGE ? PAGE : null), load: (id) => (id === PAGE ? source : null) },
    ],
  };
  const build = await rolldown(input);
  const codeSplitting = inOneFile('page', await modulesAtOnce(input));
  const { output } = await build.generate({ format: 'esm', minify: true, comments: false, codeSplitting });
  const chunks = new Map(output.filter((each) => each.type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
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
