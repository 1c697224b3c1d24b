import { fileURLToPath } from 'node:url';
import { rolldown, type InputOptions, type OutputChunk } from 'rolldown';
import { stylesMinified } from './minify-styles.ts';

/** The modules in a file and in those that it imports statically. */
export function modulesBehind(entry: OutputChunk, chunks: readonly OutputChunk[]): Set<string> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const seen = new Set<OutputChunk>();
  const visit = (chunk: OutputChunk | undefined): void => {
    if (!chunk || seen.has(chunk)) return;
    seen.add(chunk);
    for (const file of chunk.imports) visit(byName.get(file));
  };
  visit(entry);
  return new Set([...seen].flatMap(({ moduleIds }) => moduleIds));
}

/**
 * Which modules a page needs at once, of those that a bundle really holds: a barrel file imports many more.
 *
 * @param input Options of the build; `preserveEntrySignatures` must be false.
 */
export async function modulesAtOnce(input: InputOptions): Promise<Set<string>> {
  const build = await rolldown(input);
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  const chunks = output.filter((each) => each.type === 'chunk');
  return modulesBehind(
    chunks.find(({ isEntry }) => isEntry)!,
    chunks,
  );
}

/**
 * For a bundler's `codeSplitting`: what a page needs at once comes in one file. Otherwise each module that a part loaded
 * later needs as well gets a file of its own: thirty requests, and a tenth more bytes, since small files compress badly.
 * The bundler's own helpers (their ids begin with a null) come with it.
 */
export const inOneFile = (name: string, modules: ReadonlySet<string>) => ({
  includeDependenciesRecursively: false,
  groups: [{ name, test: (id: string) => modules.has(id) || id.startsWith('\0') }],
});

const SOURCE = fileURLToPath(new URL('../../page.ts', import.meta.url)); // does not exist: its text is given

/**
 * Builds a page's script: minified, what it needs at once in one file (the entry), beside it what loads later.
 *
 * @param name Of the entry, without `.js`.
 * @param source The script's text; relative imports are read from `packages/`.
 */
export async function buildPage(name: string, source: string): Promise<OutputChunk[]> {
  const input: InputOptions = {
    input: { [name]: SOURCE },
    preserveEntrySignatures: false, // nobody imports from these files
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    resolve: { conditionNames: ['production', 'import', 'default'] },
    transform: { target: 'es2022' },
    plugins: [
      stylesMinified,
      { name: 'page', resolveId: (id) => (id === SOURCE ? SOURCE : null), load: (id) => (id === SOURCE ? source : null) },
    ],
  };
  const codeSplitting = inOneFile(name, await modulesAtOnce(input));
  const build = await rolldown(input);
  const files = { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' };
  const { output } = await build.generate({ format: 'esm', minify: true, comments: false, codeSplitting, ...files });
  await build.close();
  return output.filter((each) => each.type === 'chunk');
}
