import { fold } from '../../shapes/fold.ts';

/** Between the texts of one window, and behind each window. Folding keeps both, and no folded word contains them. */
const TEXT = '\u0001';
const WINDOW = '\u0002';
/** Between words that are written with ASCII letters, whose spaces say where a word begins. */
const WORD = '\u0003';

/** Folds a text, and keeps where its ASCII words begin. */
export const foldText = (text: string): string => fold(text.replace(/([\da-z])\s+(?=[\da-z])/gi, `$1${WORD}`));

/** The folded texts of all windows in one string: it is searched in one go, which is faster than window by window. */
export interface Haystack {
  text: string;
  /** Where the texts of each window begin; one more at the end. */
  starts: Uint32Array;
}

/** @param texts For each window its texts. */
export function haystackOf(texts: readonly (readonly string[])[]): Haystack {
  const lines = texts.map((all) => all.join(TEXT));
  // Nobody has such a character in a text; a page that has one shall find its windows all the same.
  const clean = lines.some((line) => line.includes(WINDOW)) ? lines.map((line) => line.replaceAll(WINDOW, '')) : lines;
  const text = foldText(clean.join(WINDOW)) + WINDOW;
  const starts = new Uint32Array(texts.length + 1);
  for (let i = 0; i < texts.length; i++) starts[i + 1] = text.indexOf(WINDOW, starts[i]) + 1;
  return { text, starts };
}

/** Where a needle stands next. One of ASCII letters or digits has to stand where a word begins: "dv" is not in "advice". */
function placeOf(text: string, needle: string, from = 0): number {
  let at = text.indexOf(needle, from);
  if (/^[\da-z]/.test(needle)) while (at > 0 && /[\da-z]/.test(text[at - 1]!)) at = text.indexOf(needle, at + 1);
  return at;
}

/** Whether a folded text has a folded word. */
export const holds = (text: string, needle: string): boolean => placeOf(text, needle) >= 0;

/** Calls `visit` once with each window that has `needle`, which is folded and not empty. */
export function search({ text, starts }: Haystack, needle: string, visit: (window: number) => void): void {
  for (let at = placeOf(text, needle), i = 0; at >= 0; at = placeOf(text, needle, starts[i])) {
    while (starts[i + 1]! <= at) i++;
    visit(i++);
  }
}

/** Whether one of the window's texts is `needle` and nothing else. */
export function isWhole({ text, starts }: Haystack, window: number, needle: string): boolean {
  return `${TEXT}${text.slice(starts[window], starts[window + 1]! - 1)}${TEXT}`.includes(`${TEXT}${needle}${TEXT}`);
}
