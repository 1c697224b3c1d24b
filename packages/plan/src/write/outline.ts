import type { Node } from '../model/types.ts';
import type { NodeCard } from '../read/cards.ts';
import { nameOf } from '../read/column.ts';
import { NODE_TERMS } from '../read/terms.ts';
import { joinPhrases } from '../shapes/phrase.ts';
import type { OutlineNode, Phrase } from '../shapes/types.ts';
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

const termOf = (field: string): Phrase => ({ ja: nameOf(NODE_TERMS.find((column) => column.field === field)!) });

/**
 * The goal tree as nested lists: number, title, flags（新）and the subtitle on a line of its own; 課題認識, 対応方針,
 * 関連する施策 and 取組 as items of the node, before the nodes below it. A node whose parent is not among them stands at the top.
 */
export function writeNodes(nodes: readonly (Node | NodeCard)[], options: WriteOptions = {}): string {
  const { say, spoken } = speaker(options);
  const below = new Map<string | undefined, (Node | NodeCard)[]>();
  const ids = new Set(nodes.map(({ id }) => id));
  for (const node of nodes) {
    const parent = node.parent !== undefined && ids.has(node.parent) ? node.parent : undefined;
    below.set(parent, [...(below.get(parent) ?? []), node]);
  }
  const line = (field: string, value: Phrase | undefined): OutlineNode[] =>
    value ? [{ content: joinPhrases(say(termOf(field)), say(value), '：'), children: [] }] : [];
  const list = (field: string, values: readonly Phrase[]): OutlineNode[] =>
    values.length ? [{ content: say(termOf(field)), children: values.map((value) => ({ content: say(value), children: [] })) }] : [];
  const branch = (parent: string | undefined): OutlineNode[] =>
    (below.get(parent) ?? []).map(({ id, number, title, subtitle, flags, issue, response, measures, actions }) => ({
      content: joinPhrases(
        joinPhrases(numbered(number, say(title)), flags.map((flag) => `（${flag}）`).join(''), ''),
        subtitle ? say(subtitle) : '',
      ),
      children: [
        ...line('issue', issue),
        ...line('response', response),
        ...list('measures', measures),
        ...list('actions', actions),
        ...branch(id),
      ],
    }));
  return writeOutline(branch(undefined), spoken);
}
