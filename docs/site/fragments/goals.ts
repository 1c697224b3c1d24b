// The goal tree: as headings and prose, or as the 体系図 table with its issues, responses and measures.
import type { Node, PlanDocument } from '@tomoni/plan';
import { assessmentsOf } from './assessments.ts';
import { heading, html, lines, type Html } from './html.ts';
import { scrolled } from './records.ts';
import { enumerated, facts, list, say, texts } from './say.ts';

const childrenOf = (plan: PlanDocument, parent: string | undefined): Node[] => plan.nodes.filter((node) => node.parent === parent);

const levelOf = (plan: PlanDocument, node: Node): Html | undefined => say(plan, plan.levels.find(({ id }) => id === node.level)?.label);

/** 基本目標 1 住民の参加意識を高めよう 新 */
const nameOf = (plan: PlanDocument, node: Node, withLevel = true): Html =>
  html`<span class="place">${withLevel && html`<span class="level">${levelOf(plan, node)}</span> `}${node.number}</span> ${say(
      plan,
      node.title,
    )}${node.flags.map((flag) => html` <span class="flag">${flag}</span>`)}`;

/** Under a heading each, from h3; every item with what the plan says of it and how it was assessed. */
export function goals(plan: PlanDocument, parent?: string, level = 3): Html {
  return lines(
    childrenOf(plan, parent).map((node) =>
      lines(
        html`<div class="goal goal-${level - 2}"></div>`,
        heading(level, `node-${node.id}`, nameOf(plan, node)),
        node.subtitle && html`<p class="subtitle">${say(plan, node.subtitle)}</p>`,
        facts([
          ['略称', say(plan, node.shortLabel)],
          ['課題認識', say(plan, node.issue)],
          ['対応方針', say(plan, node.response)],
          ['関連する施策', enumerated(plan, node.measures)],
        ]),
        list(texts(plan, node.actions)),
        assessmentsOf(plan, node.id, level + 1),
        goals(plan, node.id, level + 1),
        html`</div>`,
      ),
    ),
  );
}

/** One table for each item of the top level: a group of rows for each direction in it, a row for each item. */
export const goalsTable = (plan: PlanDocument): Html =>
  lines(
    childrenOf(plan, undefined).map((top) => {
      const groups = childrenOf(plan, top.id);
      const rows = groups.map((group) => childrenOf(plan, group.id));
      const heads = [groups[0], rows[0]?.[0]].map((node) => html`<th scope="col">${node && levelOf(plan, node)}</th>`);
      return scrolled(
        `node-${top.id}`,
        lines(
          html`<caption id="node-${top.id}-caption">
            ${nameOf(plan, top)}
          </caption>`,
          html`<thead></thead>`,
          html`<tr>
            ${heads}
            <th scope="col">課題認識</th>
            <th scope="col">対応方針</th>
            <th scope="col">関連する施策</th>
          </tr>`,
          html`</thead>`,
          groups.map((group, index) =>
            lines(
              html`<tbody></tbody>`,
              rows[index]!.map((node, place) => {
                const groupHead =
                  place === 0 &&
                  html`<th scope="rowgroup" rowspan="${rows[index]!.length}">
                    ${nameOf(plan, group, false)}${
                      group.shortLabel && html`<br /><span class="short">（${say(plan, group.shortLabel)}）</span>`
                    }
                  </th>`;
                return html`<tr>
                  ${groupHead}
                  <th scope="row">${nameOf(plan, node, false)}</th>
                  <td>${say(plan, node.issue)}</td>
                  <td>${say(plan, node.response)}</td>
                  <td>${list(texts(plan, node.measures))}</td>
                </tr>`;
              }),
              html`</tbody>`,
            ),
          ),
        ),
      );
    }),
  );

/** 前計画の評価と課題. An evaluation is what the plan says under that word; some read as issues, so neither is styled as a success. */
export const previousEvaluation = (plan: PlanDocument): Html =>
  lines(
    plan.previousEvaluation.map(({ id, node, evaluation, issues }) => {
      const goal = plan.nodes.find((each) => each.id === node);
      return lines(
        html`<h3 id="previous-${id}">${goal ? nameOf(plan, goal) : '計画全体'}</h3>`,
        html`<dl class="previous"></dl>`,
        html`<dt>評価</dt>`,
        html`<dd>${list(texts(plan, evaluation))}</dd>`,
        html`<dt>課題</dt>`,
        html`<dd>${list(texts(plan, issues))}</dd>`,
        html`</dl>`,
      );
    }),
  );
