import { inMedia, rule } from './rule.ts';
import { themeToTokens } from './theme-tokens.ts';
import type { TownTheme } from './town-theme.ts';

/** Neither the comment nor a `<style>` around the rules can be ended by a town's words. */
const inComment = (words: string): string => words.replaceAll('*/', '* /').replaceAll('<', '＜');

/**
 * A town's theme as a stylesheet that a strict CSP allows (`style-src 'self'`): custom properties only, nothing of the
 * host's own is styled. A dark theme prints in its light form, since printers leave dark grounds out.
 * @param selector where the theme holds: `:root` for a whole site, `.tomoni-kuki` for a part of a page
 * @throws {RangeError} when the selector could end the rule
 */
export function themeToCss(theme: TownTheme, selector = ':root'): string {
  if (!selector.trim() || /[{}<;@]|\/\*/.test(selector)) throw new RangeError(`not a selector: ${JSON.stringify(selector)}`);
  const about = `/* ${inComment([theme.name, theme.note].filter(Boolean).join('：'))} */\n`;
  if (theme.mood !== 'dark') return about + rule(selector, themeToTokens(theme));
  const light = rule(selector, themeToTokens({ ...theme, mood: 'light' }));
  return about + inMedia('screen', rule(selector, themeToTokens(theme))) + inMedia('print', light);
}
