export { readTheme, type ReadTheme, type ThemeError, type TownTheme } from './town-theme.ts';
export { themeToTokens, type Tokens } from './theme-tokens.ts';
export { themeToCss } from './theme-css.ts';
