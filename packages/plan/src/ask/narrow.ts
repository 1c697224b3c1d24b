import type { Branch } from './goal-tree.ts';

/** Branches that pass, and the way to each from the top. */
export function narrow<Node>(
  branches: readonly Branch<Node>[],
  passes: (branch: Branch<Node>) => boolean,
): { found: number; shown: Set<string> } {
  const shown = new Set<string>();
  let found = 0;
  const look = (list: readonly Branch<Node>[]): boolean => {
    let any = false;
    for (const branch of list) {
      const below = look(branch.children);
      const fits = passes(branch);
      if (fits) found++;
      if (!fits && !below) continue;
      any = true;
      shown.add(branch.key);
    }
    return any;
  };
  look(branches);
  return { found, shown };
}
