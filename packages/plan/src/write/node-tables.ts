import { heightOf, rowsOf } from '../ask/goal-table.ts';
import { treeOf, type Branch } from '../ask/goal-tree.ts';
import { nameOf as columnName } from '../read/column.ts';
import type { NodeCard, NodeField } from '../read/cards.ts';
import { NODE_TERMS } from '../read/terms.ts';
import { joinPhrases } from '../shapes/phrase.ts';
import { plainText } from '../shapes/plain-text.ts';
import type { Phrase } from '../shapes/types.ts';
import { inLanguage } from './options.ts';
import { nodeSpeaker, type NodeOptions, type WrittenField, type WrittenNode } from './outline.ts';
import { phraseHtml } from './phrase.ts';
import { writeList } from './sections.ts';

/** These have a column; the short name and how a node stands are lines under its title. */
const COLUMNS: readonly NodeField[] = ['issue', 'response', 'measures', 'actions'];

const span = (name: string, count: number): string => (count > 1 ? ` ${name}="${count}"` : '');

/** One table: what stands below a node, with the node itself as its caption. */
function writeTable(branches: readonly Branch<WrittenNode>[], top: WrittenNode | undefined, options: NodeOptions): string {
  const { nameOf, fieldsOf, spoken } = nodeSpeaker(options);
  const html = (phrase: Phrase): string => phraseHtml(phrase, spoken);
  const line = ({ term, values }: WrittenField): Phrase[] => values.map((value) => joinPhrases(term, value, '：'));
  /** The title, and as lines under it what has no column. */
  const head = (node: WrittenNode, isLeaf: boolean): string =>
    [
      nameOf(node),
      ...fieldsOf(node)
        .filter(({ field }) => !isLeaf || !COLUMNS.includes(field))
        .flatMap(line),
    ]
      .map(html)
      .join('<br>');

  const height = heightOf(branches);
  const groups = branches.map((branch) => rowsOf([branch], height));
  const leaves = groups.flat().map(({ leaf }) => leaf.node);
  const fields = COLUMNS.filter((field) => leaves.some((node) => fieldsOf(node).some((each) => each.field === field)));
  const terms = [...new Set(leaves.flatMap(({ facts = [] }: Partial<NodeCard>) => facts.map(({ term }) => plainText(term))))];
  const labels: string[] = [];
  for (let level = branches; level.length; level = level.flatMap(({ children }) => children)) {
    const label = options.levels?.find(({ id }) => id === level[0]!.node.level)?.label;
    labels.push(label ? phraseHtml(label, options) : phraseHtml({ ja: '項目' }, options));
  }
  const columns = [
    ...labels,
    ...fields.map((field) => phraseHtml({ ja: columnName(NODE_TERMS.find((each) => each.field === field)!) }, options)),
  ];

  const cellOf = (node: WrittenNode, field: NodeField): string => {
    const found = fieldsOf(node).find((each) => each.field === field);
    return `<td>${found ? (found.isList ? writeList(found.values, spoken) : html(found.values[0]!)) : ''}</td>`;
  };
  const bodies = groups.map((rows) => {
    const lines = rows.map(({ heads, leaf }) => {
      const cells = heads.map(({ branch, rows: down, columns: right }) => {
        const scope = branches.includes(branch) && down > 1 ? 'rowgroup' : 'row';
        return `<th scope="${scope}"${span('rowspan', down)}${span('colspan', right)}>${head(branch.node, !branch.children.length)}</th>`;
      });
      const { facts = [] } = leaf.node as Partial<NodeCard>;
      const more = terms.map((term) => `<td>${html(facts.find((fact) => plainText(fact.term) === term)?.value ?? '')}</td>`);
      return `<tr>${cells.join('')}${fields.map((field) => cellOf(leaf.node, field)).join('')}${more.join('')}</tr>`;
    });
    return ['<tbody>', ...lines, '</tbody>'].join('\n');
  });
  const heads = [...columns, ...terms.map((term) => html(inLanguage(term, options)))];
  return [
    '<table>',
    ...(top ? [`<caption>${head(top, false)}</caption>`] : []),
    `<thead><tr>${heads.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>`,
    ...bodies,
    '</table>',
  ].join('\n');
}

/**
 * The goal tree as 体系図: one table for each node of the top, which is its caption; the levels below are merged cells on the left,
 * 課題認識, 対応方針, 関連する施策 and 取組 the columns on the right. Nodes of the top with nothing below them share a table.
 */
export function writeNodeTables(nodes: readonly WrittenNode[], options: NodeOptions = {}): string {
  const tables: string[] = [];
  let alone: Branch<WrittenNode>[] = [];
  const flush = (): void => {
    if (alone.length) tables.push(writeTable(alone, undefined, options));
    alone = [];
  };
  for (const branch of treeOf(nodes).branches) {
    if (branch.children.length) {
      flush();
      tables.push(writeTable(branch.children, branch.node, options));
    } else alone.push(branch);
  }
  flush();
  return tables.join('\n');
}
