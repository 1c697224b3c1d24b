import { labelled } from '../shapes/labelled.ts';
import { joinPhrases, linesOf } from '../shapes/phrase.ts';
import { plainText } from '../shapes/plain-text.ts';
import { slicePhrase } from '../shapes/slice.ts';
import type { OutlineNode, Phrase } from '../shapes/types.ts';
import type { NodeCard } from './cards.ts';
import { columnOf } from './column.ts';
import { numberOfTitle } from './number-of-title.ts';
import { FLAGS, NODE_TERMS } from './terms.ts';

const FLAG = new RegExp(`[（(［[【〔](${FLAGS})[）)］\\]】〕]\\s*$`);

/** `更生保護の啓発(新)` → title and 新. */
function flagsOf(title: Phrase): { title: Phrase; flags: string[] } {
  const flags: string[] = [];
  for (let rest = title; ;) {
    const text = plainText(rest);
    const found = FLAG.exec(text);
    const end = text.slice(0, found?.index).trimEnd().length; // not in the expression, which would look at every blank again
    if (!found || end === 0) return { title: rest, flags };
    flags.unshift(found[1]!);
    rest = slicePhrase(rest, 0, end);
  }
}

/** 課題認識：… and 関連する施策 with a list inside belong to the node above. Says whether this was one of them. */
function takeField(node: NodeCard, { content, children }: OutlineNode): boolean {
  const line = labelled(content);
  const field = columnOf(plainText(line?.term ?? content), NODE_TERMS)?.field as 'issue' | 'response' | 'measures' | 'actions' | undefined;
  if (!field || (!line && !children.length)) return false;
  const values = [...(line ? [line.value] : []), ...children.map((child) => child.content)];
  if (field === 'measures' || field === 'actions') node[field].push(...values);
  else node[field] = values.reduce((all, value) => joinPhrases(all, value), node[field] ?? '');
  return true;
}

/**
 * The goal tree of nested lists. Number, flags（新）and a subtitle (the second line) are parted from the title;
 * items such as `課題認識：…` are fields of the node that they stand in.
 *
 * @param levels The plan's levels from the top, for `level`.
 */
export function nodesFromOutline(outline: readonly OutlineNode[], levels: readonly { id: string }[] = []): NodeCard[] {
  const nodes: NodeCard[] = [];
  const add = (siblings: readonly OutlineNode[], depth: number, parent?: NodeCard): void => {
    let place = 0;
    for (const item of siblings) {
      if (parent && takeField(parent, item)) continue;
      const [first = '', ...more] = linesOf(item.content);
      const { number, title } = numberOfTitle(first);
      const node: NodeCard = {
        id: parent ? `${parent.id}-${++place}` : String(++place),
        ...(parent && { parent: parent.id }),
        level: levels[depth]?.id ?? `level-${depth + 1}`,
        ...(number && { number }),
        ...flagsOf(title),
        measures: [],
        actions: [],
      };
      if (more.length) node.subtitle = more.reduce((all, line) => joinPhrases(all, line));
      nodes.push(node);
      add(item.children, depth + 1, node);
    }
  };
  add(outline, 0);
  return nodes;
}
