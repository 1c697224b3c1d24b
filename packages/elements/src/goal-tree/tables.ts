// 体系図. Not loaded later: a page that is written as a table would move when the code is there.
import { plainText, type Phrase } from '@tomoni/plan';
import { heightOf, rowsOf } from '@tomoni/plan/ask';
import { goalsFromTables, type GoalsOfPage } from '@tomoni/plan/read';
import { html, nothing } from 'lit';
import { heading } from '../internal/heading.ts';
import { readGridTables } from '../light-dom/grid-tables.ts';
import { facts, fieldOf, FIELDS, headOf, isSaid, saysMore, termOf, type Pen } from './draw.ts';
import type { GoalBranch } from './view.ts';

export const readTables = (root: Element): GoalsOfPage => goalsFromTables(readGridTables(root));

/** Only what is shown; a branch that lost all its children ends there. */
const shownOf = (pen: Pen, branches: readonly GoalBranch[]): GoalBranch[] =>
  branches.filter(pen.isShown).map((branch) => ({ ...branch, children: shownOf(pen, branch.children) }));

function table(pen: Pen, branches: readonly GoalBranch[], caption: GoalBranch | undefined): unknown {
  const height = heightOf(branches);
  const groups = branches.map((branch) => rowsOf([branch], height));
  const leaves = groups.flat().map(({ leaf }) => leaf.node);
  const fields = FIELDS.filter((field) => leaves.some((goal) => isSaid(goal[field])));
  const terms = [...new Set(leaves.flatMap(({ facts: more = [] }) => more.map(({ term }) => plainText(term))))];
  const labels: Phrase[] = [];
  for (let level = branches; level.length; level = level.flatMap(({ children }) => children))
    labels.push(pen.view.labelOf(level[0]!.node.level));
  const cell = (term: unknown, value: unknown): unknown =>
    html`<td>${value === nothing ? nothing : html`<span class="term">${term}</span>${value}`}</td>`;
  return html`<table part="table">
    ${
      caption
        ? html`<caption part="caption">
            ${heading(pen.level, 'heading', `goal-${caption.key}`, headOf(pen, caption).name)}${headOf(pen, caption).more}${saysMore(caption.node) ? facts(pen, caption.node) : nothing}
          </caption>`
        : nothing
    }
    <thead>
      <tr>
        ${labels.map((label) => html`<th scope="col">${label === '' ? pen.t('item') : pen.phrase(label)}</th>`)}${fields.map(
          (field) => html`<th scope="col">${termOf(pen, field)}</th>`,
        )}${terms.map((term) => html`<th scope="col">${term}</th>`)}
      </tr>
    </thead>
    ${groups.map(
      (rows) =>
        html`<tbody>
          ${rows.map(
            ({ heads, leaf }) =>
              html`<tr>
                ${heads.map(
                  ({ branch, rows: down, columns }) =>
                    html`<th
                      scope=${branch.depth === branches[0]!.depth && down > 1 ? 'rowgroup' : 'row'}
                      rowspan=${down}
                      colspan=${columns}
                      class=${branch.children.length ? 'over' : 'row'}
                    >
                      ${headOf(pen, branch).name}${headOf(pen, branch).more}${branch.children.length && saysMore(branch.node) ? facts(pen, branch.node) : nothing}
                    </th>`,
                )}${fields.map((field) => cell(termOf(pen, field), isSaid(leaf.node[field]) ? fieldOf(pen, leaf.node, field) : nothing))}${terms.map(
                  (term) => {
                    const fact = leaf.node.facts?.find((each) => plainText(each.term) === term);
                    return cell(term, fact ? pen.phrase(fact.value) : nothing);
                  },
                )}
              </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;
}

/** 体系図: a table for each branch of the top, or one where nothing is below them. */
export function tables(pen: Pen, branches: readonly GoalBranch[]): unknown {
  const shown = shownOf(pen, branches);
  const out: unknown[] = [];
  let ends: GoalBranch[] = [];
  for (const branch of [...shown, undefined]) {
    if (branch && !branch.children.length) ends.push(branch);
    else {
      if (ends.length) out.push(table(pen, ends, undefined));
      ends = [];
      if (branch) out.push(table(pen, branch.children, branch));
    }
  }
  return out;
}
