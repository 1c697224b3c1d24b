import { fold } from '../../shapes/fold.ts';
import { isWithin } from './filters.ts';
import { needOfWord, needOfWorry, scoreOf, whyOf, type Need } from './meet.ts';
import type { Index } from './prepare.ts';
import type { Findable, Finding, Found, Question } from './types.ts';

/** More than anybody types; what is longer would only cost time. */
const LONGEST_WORD = 100;
const MOST_WORDS = 12;
/** So many results are shown first at the least, and at the most, when there are that many. */
const FEW = [3, 5] as const;
const MOST_THEMES = 31;

/** Words of an English sentence that say nothing to find by, and would be found inside every other word. */
const SMALL = /^(i|im|i'm|a|an|the|to|my|me|is|am|are|was|in|of|and|or|for|with|at|on|it|he|she|want|have|has|had|do|not|no|can|cannot)$/;

/** The words of a question, folded, each with what was typed: divided by white space and punctuation, each once. */
function wordsOf(typed = ''): Map<string, string> {
  const words = new Map<string, string>();
  for (const said of typed.slice(0, LONGEST_WORD * MOST_WORDS).split(/[\s、。，,・！!？?「」『』（）()／/]+/)) {
    const word = fold(said.slice(0, LONGEST_WORD));
    if (word && words.size < MOST_WORDS) words.set(word, said);
  }
  const telling = new Map([...words].filter(([word]) => !SMALL.test(word)));
  return telling.size > 0 ? telling : words;
}

const countOf = (needs: readonly Need[], window: number): number => needs.filter(({ ranks }) => ranks[window]).length;

/**
 * Windows that were asked for. Words narrow: the windows that meet as many of them as any window does. Worries add up: the
 * windows that meet one of them. Where the two have no window in common, both count.
 */
function candidatesOf(all: readonly number[], words: readonly Need[], worries: readonly Need[]): readonly number[] {
  if (words.length + worries.length === 0) return all;
  const counts = all.map((window) => countOf(words, window));
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const byWords = all.filter((window) => counts[window] === most);
  const isWorry = (window: number): boolean => countOf(worries, window) > 0;
  if (worries.length === 0) return byWords;
  const both = byWords.filter(isWorry);
  return both.length > 0 ? both : all.filter((window) => counts[window] === most || isWorry(window));
}

/**
 * Best first. Of equals the one with fewer themes, for it knows its matter; then one for a theme before one for everything; then as
 * the data have them. Sorted by buckets, since most of many windows are equals.
 */
function ranked(windows: readonly Findable[], candidates: readonly number[], needs: readonly Need[]): { window: number; score: number }[] {
  if (needs.length === 0) return candidates.map((window) => ({ window, score: 0 }));
  const buckets = new Map<number, { window: number; score: number }[]>();
  for (const window of candidates) {
    let score = 0;
    for (const need of needs) score += scoreOf(need, window);
    const { themes = [], general } = windows[window]!;
    const key = (score * (MOST_THEMES + 1) + MOST_THEMES - Math.min(themes.length, MOST_THEMES)) * 2 + (general ? 0 : 1);
    const bucket = buckets.get(key);
    if (bucket) bucket.push({ window, score });
    else buckets.set(key, [{ window, score }]);
  }
  return [...buckets].sort(([a], [b]) => b - a).flatMap(([, bucket]) => bucket);
}

/** How many results are about as good as the first. */
function fewOf(results: readonly { score: number }[]): number {
  const good = results.filter(({ score }) => score * 2 >= results[0]!.score).length;
  return Math.min(results.length, Math.max(FEW[0], Math.min(FEW[1], good)));
}

/**
 * Finds windows: by words, by worries, narrowed by area, audience, way, language and opening hours.
 *
 * Pure, and nothing of the question is kept anywhere: not in the index, not in a cache, not in a log. A person who asks about
 * violence leaves no trace by asking here; the caller has to keep the answer as silent.
 *
 * A window is found when its name, themes, audience or any other text has the word; when the word is a sentence with a theme of the
 * window in it; or when the word says in plain words what the window is for (`SYNONYMS`). In this order they rank: the name itself,
 * a part of the name, theme, audience, plain words, other text.
 */
export function findWindows<W extends Findable, Line>(index: Index<W, Line>, question: Question<W> = {}): Finding<W, Line> {
  const { windows, crisisLines } = index;
  const words = [...wordsOf(question.words)].map(([word, said]) => needOfWord(index, word, said));
  const ticked = new Set(question.worries);
  const worries = index.worries.filter(({ id }) => ticked.has(id)).map(({ id, synonyms }) => needOfWorry(index, id, synonyms));
  const needs = [...words, ...worries];
  const all = windows.map((_, window) => window);
  const narrowed = (some: readonly number[]): readonly number[] => some.filter((window) => isWithin(windows[window]!, question));

  const candidates = candidatesOf(all, words, worries);
  const passed = narrowed(candidates);
  const found = passed.length > 0;
  const general = all.filter((window) => windows[window]!.general);
  // Nothing fits: whoever turns nobody away; in a town without such a window, all that there are.
  const instead = [passed, narrowed(general), general, narrowed(all)].find((some) => some.length > 0) ?? all;
  const results = ranked(windows, instead, found ? needs : []).map(({ window, score }): Found<W> => ({
    window: windows[window]!,
    score,
    why:
      found && needs.length > 0
        ? needs.flatMap((need) => (need.ranks[window] ? whyOf(need, window) : []))
        : [{ by: found || !windows[window]!.general ? 'all' : 'general' }],
  }));
  return {
    results,
    crisisLines,
    found,
    few: found && needs.length > 0 ? fewOf(results) : results.length,
    outside: candidates.length - passed.length,
    urgent: needs.some(({ urgent }) => urgent),
  };
}
