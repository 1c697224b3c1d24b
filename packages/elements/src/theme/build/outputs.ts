import { readTokens } from './moods.ts';
import { styleModules, stylesheet, valuesModule } from './write-css.ts';
import { readme } from './write-readme.ts';

/** Every file that tokens.json makes, by name. Pure, so that a test can compare it with what is on the disk. */
export function outputs(tokensJson: { readonly [key: string]: unknown }): Readonly<Record<string, string>> {
  const tokens = readTokens(tokensJson);
  return { 'tokens.css': stylesheet(tokens), 'values.ts': valuesModule(tokens), ...styleModules(tokens), 'README.md': readme(tokens) };
}
