import { plainText } from '../../shapes/plain-text.ts';
import { holds, isWhole, search } from './haystack.ts';
import { begins, longest, spanOf, type Span } from './means.ts';
import type { Index, Meaning } from './prepare.ts';
import type { Why } from './types.ts';

/** From the weakest to the strongest; the place is the rank, and 0 is no reason at all. */
const REASONS = ['all', 'text', 'synonym', 'audience', 'theme', 'name', 'exact'] as const;
const [TEXT, SYNONYM, AUDIENCE, THEME, NAME, EXACT] = [1, 2, 3, 4, 5, 6];
/** A window's further reasons count up to this, and all of them together less than one rank. */
const MOST_HITS = 7;

/** One thing that was asked for, a word or a worry, and how well each window meets it. */
export interface Need {
  said: string;
  /** By window: the rank of its best reason. */
  ranks: Uint8Array;
  /** By window: how many reasons it has. */
  hits: Uint8Array;
  /** By window: the last of the meanings that name it, from 1. */
  via: Uint8Array;
  meanings: readonly Meaning[];
  urgent: boolean;
  /** Reasons are made once for all windows that have the same, since a word may find thousands. */
  whys: (readonly Why[])[];
}

function meet({ ranks, hits }: Need, rank: number, window: number, times = 1): void {
  if (ranks[window]! < rank) ranks[window] = rank;
  hits[window] = Math.min(MOST_HITS, hits[window]! + times);
}

/** A need that the windows meet which its meanings name. */
function needOf(total: number, said: string, meanings: readonly Meaning[]): Need {
  const [ranks, hits, via] = [new Uint8Array(total), new Uint8Array(total), new Uint8Array(total)];
  const urgent = meanings.some(({ entry }) => entry.urgent);
  const need: Need = { said, ranks, hits, via, meanings, urgent, whys: [] };
  meanings.forEach(({ windows }, at) => {
    for (const [window, times] of windows) {
      meet(need, SYNONYM!, window, times);
      via[window] = at + 1;
    }
  });
  return need;
}

/** What one word finds: as a part of any text, as a sentence that has a theme in it, and through what it means. */
export function needOfWord({ windows, names, rest, themes, audiences, meanings }: Index<unknown>, typed: string, said: string): Need {
  const spans: (Span & { meaning?: Meaning; has?: number[] })[] = [];
  for (const meaning of meanings) {
    for (const word of meaning.words) {
      const span = spanOf(typed, word);
      if (span) spans.push({ ...span, meaning });
    }
  }
  for (const [label, has] of themes) {
    const span = label.length > 1 && label.length < typed.length && spanOf(typed, label);
    if (span) spans.push({ ...span, has });
  }
  const meant = longest(spans);
  const isHalf = spans.length === 0;
  const need = needOf(
    windows.length,
    said,
    isHalf
      ? meanings.filter(({ words }) => words.some((word) => begins(typed, word)))
      : [...new Set(meant.flatMap(({ meaning }) => meaning ?? []))],
  );
  // Half a word is no cry for help.
  need.urgent &&= !isHalf;
  const meetAll = (rank: number, those: readonly number[] = []): void => those.forEach((window) => meet(need, rank, window));
  for (const { has } of meant) meetAll(THEME!, has);
  search(rest, typed, (window) => meet(need, TEXT!, window));
  for (const [label, has] of audiences) if (holds(label, typed)) meetAll(AUDIENCE!, has);
  for (const [label, has] of themes) if (holds(label, typed)) meetAll(THEME!, has);
  search(names, typed, (window) => meet(need, isWhole(names, window, typed) ? EXACT! : NAME!, window));
  return need;
}

/** What a ticked worry finds. */
export const needOfWorry = ({ windows, meanings }: Index<unknown>, id: string, synonyms: readonly string[]): Need =>
  needOf(
    windows.length,
    id,
    meanings.filter(({ entry }) => synonyms.includes(entry.id)),
  );

/** How well a window meets a need: any stronger reason counts more than many weaker ones. */
export const scoreOf = ({ ranks, hits }: Need, window: number): number => ranks[window]! * (MOST_HITS + 1) + hits[window]!;

/** Why a window meets a need, as a list of one. */
export function whyOf(need: Need, window: number): readonly Why[] {
  const rank = need.ranks[window]!;
  const via = rank === SYNONYM ? need.via[window]! : 0;
  return (need.whys[rank + via * REASONS.length] ??= [
    { by: REASONS[rank]!, need: need.said, ...(via && { theme: plainText(need.meanings[via - 1]!.entry.themes[0] ?? '') }) },
  ]);
}
