/** Comparisons are cheap one by one; a document with thousands of wrong ids must not cost minutes. */
const MOST_COMPARISONS = 20_000;
const LONGEST_NAME = 60;

/** Finds the name that was probably meant: `jyumin` → `jumin`. One of these serves one reading. */
export type Suggest = (name: string, names: Iterable<string>) => string | undefined;

/** Makes a {@link Suggest} with a budget of its own; when that is spent, it suggests nothing. */
export function suggester(): Suggest {
  let left = MOST_COMPARISONS;
  return (name, names) => {
    if (name.length > LONGEST_NAME) return undefined;
    let nearest: string | undefined;
    let least = Math.floor(name.length / 3) + 1;
    for (const candidate of names) {
      if (left-- <= 0) return nearest;
      if (Math.abs(candidate.length - name.length) >= least) continue;
      const steps = distance(name.toLowerCase(), candidate.toLowerCase());
      if (steps < least) [nearest, least] = [candidate, steps];
    }
    return nearest;
  };
}

/** Letters to insert, delete, change, or swap with the next (optimal string alignment distance). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), swapped);
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
