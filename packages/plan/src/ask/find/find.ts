import { fold } from '../../shapes/fold.ts';
import { narrowing } from './filters.ts';
import { needOfWord, needOfWorry, scoreOf, whyOf, type Need } from './meet.ts';
import { SPECIALS, type Index } from './prepare.ts';
import type { Findable, Finding, Found, Question, Reason } from './types.ts';

/** More than anybody types; what is longer would only cost time. */
const LONGEST_WORD = 100;
const MOST_WORDS = 12;
/** So many results are shown first at the least, and at the most, when there are that many. */
const FEW = [3, 5] as const;

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

/** By window, how many of the needs it meets. */
function countsOf(total: number, needs: readonly Need[]): Uint8Array {
  const counts = new Uint8Array(total);
  for (const { ranks } of needs) for (let window = 0; window < total; window++) if (ranks[window]! > 0) counts[window]!++;
  return counts;
}

/**
 * Windows that were asked for. Words narrow: the windows that meet as many of them as any window does. Worries add up: the
 * windows that meet one of them. Where the two have no window in common, both count.
 */
function candidatesOf(total: number, words: readonly Need[], worries: readonly Need[]): number[] {
  const byWords = countsOf(total, words);
  const byWorries = countsOf(total, worries);
  let most = 1;
  for (const count of byWords) if (count > most) most = count;
  const both: number[] = [];
  const either: number[] = [];
  for (let window = 0; window < total; window++) {
    const isWord = byWords[window] === most;
    const isWorry = byWorries[window]! > 0;
    if (isWord && isWorry) both.push(window);
    if (isWord || isWorry) either.push(window);
  }
  return both.length > 0 ? both : either;
}

/**
 * Best first; of equals the one that is more special, then as the data have them. Sorted by counting, since a word may find thousands.
 */
function ranked<W>({ windows, special }: Index<W>, candidates: readonly number[], needs: readonly Need[]): Found<W>[] {
  const keys = candidates.map((window) => {
    let score = 0;
    for (const need of needs) score += scoreOf(need, window);
    return score * SPECIALS + special[window]!;
  });
  let best = 0;
  for (const key of keys) if (key > best) best = key;
  const places = new Uint32Array(best + 1);
  for (const key of keys) places[key]!++;
  for (let key = best, place = 0; key >= 0; key--) {
    const count = places[key]!;
    places[key] = place;
    place += count;
  }
  const order = new Uint32Array(keys.length);
  keys.forEach((key, i) => (order[places[key]!++] = i));
  const results: Found<W>[] = [];
  const [only] = needs.length === 1 ? needs : [];
  for (const i of order) {
    const window = candidates[i]!;
    const why = only ? whyOf(only, window) : needs.flatMap((need) => (need.ranks[window] ? whyOf(need, window) : []));
    results.push({ window: windows[window]!, score: Math.floor(keys[i]! / SPECIALS), why });
  }
  return results;
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
  const urgent = needs.some((need) => need.urgent);

  const within = narrowing(question);
  const narrowed = (some: readonly number[]): readonly number[] => (within ? some.filter((window) => within(windows[window]!)) : some);
  const as = (some: readonly number[], by: Reason): Found<W>[] =>
    some.map((window) => ({ window: windows[window]!, score: 0, why: [{ by }] }));
  const all = (): number[] => windows.map((_, window) => window);

  const candidates = needs.length > 0 ? candidatesOf(windows.length, words, worries) : all();
  const passed = narrowed(candidates);
  const outside = candidates.length - passed.length;
  if (passed.length > 0) {
    const results = needs.length > 0 ? ranked(index, passed, needs) : as(passed, 'all');
    return { results, crisisLines, found: true, few: needs.length > 0 ? fewOf(results) : results.length, outside, urgent };
  }
  // Nothing fits: whoever turns nobody away; in a town without such a window, all that there are.
  const general = all().filter((window) => windows[window]!.general);
  const instead = [narrowed(general), general, narrowed(all())].find((some) => some.length > 0) ?? all();
  const results = as(instead, general.length > 0 ? 'general' : 'all');
  return { results, crisisLines, found: false, few: results.length, outside, urgent };
}
