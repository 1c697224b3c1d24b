import { fold } from '../../shapes/fold.ts';

/** Between the texts of one window, and behind each window. Folding keeps both, and no folded word contains them. */
const TEXT = '\u0001';
const WINDOW = '\u0002';

/** The folded texts of all windows in one string: it is searched in one go, which is faster than window by window. */
export interface Haystack {
  text: string;
  /** Where the texts of each window begin; one more at the end. */
  starts: Uint32Array;
}

/** @param texts For each window its texts. */
export function haystackOf(texts: readonly (readonly string[])[]): Haystack {
  const lines = texts.map((all) => all.join(TEXT));
  const joined = lines.join(WINDOW);
  // Nobody has such a character in a text; a page that has one shall find its windows all the same.
  const isClean = joined.split(WINDOW, lines.length + 1).length === Math.max(lines.length, 1);
  const text = fold(isClean ? joined : lines.map((line) => line.replaceAll(WINDOW, '')).join(WINDOW)) + WINDOW;
  const starts = new Uint32Array(texts.length + 1);
  for (let i = 0; i < texts.length; i++) starts[i + 1] = text.indexOf(WINDOW, starts[i]) + 1;
  return { text, starts };
}

/** Calls `visit` once with each window that has `needle`, which is folded and not empty. */
export function search({ text, starts }: Haystack, needle: string, visit: (window: number) => void): void {
  for (let at = text.indexOf(needle), i = 0; at >= 0; at = text.indexOf(needle, starts[i])) {
    while (starts[i + 1]! <= at) i++;
    visit(i++);
  }
}

/** Whether one of the window's texts is `needle` and nothing else. */
export function isWhole({ text, starts }: Haystack, window: number, needle: string): boolean {
  return `${TEXT}${text.slice(starts[window], starts[window + 1]! - 1)}${TEXT}`.includes(`${TEXT}${needle}${TEXT}`);
}
