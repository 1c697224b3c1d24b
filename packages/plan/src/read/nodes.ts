import { labelled } from '../shapes/labelled.ts';
import { joinPhrases, linesOf } from '../shapes/phrase.ts';
import { plainText } from '../shapes/plain-text.ts';
import { slicePhrase } from '../shapes/slice.ts';
import type { OutlineNode, Phrase } from '../shapes/types.ts';
import { wordsOf } from '../shapes/words.ts';
import type { GoalsOfPage, NodeCard, NodeField } from './cards.ts';
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

/** The field of a node that goes by this name: 課題認識, 関連施策, 進捗 … */
export const nodeField = (term: Phrase): NodeField | undefined => columnOf(plainText(term), NODE_TERMS)?.field as NodeField | undefined;

/** What stands before the number of every title of a level: 基本目標 in `基本目標 1 …`. No sentence, and no longer than a name. */
const LEVEL = /^([^\p{Nd}。、：:]{1,23}?)\s*(?=[\p{Nd}（(第①-⒇❶-❿Ⅰ-ⅿ])/u;

/** Names of levels that are told from other words even where only one title has them. */
const ONE = /(目標|方針|方向|項目|施策|取組|柱|goal|policy|objective)$/i;

/** `基本目標 1 住民の…` in parts; undefined when no number is in its place. */
function levelled(title: Phrase): { label: string; number: string; title: Phrase } | undefined {
  const text = plainText(title);
  for (let from = 0; ;) {
    const found = LEVEL.exec(text.slice(from));
    if (!found || from + found[0].length > 24) return undefined;
    from += found[0].length;
    const label = text.slice(0, from).trim();
    const { number, title: rest } = numberOfTitle(slicePhrase(title, from));
    if (number && label) return { label, number, title: rest };
    from++;
  }
}

/** Whether a title is one of several: 第１節 …, 基本目標 1 …. */
export const isNumbered = (title: Phrase): boolean => numberOfTitle(title).number !== undefined || ONE.test(levelled(title)?.label ?? '');

/** Puts nodes in their places, whatever shape they come in. */
export class NodeReader {
  readonly nodes: NodeCard[] = [];
  readonly terms: GoalsOfPage['terms'] = {};
  readonly #below = new Map<NodeCard | undefined, number>();
  readonly #levels: readonly { id: string }[];
  /** Nodes by how deep they stand. */
  readonly #deep: NodeCard[][] = [];

  constructor(levels: readonly { id: string }[]) {
    this.#levels = levels;
  }

  /** A node of this content: number, title, flags; then a subtitle and 項目：値 lines, each on a line of its own. */
  add(content: Phrase, depth: number, parent?: NodeCard): NodeCard {
    const place = (this.#below.get(parent) ?? 0) + 1;
    this.#below.set(parent, place);
    const [first = '', ...more] = linesOf(content);
    const { number, title } = numberOfTitle(first);
    const node: NodeCard = {
      id: parent ? `${parent.id}-${place}` : String(place),
      ...(parent && { parent: parent.id }),
      level: this.#idOf(depth),
      ...(number && { number }),
      ...flagsOf(title),
      measures: [],
      actions: [],
    };
    for (const line of more) {
      const fact = labelled(line);
      if (!fact || !this.take(node, fact.term, [fact.value])) node.subtitle = joinPhrases(node.subtitle ?? '', line);
    }
    this.nodes.push(node);
    (this.#deep[depth] ??= []).push(node);
    return node;
  }

  /** Takes values into the field that goes by a term. Says whether there is one. */
  take(node: NodeCard, term: Phrase, values: readonly Phrase[]): boolean {
    const field = nodeField(term);
    if (!field) return false;
    this.terms[field] ??= term;
    if (field === 'measures' || field === 'actions') node[field].push(...values);
    else if (field === 'progress' || field === 'direction') {
      if (values[0]) node[field] ??= wordsOf(values[0]);
    } else node[field] = values.reduce((all, value) => joinPhrases(all, value), node[field] ?? '');
    return true;
  }

  #idOf = (depth: number): string => this.#levels[depth]?.id ?? `level-${depth + 1}`;

  /** Parts the names of levels from titles: all of a level, or several, begin with the same word before their number. */
  goals(names: readonly string[] = []): GoalsOfPage {
    const levels = this.#deep.map((nodes, depth) => {
      const bare = nodes.filter(({ number }) => !number).map((node) => ({ node, head: levelled(node.title) }));
      const heads = bare.filter(({ head }) => head);
      const label = heads[0]?.head?.label ?? '';
      // One title alone may well have a number in it: `住民と 3 つの約束`.
      const enough = heads.length > 1 || (heads.length === nodes.length && ONE.test(label));
      const said = heads.length > 0 && enough && heads.every(({ head }) => head!.label === label);
      if (said) for (const { node, head } of heads) Object.assign(node, { number: head!.number, title: head!.title });
      return { id: this.#idOf(depth), label: said ? label : (names[depth] ?? '') };
    });
    return { levels, nodes: this.nodes, terms: this.terms };
  }
}

/**
 * The goal tree of nested lists. The name of the level（基本目標）, number, flags（新）and a subtitle (the second line) are parted
 * from the title; items and lines such as `課題認識：…` and `進捗状況：◎ …` are fields of the node that they stand in.
 *
 * @param levels The plan's levels from the top, for `level`.
 */
export function goalsFromOutline(outline: readonly OutlineNode[], levels: readonly { id: string }[] = []): GoalsOfPage {
  const reader = new NodeReader(levels);
  /** 課題認識：… and 関連する施策 with a list inside belong to the node above. */
  const isField = (node: NodeCard, { content, children }: OutlineNode): boolean => {
    const line = labelled(content);
    const values = [...(line ? [line.value] : []), ...children.map((child) => child.content)];
    const term = line?.term ?? content;
    return values.length > 0 && plainText(term).length < 24 && reader.take(node, term, values);
  };
  const add = (siblings: readonly OutlineNode[], depth: number, parent?: NodeCard): void => {
    for (const item of siblings)
      if (!parent || !isField(parent, item)) add(item.children, depth + 1, reader.add(item.content, depth, parent));
  };
  add(outline, 0);
  return reader.goals();
}

/** The nodes alone. */
export const nodesFromOutline = (outline: readonly OutlineNode[], levels: readonly { id: string }[] = []): NodeCard[] =>
  goalsFromOutline(outline, levels).nodes;
