/** ASCII words are matched whole: "dv" is not in "advice". */
const ASCII = /^[\x21-\x7e]+$/;

/** A stretch of what was typed. */
export interface Span {
  from: number;
  to: number;
}

/** Where a phrase stands in what was typed, both folded; undefined when it does not. */
export function spanOf(typed: string, phrase: string): Span | undefined {
  for (let from = typed.indexOf(phrase); from >= 0; from = typed.indexOf(phrase, from + 1)) {
    const to = from + phrase.length;
    if (!ASCII.test(phrase) || (!/[\da-z]/.test(typed[from - 1] ?? '') && !/[\da-z]/.test(typed[to] ?? ''))) return { from, to };
  }
  return undefined;
}

/** Leaves out what lies within a longer one: in 「子どもが50代」 nobody speaks of raising children. */
export const longest = <T extends Span>(spans: readonly T[]): T[] =>
  spans.filter(({ from, to }) => !spans.some((other) => other.from <= from && to <= other.to && other.to - other.from > to - from));

/** Whether a phrase is being typed: 「しに」 on the way to しにたい. From two characters and half of the phrase on. */
export const begins = (typed: string, phrase: string): boolean =>
  typed.length > 1 && typed.length * 2 >= phrase.length && phrase.startsWith(typed);
