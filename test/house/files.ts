import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's root, with a slash at the end. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** One source file; `path` is relative to the root, with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Everything that people write in the packages, the stories, the site and the tests. */
export function sourceFiles(): SourceFile[] {
  const patterns = ['packages/*/{src,scripts}/**/*.{ts,mts,mjs}', '{stories,docs,test}/**/*.{ts,mts,mjs}'];
  return globSync(patterns, { cwd: root, exclude: (path) => /(^|\/)(node_modules|dist)(\/|$)/.test(path) })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }));
}

/** Code without comments, line for line, so that a rule may be named in a comment without being broken. */
export function withoutComments(text: string): string {
  const blank = (comment: string) => comment.replace(/[^\n]/g, ' ');
  return text
    .replace(/\/\*[\s\S]*?\*\//g, blank)
    .replace(/(^|[\s;{}(,])\/\/.*$/gm, (comment, before: string) => before + blank(comment.slice(before.length)));
}

/** Tests, and the tools that run before publishing, are not shipped; most rules are about what is. */
const NOT_SHIPPED = /\.(test|scratch)\.m?ts$|\/(scripts|testing)\/|\/theme\/build(\.ts$|\/)/;

export const isShipped = (path: string): boolean => /^packages\/[^/]+\/src\//.test(path) && !NOT_SHIPPED.test(path);
