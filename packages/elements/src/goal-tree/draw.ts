import type { Phrase } from '@tomoni/plan';
import { html, nothing } from 'lit';
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

/** Always of one form: a tree of thousands has thousands of them. What is empty is not shown. */
const badge = ({ phrase }: Pen, { mark, label, tone }: Status, axis: string, count: string): unknown =>
  html`<span class="badge tone-${tone}" part="badge"
    ><span class="sr">${axis}</span><span class="mark">${mark}</span><span>${phrase(label)}</span><span>${count}</span></span
  >`;

/** How many stand below, and how they stand. */
function counts(pen: Pen, key: string): unknown {
  const { view, t, phrase } = pen;
  const { children } = view.byKey.get(key)!;
  const [first] = children;
  if (!first) return nothing;
  const count = (number: number): string => t('count', { count: number });
  const label = children.every(({ node }) => node.level === first.node.level) ? view.labelOf(first.node) : '';
  return html`<span class="counts" part="counts"
    ><span>${phrase(label)} ${count(children.length)}</span>${view
      .countsOf(key)
      .map(({ status, count: number }) =>
        status ? badge(pen, status, '', count(number)) : html`<span>${t('unassessed')} ${count(number)}</span>`,
      )}</span
  >`;
}

/** How the node itself stands, on each axis; and what stands below it. */
export function states(pen: Pen, { node, key }: GoalBranch): unknown {
  const [progress, direction] = AXES.map((axis) => {
    const status = pen.view.statusOf(node, axis);
    return status ? badge(pen, status, pen.t(axis), '') : nothing;
  });
  const below = counts(pen, key);
  return [progress, direction, below].every((each) => each === nothing)
    ? nothing
    : html`<span class="states">${progress}${direction}${below}</span>`;
}

/** 基本目標 1 住民の… 新 */
export function name({ view, phrase }: Pen, goal: Goal): unknown {
  const { number = '', title, flags, shortLabel } = goal;
  const more = [
    ...flags.map((flag) => html` <span class="flag" part="flag">${flag}</span>`),
    ...(shortLabel ? [html` <span class="short" part="short">${phrase(shortLabel)}</span>`] : []),
  ];
  return html`<span class="place"
      ><span class="level" part="level">${phrase(view.labelOf(goal))} </span><span class="number" part="number">${number} </span></span
    ><span class="title">${phrase(title)}${more.length ? more : nothing}</span>`;
}

export const subtitle = ({ phrase }: Pen, { subtitle: text }: Goal): unknown =>
  isSaid(text) ? html`<span class="subtitle" part="subtitle">${phrase(text!)}</span>` : nothing;

function item(pen: Pen, branch: GoalBranch): unknown {
  const { node, children, depth } = branch;
  const opens = children.length > 0 || saysMore(node);
  const level = Math.min(pen.level + depth, 6);
  const head = html`<span class="head"
    >${opens ? heading(level, 'heading', `goal-${branch.key}`, name(pen, node)) : html`<span class="name">${name(pen, node)}</span>`}${subtitle(pen, node)}${states(pen, branch)}</span
  >`;
  return html`<li part="item" class="depth-${depth}" ?hidden=${!pen.isShown(branch)}>
    ${
      opens
        ? html`<details .branch=${branch} ?open=${pen.isOpen(branch)}>
            <summary part="summary">${head}</summary>
            <div class="inside">${saysMore(node) ? facts(pen, node) : nothing}${children.length ? outline(pen, children) : nothing}</div>
          </details>`
        : html`<div class="leaf">${head}</div>`
    }
  </li>`;
}

/** The tree as lists that open. */
export const outline = (pen: Pen, branches: readonly GoalBranch[]): unknown =>
  html`<ul class="tree" part="tree">
    ${branches.map((branch) => item(pen, branch))}
  </ul>`;
