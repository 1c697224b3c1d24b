import type { MakeProblem } from './messages.ts';
import type { PlanError } from './problem.ts';
import { entriesOf, type Loose } from './references.ts';

/** Checks that no node or body is its own ancestor, and that no node stands on a level above its parent's. */
export function checkHierarchy(document: Loose, problem: MakeProblem): PlanError[] {
  return [...checkCycles(document, 'nodes', problem), ...checkCycles(document, 'bodies', problem), ...checkLevels(document, problem)];
}

/** Entries by id; of two with the same id (an error of its own) the first. */
function byId(document: Loose, list: string): Map<unknown, { index: number; entry: Loose }> {
  const entries = new Map<unknown, { index: number; entry: Loose }>();
  for (const [index, entry] of entriesOf(document, list)) if (!entries.has(entry.id)) entries.set(entry.id, { index, entry });
  return entries;
}

/** Each circle is told once, at its first entry in the document. Every entry is passed once. */
function checkCycles(document: Loose, list: string, problem: MakeProblem): PlanError[] {
  const errors: PlanError[] = [];
  const entries = byId(document, list);
  const done = new Set<unknown>();
  for (const start of entries.keys()) {
    const chain = new Map<unknown, number>();
    let id: unknown = start;
    while (typeof id === 'string' && entries.has(id) && !done.has(id) && !chain.has(id)) {
      chain.set(id, chain.size);
      id = entries.get(id)!.entry.parent;
    }
    const from = chain.get(id);
    if (from !== undefined) {
      const circle = [...chain.keys()].slice(from) as string[];
      const first = circle.reduce((least, each) => (entries.get(each)!.index < entries.get(least)!.index ? each : least));
      const turned = [...circle.slice(circle.indexOf(first)), ...circle.slice(0, circle.indexOf(first)), first];
      errors.push(problem('cycle', [list, entries.get(first)!.index, 'parent'], { name: shortened(turned).join(' → ') }));
    }
    for (const each of chain.keys()) done.add(each);
  }
  return errors;
}

/** A circle of thousands is named by its ends. */
function shortened(chain: string[]): string[] {
  return chain.length <= 12 ? chain : [...chain.slice(0, 6), '…', ...chain.slice(-5)];
}

function checkLevels(document: Loose, problem: MakeProblem): PlanError[] {
  const levels = byId(document, 'levels');
  const nodes = byId(document, 'nodes');
  return entriesOf(document, 'nodes').flatMap(([index, node]) => {
    const parent = nodes.get(node.parent)?.entry;
    const own = levels.get(node.level);
    const above = parent && levels.get(parent.level);
    if (!parent || !own || !above || own.index >= above.index) return [];
    return [
      problem('wrong-level', ['nodes', index, 'level'], { name: String(parent.id), kinds: [String(node.level), String(parent.level)] }),
    ];
  });
}
