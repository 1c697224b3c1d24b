import { fold } from '../shapes/fold.ts';
import { plainText } from '../shapes/plain-text.ts';
import { slicePhrase } from '../shapes/slice.ts';
import type { Phrase } from '../shapes/types.ts';

/** How two bodies or plans relate, as a page says it. */
export interface RelationCard {
  /** Verbatim: 作業部会は、連絡会議に報告します。 */
  sentence: Phrase;
  /** The word for it: 報告. */
  label?: Phrase | undefined;
}

/** `AはBに報告する。［報告］` → the sentence and its word. */
export function relationOf(line: Phrase): RelationCard {
  const found = /\s*[［[]([^［[\]］]+)[］\]]\s*$/d.exec(plainText(line));
  if (!found?.index) return { sentence: line };
  return { sentence: slicePhrase(line, 0, found.index), label: slicePhrase(line, ...found.indices![1]!) };
}

/** A name as short as 市 or 社協 counts only where it stands alone: not in 市民, nor in 市社協会館. */
const isAlone = (text: string, from: number, to: number): boolean =>
  /^[、。・とやはがの\n]?$/.test(text.slice(from ? from - 1 : 0, from)) && /^[、・とやはがのをにへ]?$/.test(text.slice(to, to + 1));

/**
 * Which of some names a sentence says, as places in `names`, in the sentence's order and each once. Where a name is part of
 * another one（推進会議, 推進会議作業部会）the longer one counts. Names are compared folded: readings, width and blanks make no difference.
 */
export function namesIn(sentence: Phrase, names: readonly Phrase[]): number[] {
  const folded = names.map((name) => fold(name));
  let text = fold(sentence);
  const found: [at: number, place: number][] = [];
  for (const name of [...new Set(folded)].sort((a, b) => b.length - a.length)) {
    if (!name) continue;
    const whole = text;
    text = whole.replaceAll(name, (said, at: number) => {
      if (name.length < 3 && !isAlone(whole, at, at + name.length)) return said;
      found.push([at, folded.indexOf(name)]);
      return '\n'.repeat(name.length);
    });
  }
  return [...new Set(found.sort(([a], [b]) => a - b).map(([, place]) => place))];
}
