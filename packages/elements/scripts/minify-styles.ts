// Styles are written for people, in template strings, which no bundler shortens: residents would pay for indentation.
// So what is built from the elements (the package, the showcase's files, what the size is measured on) has them minified.
//
// node scripts/minify-styles.ts <folder>   rewrites the compiled style modules of a folder.

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

const STYLES = /\.styles\.[jt]s$/;

/** A style module with the text of each css`…` (tsc writes a space before it) minified. A rule that holds an expression stays as it is written. */
export function minifyStyles(code: string): string {
  return code.replace(/\bcss\s*`((?:[^`\\$]|\\[\\`])*)`/g, (_whole, text: string) => {
    const { code: short, warnings } = transformSync(text.replace(/\\([\\`])/g, '$1'), { loader: 'css', minify: true, charset: 'utf8' });
    if (warnings.length) throw new Error(warnings.map((warning) => warning.text).join('\n'));
    return `css\`${short.trim().replace(/[\\`]|\$\{/g, '\\$&')}\``;
  });
}

/** The same for a bundler (Vite, Rolldown). */
export const stylesMinified = {
  name: 'minify-styles',
  transform: {
    filter: { id: STYLES },
    handler: (code: string) => ({ code: minifyStyles(code), map: null }),
  },
};

if (import.meta.main) {
  const folder = process.argv[2] ?? '.';
  for (const file of globSync('**/*.styles.js', { cwd: folder })) {
    const path = join(folder, file);
    writeFileSync(path, minifyStyles(readFileSync(path, 'utf8')));
  }
}
