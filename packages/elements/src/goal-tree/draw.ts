import type { Phrase } from '@tomoni/plan';
import { html, nothing, render } from 'lit';
import { heading } from '../internal/heading.ts';
import type { GoalTree } from './goal-tree-data.ts';
import { AXES, type Goal, type GoalBranch, type Status, type View } from './view.ts';

/** What drawing needs of the element. */
export interface Pen {
  view: View;
  terms: NonNullable<GoalTree['terms']>;
  /** Level of the headings of the top. */
  level: number;
  t: (key: string, values?: Record<string, string | number>) => string;
  phrase: (value: Phrase) => unknown;
  isShown: (branch: GoalBranch) => boolean;
  isOpen: (branch: GoalBranch) => boolean;
  /** What is done when the tree stands: a browser walks through all that is moved, and templates move what they hold at every level. */
  after: (() => void)[];
}

export const FIELDS = ['issue', 'response', 'measures', 'actions'] as const;
type Field = (typeof FIELDS)[number];

export const isSaid = (value: Phrase | readonly Phrase[] | undefined): boolean => value !== undefined && value.length !== 0;
export const saysMore = (goal: Goal): boolean => FIELDS.some((field) => isSaid(goal[field])) || !!goal.facts?.length;
export const termOf = ({ terms, t, phrase }: Pen, field: Field): unknown => (terms[field] ? phrase(terms[field]) : t(field));

const list = ({ phrase }: Pen, values: readonly Phrase[], part: string): unknown =>
  html`<ul part=${part}>
    ${values.map((value) => html`<li>${phrase(value)}</li>`)}
  </ul>`;

export const fieldOf = (pen: Pen, goal: Goal, field: Field): unknown =>
  field === 'measures' || field === 'actions' ? list(pen, goal[field], field) : pen.phrase(goal[field]!);

/** What the plan says of a node; actions that stand alone need no term. */
export function facts(pen: Pen, goal: Goal): unknown {
  const fields = FIELDS.filter((field) => isSaid(goal[field]));
  const more = goal.facts ?? [];
  if (fields.length + more.length === 1 && fields[0] === 'actions') return list(pen, goal.actions, 'actions');
  return html`<dl part="facts">
    ${fields.map(
      (field) =>
        html`<div>
          <dt>${termOf(pen, field)}</dt>
          <dd>${fieldOf(pen, goal, field)}</dd>
        </div>`,
    )}${more.map(
      ({ term, value }) =>
        html`<div>
          <dt>${pen.phrase(term)}</dt>
          <dd>${pen.phrase(value)}</dd>
        </div>`,
    )}
  </dl>`;
}

/** What a phrase is drawn as; text, which most are, without a template: a tree of thousands has thousands of them. */
function put(element: HTMLElement, ...values: unknown[]): HTMLElement {
  const parts = values.flat();
  if (parts.every((part) => typeof part === 'string' || part instanceof Node)) element.append(...(parts as (Node | string)[]));
  else render(parts, element);
  return element;
}

const empty = new Map<string, HTMLElement>();

/** A box of the class, which is also its part unless another is given. A copy of an empty one costs half of a new one. */
function box(name: string, values: readonly unknown[], part = name, tag = 'span'): HTMLElement {
  const key = `${tag} ${part} ${name}`;
  let pattern = empty.get(key);
  if (!pattern) {
    pattern = document.createElement(tag);
    pattern.className = name;
    if (part) pattern.setAttribute('part', part);
    empty.set(key, pattern);
  }
  return put(pattern.cloneNode() as HTMLElement, ...values);
}

const text = (value: unknown): HTMLElement => put(document.createElement('span'), value);

/** One mark with its words, and how many of them. */
const badge = ({ phrase }: Pen, { mark, label, tone }: Status, axis: string, count: string): HTMLElement =>
  box(
    `badge tone-${tone}`,
    [
      ...(axis ? [box('sr', [axis], '')] : []),
      ...(mark ? [box('mark', [mark], '')] : []),
      text(phrase(label)),
      ...(count ? [text(count)] : []),
    ],
    'badge',
  );

/** How many stand below, and how they stand. */
function counts(pen: Pen, { key, children }: GoalBranch): HTMLElement[] {
  const { view, t, phrase } = pen;
  const [first] = children;
  if (!first) return [];
  const count = (number: number): string => t('count', { count: number });
  const label = children.every(({ node }) => node.level === first.node.level) ? view.labelOf(first.node.level) : '';
  const each = view
    .countsOf(key)
    .map(({ status, count: number }) => (status ? badge(pen, status, '', count(number)) : text(`${t('unassessed')} ${count(number)}`)));
  return [box('counts', [put(document.createElement('span'), phrase(label), ` ${count(children.length)}`), ...each])];
}

/** How the node itself stands, on each axis; and what stands below it. */
function states(pen: Pen, branch: GoalBranch): HTMLElement[] {
  const { badges, byKey, statusOf } = pen.view;
  const own = AXES.flatMap((axis) => {
    const status = statusOf(branch.node, axis);
    if (!status) return [];
    if (!badges.has(status)) badges.set(status, badge(pen, status, pen.t(axis), ''));
    return [badges.get(status)!.cloneNode(true) as HTMLElement];
  });
  const all = [...own, ...counts(pen, byKey.get(branch.key)!)];
  return all.length ? [box('states', all, '')] : [];
}

/** 基本目標 1 住民の… 新 */
function name({ view, phrase }: Pen, { number = '', title, flags, shortLabel, level }: Goal): HTMLElement[] {
  const label = view.labelOf(level);
  const place = box('place', [...(isSaid(label) ? [box('level', [phrase(label), ' '])] : []), box('number', [`${number} `])], '');
  const more = [...flags.map((flag) => box('flag', [flag])), ...(isSaid(shortLabel) ? [box('short', [phrase(shortLabel!)])] : [])];
  return [place, box('title', [phrase(title), ...more.flatMap((each) => [' ', each])], '')];
}

export interface Head {
  name: HTMLElement[];
  /** The line under the title, how the node stands, and what is below it. */
  more: HTMLElement[];
}

const heads = new WeakMap<Goal, Head>();

/** What a node is called and how it stands: drawn once, and kept until the view is another one. */
export function headOf(pen: Pen, branch: GoalBranch): Head {
  const { node } = branch;
  let head = heads.get(node);
  if (!head) {
    const subtitle = isSaid(node.subtitle) ? [box('subtitle', [pen.phrase(node.subtitle!)])] : [];
    head = { name: name(pen, node), more: [...subtitle, ...states(pen, branch)] };
    heads.set(node, head);
  }
  return head;
}

const opens = ({ node, children }: GoalBranch): boolean => children.length > 0 || saysMore(node);

const leaves = new WeakMap<Goal, HTMLElement>();

/** A node with nothing in it. */
function leaf(pen: Pen, branch: GoalBranch): HTMLElement {
  const drawn = leaves.get(branch.node);
  if (drawn) return drawn;
  const { name: called, more } = headOf(pen, branch);
  const line = box('leaf head', [box('name', called, ''), ...more], '', 'div');
  const item = box(`depth-${branch.depth}`, [line], 'item', 'li');
  leaves.set(branch.node, item);
  return item;
}

function shown(pen: Pen, branch: GoalBranch, element: HTMLElement): HTMLElement {
  const hidden = !pen.isShown(branch);
  if (element.hidden !== hidden) element.hidden = hidden;
  return element;
}

function item(pen: Pen, branch: GoalBranch): unknown {
  const { node, children, depth } = branch;
  const { name: called, more } = headOf(pen, branch);
  return html`<li part="item" class="depth-${depth}" ?hidden=${!pen.isShown(branch)}>
    <details .branch=${branch} ?open=${pen.isOpen(branch)}>
      <summary part="summary">
        <span class="head">${heading(Math.min(pen.level + depth, 6), 'heading', `goal-${branch.key}`, called)}${more}</span>
      </summary>
      <div class="inside">${saysMore(node) ? facts(pen, node) : nothing}${children.length ? outline(pen, children) : nothing}</div>
    </details>
  </li>`;
}

const lists = new WeakMap<readonly GoalBranch[], HTMLElement>();

/** The tree as lists that open. A list of nodes with nothing in them is drawn once; a filter only hides some. */
export function outline(pen: Pen, branches: readonly GoalBranch[]): unknown {
  if (branches.some(opens))
    return html`<ul class="tree" part="tree">
      ${branches.map((branch) => (opens(branch) ? item(pen, branch) : shown(pen, branch, leaf(pen, branch))))}
    </ul>`;
  let list = lists.get(branches);
  if (!list) {
    list = box('tree', [], 'tree', 'ul');
    const items = branches.map((branch) => leaf(pen, branch));
    pen.after.push(() => list!.append(...items));
    lists.set(branches, list);
  }
  for (const branch of branches) shown(pen, branch, leaf(pen, branch));
  return list;
}
