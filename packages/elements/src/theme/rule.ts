/** A rule that people read: one declaration a line. */
export function rule(selector: string, tokens: Readonly<Record<string, string>>): string {
  const lines = Object.entries(tokens).map(([name, value]) => `  ${name}: ${value};\n`);
  return `${selector} {\n${lines.join('')}}\n`;
}

/** The same rule on screens or on paper only. */
export function inMedia(media: 'screen' | 'print', css: string): string {
  return `@media ${media} {\n${css.replace(/^(?=.)/gm, '  ')}}\n`;
}
