import type { Phrase } from '../../shapes/types.ts';
import { plainText } from '../../shapes/plain-text.ts';
import { foldText, haystackOf, holds, search, type Haystack } from './haystack.ts';
import { SYNONYMS } from './synonyms.ts';
import type { Findable, Synonyms, Worry } from './types.ts';
import { WORRIES } from './worries.ts';

/** An entry of the synonyms, its words folded, and the windows that its themes name, each with how many of them do. */
export interface Meaning {
  entry: Synonyms;
  words: string[];
  windows: Map<number, number>;
}

/** Windows made ready for `findWindows`. Holds nothing of what anybody asks. */
export interface Index<W, Line = unknown> {
  windows: readonly W[];
  crisisLines: readonly Line[];
  worries: readonly Worry[];
  names: Haystack;
  rest: Haystack;
  /** Folded themes and audiences, each with the windows that have it. */
  themes: Map<string, number[]>;
  audiences: Map<string, number[]>;
  meanings: Meaning[];
  /** By window, below {@link SPECIALS}: how much it knows its matter, by how few themes it has; one for everything comes last. */
  special: Uint8Array;
}

/** One more than the greatest value of `special`. */
export const SPECIALS = 64;

export interface PrepareOptions<Line> {
  /** `SYNONYMS` unless given; a town's own come behind them: `[...SYNONYMS, ...plan.synonyms]`. */
  synonyms?: readonly Synonyms[] | undefined;
  /** `WORRIES` unless given. */
  worries?: readonly Worry[] | undefined;
  /** Given back with every finding. */
  crisisLines?: readonly Line[] | undefined;
}

/** Fields that say nothing to search by. Hours: 「土曜日」 also stands in "closed on Saturdays". */
const SILENT = new Set('id schedule hours languages kind form url checked source office extra'.split(' '));
/** Those that are searched apart from the rest. */
const APART = new Set([...SILENT, 'name', 'kana', 'themes', 'audience']);

/** Adds every text of a value, in every language that it has. Loops, since there may be ten thousand windows. */
function addTexts(texts: string[], value: unknown, silent = SILENT): void {
  if (typeof value === 'string') texts.push(value);
  else if (Array.isArray(value)) {
    const isPhrase = value.some((part) => typeof part === 'object' && 'tag' in part);
    if (isPhrase) texts.push(plainText(value as Phrase));
    else for (const each of value) addTexts(texts, each);
  } else if (typeof value === 'object' && value !== null) {
    for (const [field, inner] of Object.entries(value)) if (!silent.has(field)) addTexts(texts, inner);
  }
}

function textsOf(value: unknown, silent?: Set<string>): string[] {
  const texts: string[] = [];
  addTexts(texts, value, silent);
  return texts;
}

function labelsOf(windows: readonly Findable[], field: 'themes' | 'audience'): Map<string, number[]> {
  const labels = new Map<string, number[]>();
  const folded = new Map<string, string>();
  windows.forEach((window, index) => {
    for (const text of textsOf(window[field])) {
      let label = folded.get(text);
      if (label === undefined) folded.set(text, (label = foldText(text)));
      const has = labels.get(label);
      if (has) has.push(index);
      else if (label) labels.set(label, [index]);
    }
  });
  return labels;
}

/** Makes windows ready to be searched, once for as long as they stay the same. */
export function prepare<W extends Findable, Line = unknown>(
  windows: readonly W[],
  { synonyms = SYNONYMS, worries = WORRIES, crisisLines = [] }: PrepareOptions<Line> = {},
): Index<W, Line> {
  const names = haystackOf(windows.map(({ name, kana }) => textsOf([name, kana])));
  const rest = haystackOf(windows.map((window) => textsOf(window, APART)));
  const themes = labelsOf(windows, 'themes');
  const audiences = labelsOf(windows, 'audience');
  const found = new Map<string, Set<number>>();
  /** The windows whose name, themes or audience have it. */
  const named = (theme: string): Set<number> => {
    let has = found.get(theme);
    if (has) return has;
    found.set(theme, (has = new Set()));
    search(names, theme, (window) => has.add(window));
    for (const labels of [themes, audiences]) {
      for (const [label, those] of labels) if (holds(label, theme)) for (const window of those) has.add(window);
    }
    return has;
  };
  const folded = (texts: readonly Phrase[]): string[] =>
    textsOf(texts)
      .map((text) => foldText(text))
      .filter(Boolean);
  const general = windows.flatMap((window, index) => (window.general ? [index] : []));
  const meanings = synonyms.map((entry): Meaning => {
    const those = new Map<number, number>();
    // A window for everything never is the better one for having several names for that.
    const add = (window: number): unknown => those.set(window, entry.general ? 1 : (those.get(window) ?? 0) + 1);
    for (const theme of folded(entry.themes)) named(theme).forEach(add);
    if (entry.general) general.forEach(add);
    return { entry, words: folded(entry.words), windows: those };
  });
  const special = Uint8Array.from(
    windows,
    (window) => SPECIALS - 2 * Math.min((window.themes?.length ?? 0) + 1, SPECIALS / 2) + (window.general ? 0 : 1),
  );
  return { windows, crisisLines, worries, names, rest, themes, audiences, meanings, special };
}
