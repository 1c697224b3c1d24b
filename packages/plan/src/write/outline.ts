import type { Node } from '../model/types.ts';
import { treeOf, type Branch } from '../ask/goal-tree.ts';
import type { NodeCard, NodeField } from '../read/cards.ts';
import { nameOf } from '../read/column.ts';
import { NODE_TERMS } from '../read/terms.ts';
import { joinPhrases } from '../shapes/phrase.ts';
import type { OutlineNode, Phrase, Words } from '../shapes/types.ts';
import { speaker, type WriteOptions } from './options.ts';
import { phraseHtml } from './phrase.ts';
import { numbered } from './title.ts';

/** The fourth shape: nested lists. */
export function writeOutline(outline: readonly OutlineNode[], options: WriteOptions = {}): string {
  if (!outline.length) return '';
  const items = outline.map(({ content, children }) => {
    const inner = writeOutline(children, options);
    return `<li>${phraseHtml(content, options)}${inner && `\n${inner}\n`}</li>`;
  });
  return ['<ul>', ...items, '</ul>'].join('\n');
}

/** How the goal tree is written. */
export interface NodeOptions extends WriteOptions {
  /** The plan's levels. Where they are given, a title begins with the name of its level: 基本目標 1 …. */
  levels?: readonly { id: string; label: Phrase }[] | undefined;
}

export type WrittenNode = Node | NodeCard;

/** What is said of a node under a name of its own, in this order. */
const FIELDS = ['shortLabel', 'progress', 'direction', 'issue', 'response', 'measures', 'actions'] as const satisfies NodeField[];

/** One thing that is said of a node: its name, and one value or a list of them. */
export interface WrittenField {
  field: NodeField;
  term: Phrase;
  values: Phrase[];
  isList: boolean;
}

/** Says nodes in the page's language. */
export function nodeSpeaker(options: NodeOptions): {
  nameOf: (node: WrittenNode) => Phrase;
  fieldsOf: (node: WrittenNode) => WrittenField[];
  spoken: WriteOptions;
} {
  const { say, spoken } = speaker(options);
  const labels = new Map(options.levels?.map(({ id, label }) => [id, label]));
  return {
    spoken,
    /** `基本目標 1 住民の…（新）`, and the subtitle on a line of its own. */
    nameOf({ number, title, subtitle, flags, level }) {
      const label = number ? say(labels.get(level) ?? '') : '';
      const name = joinPhrases(numbered(number, say(title)), flags.map((flag) => `（${flag}）`).join(''), '');
      return joinPhrases(joinPhrases(label, name, ' '), subtitle ? say(subtitle) : '');
    },
    fieldsOf: (node) =>
      FIELDS.flatMap((field): WrittenField[] => {
        const value = (node as NodeCard)[field];
        if (value === undefined || value === '') return [];
        const term = say({ ja: nameOf(NODE_TERMS.find((column) => column.field === field)!) });
        const isList = field === 'measures' || field === 'actions';
        const words = field === 'progress' || field === 'direction' ? (value as Words) : undefined;
        const values = isList
          ? (value as Phrase[]).map(say)
          : [words ? joinPhrases(words.mark ?? '', say(words.label), ' ') : say(value as Phrase)];
        return values.length ? [{ field, term, values, isList }] : [];
      }),
  };
}

/**
 * The goal tree as nested lists: level, number, title, flags（新）and the subtitle on a line of its own; 課題認識, 対応方針,
 * 関連する施策, 取組 and 進捗状況 as items of the node, before the nodes below it. A node whose parent is not among them stands at the top.
 */
export function writeNodes(nodes: readonly WrittenNode[], options: NodeOptions = {}): string {
  const { nameOf: said, fieldsOf, spoken } = nodeSpeaker(options);
  const items = (values: readonly Phrase[]): OutlineNode[] => values.map((content) => ({ content, children: [] }));
  const branch = ({ node, children }: Branch<WrittenNode>): OutlineNode => ({
    content: said(node),
    children: [
      ...fieldsOf(node).map(({ term, values, isList }) =>
        isList ? { content: term, children: items(values) } : items([joinPhrases(term, values[0]!, '：')])[0]!,
      ),
      ...children.map(branch),
    ],
  });
  return writeOutline(treeOf(nodes).branches.map(branch), spoken);
}
