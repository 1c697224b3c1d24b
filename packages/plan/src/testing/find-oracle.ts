/**
 * What `findWindows` promises, said in the plainest way: every text folded and looked at on its own, window by window. Slow, and
 * written without any part of the engine, so that the two can be held against each other.
 */
import { fold } from '../shapes/fold.ts';
import type { SeededWindow } from './seeded-windows.ts';

interface Entry {
  id: string;
  words: readonly unknown[];
  themes: readonly unknown[];
  general?: boolean | undefined;
}

export interface Oracle {
  /** The windows that a word finds, each with its rank: 6 the name itself … 1 any text. */
  ranks(word: string): Map<string, number>;
}

const letters = (text: string, at: number): boolean => /[0-9a-z]/.test(text.charAt(at));
const isAscii = (text: string): boolean => [...text].every((each) => each > ' ' && each <= '~');

/** Folded, with a bar where an ASCII word ends and another begins. */
const foldWords = (text: string): string =>
  text
    .split(/(?<=[0-9A-Za-z])\s+(?=[0-9A-Za-z])/)
    .map((part) => fold(part))
    .join('|');

/** Whether a text has a word; one that begins with an ASCII letter or digit only where a word begins. */
function has(text: string, word: string): boolean {
  for (let at = 0; at + word.length <= text.length; at++) {
    if (text.slice(at, at + word.length) === word && !(letters(word, 0) && letters(text, at - 1))) return true;
  }
  return false;
}

/** Where a phrase stands first; an ASCII phrase only as a whole word. */
function placeOf(typed: string, phrase: string): [from: number, to: number] | undefined {
  for (let from = 0; from + phrase.length <= typed.length; from++) {
    const to = from + phrase.length;
    if (typed.slice(from, to) !== phrase) continue;
    if (isAscii(phrase) && (letters(typed, from - 1) || letters(typed, to))) continue;
    return [from, to];
  }
  return undefined;
}

export function oracleOf(windows: readonly SeededWindow[], synonyms: readonly Entry[]): Oracle {
  const folded = windows.map((window) => ({
    id: window.id,
    general: window.general === true,
    names: [window.name, window.kana].map((text) => foldWords(text)),
    themes: window.themes.map((text) => foldWords(text)),
    audience: window.audience.map((text) => foldWords(text)),
    rest: [...window.area, window.description, ...window.phones.map(({ number }) => number), window.place.name, window.place.address].map(
      (text) => foldWords(text),
    ),
  }));
  const entries = synonyms.map((entry) => ({
    ...entry,
    words: entry.words.map((word) => foldWords(word as string)).filter((word) => word !== ''),
    themes: entry.themes.map((theme) => foldWords(theme as string)).filter((theme) => theme !== ''),
  }));
  const allThemes = [...new Set(folded.flatMap(({ themes }) => themes))];

  return {
    ranks(word) {
      const typed = fold(word);
      const said: { from: number; to: number; entry?: (typeof entries)[number]; theme?: string }[] = [];
      for (const entry of entries) {
        for (const phrase of entry.words) {
          const place = placeOf(typed, phrase);
          if (place) said.push({ from: place[0], to: place[1], entry });
        }
      }
      for (const theme of allThemes) {
        const place = theme.length > 1 && theme.length < typed.length ? placeOf(typed, theme) : undefined;
        if (place) said.push({ from: place[0], to: place[1], theme });
      }
      const meant = said.filter(
        ({ from, to }) => !said.some((other) => other.to - other.from > to - from && other.from <= from && to <= other.to),
      );
      const fired =
        said.length > 0
          ? entries.filter((entry) => meant.some((each) => each.entry === entry))
          : entries.filter(({ words }) =>
              words.some((phrase) => typed.length > 1 && typed.length * 2 >= phrase.length && phrase.startsWith(typed)),
            );

      const ranks = new Map<string, number>();
      for (const { id, general, names, themes, audience, rest } of folded) {
        const named = [...names, ...themes, ...audience];
        const rank = names.some((name) => name === typed)
          ? 6
          : names.some((name) => has(name, typed))
            ? 5
            : themes.some((theme) => has(theme, typed) || meant.some((each) => each.theme === theme))
              ? 4
              : audience.some((each) => has(each, typed))
                ? 3
                : fired.some((entry) => (entry.general && general) || entry.themes.some((theme) => named.some((text) => has(text, theme))))
                  ? 2
                  : rest.some((text) => has(text, typed))
                    ? 1
                    : 0;
        if (rank > 0) ranks.set(id, rank);
      }
      return ranks;
    },
  };
}
