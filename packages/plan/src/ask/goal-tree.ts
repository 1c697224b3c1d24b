/** A node with what stands below it. */
export interface Branch<Node> {
  node: Node;
  /** Unique in the tree, and the same again for the same nodes: the id, or a place where that is missing or taken. */
  key: string;
  /** From 0 at the top. */
  depth: number;
  children: Branch<Node>[];
}

export interface TreeProblem {
  /** The node above is missing, is below the node itself, has no such level, or another node has the id. */
  code: 'orphan' | 'cycle' | 'unknown-level' | 'duplicate-id';
  id: string;
  /** What is not there: the parent's or the level's id. */
  missing?: string;
}

export interface Tree<Node> {
  branches: Branch<Node>[];
  problems: TreeProblem[];
}

interface Flat {
  id: string;
  parent?: string | undefined;
  level: string;
}

/** No plan goes deeper; what does stands at the top. */
const DEEPEST = 30;

/**
 * The tree of nodes that name their parents. Drops nothing: a node whose parent is missing, and the first of a circle, stand at
 * the top; of two nodes with one id the first has the children.
 *
 * @param levels The plan's levels; none given, none is unknown.
 */
export function treeOf<Node extends Flat>(nodes: readonly Node[], levels: readonly { id: string }[] = []): Tree<Node> {
  const problems: TreeProblem[] = [];
  const byId = new Map<string, Branch<Node>>();
  const known = new Set(levels.map(({ id }) => id));
  const all = nodes.filter(Boolean).map((node, place): Branch<Node> => {
    const { id, level } = node;
    const isTaken = byId.has(id);
    if (isTaken) problems.push({ code: 'duplicate-id', id });
    if (known.size && !known.has(level)) problems.push({ code: 'unknown-level', id, missing: level });
    const branch = { node, key: id && !isTaken ? id : `${id ?? ''}#${place}`, depth: 0, children: [] };
    if (id && !isTaken) byId.set(id, branch);
    return branch;
  });

  const above = ({ node }: Branch<Node>): Branch<Node> | undefined => byId.get(node.parent ?? '');
  const places = new Map(all.map((branch, place) => [branch, place]));
  const cut = new Set(
    all.filter((branch, place) => {
      let each = above(branch);
      for (let steps = all.length; each && each !== branch && steps--; each = above(each)) if (places.get(each)! < place) return false;
      return each === branch;
    }),
  );

  const branches: Branch<Node>[] = [];
  for (const branch of all) {
    const { id, parent } = branch.node;
    const over = above(branch);
    if (parent && !over) problems.push({ code: 'orphan', id, missing: parent });
    if (cut.has(branch)) problems.push({ code: 'cycle', id, missing: parent! });
    for (let each: Branch<Node> | undefined = branch; each && !cut.has(each) && (each = above(each));) branch.depth++;
    if (branch.depth > DEEPEST) branch.depth = 0;
    (branch.depth ? over!.children : branches).push(branch);
  }
  return { branches, problems };
}

/** All branches below these, from top to bottom. */
export const flatten = <Node>(branches: readonly Branch<Node>[]): Branch<Node>[] =>
  branches.flatMap((branch) => [branch, ...flatten(branch.children)]);

export interface Count<Status> {
  status: Status;
  count: number;
}

/**
 * How the nodes below a branch stand: counts, never a percentage. What was not assessed is counted (as `undefined`) only where others
 * were, and only where neither it nor anything above or below it was.
 *
 * @param statusOf The same object for the same status.
 */
export function summarise<Node, Status>(branch: Branch<Node>, statusOf: (node: Node) => Status | undefined): Count<Status | undefined>[] {
  const counts = new Map<Status, number>();
  let none = 0;
  const look = (branches: readonly Branch<Node>[], isCovered: boolean): void => {
    for (const { node, children } of branches) {
      const status = statusOf(node);
      if (status !== undefined) counts.set(status, (counts.get(status) ?? 0) + 1);
      else if (!children.length && !isCovered) none++;
      look(children, isCovered || status !== undefined);
    }
  };
  look(branch.children, false);
  const said: Count<Status | undefined>[] = [...counts].map(([status, count]) => ({ status, count }));
  return none && said.length ? [...said, { status: undefined, count: none }] : said;
}
