import { extensionsOf, group, type Token, tokensOf } from './dtcg.ts';

export const moodNames = ['light', 'paper', 'dark'] as const;
export type Mood = (typeof moodNames)[number];

/** tokens.json read: what all moods share, and each mood's own colours. */
export interface TokenSet {
  readonly shape: readonly Token[];
  readonly moods: Readonly<Record<Mood, readonly Token[]>>;
  /** CSS `color-scheme` of each mood, for form controls and scrollbars inside the elements. */
  readonly schemes: Readonly<Record<Mood, string>>;
}

export function readTokens(tokens: { readonly [key: string]: unknown }): TokenSet {
  const each = <T>(of: (mood: Mood) => T): Record<Mood, T> => ({ light: of('light'), paper: of('paper'), dark: of('dark') });
  return {
    shape: tokensOf(tokens, 'shape'),
    moods: each((mood) => tokensOf(tokens, mood)),
    schemes: each((mood) => extensionsOf(group(tokens, mood)).scheme ?? 'light'),
  };
}
