// The goal tree: as headings and prose, or as the 体系図 table with its issues, responses and measures.
import type { Node, PlanDocument } from '@tomoni/plan';
import { assessmentsOf } from './assessments.ts';
import { block, heading, lines, markup, type Html } from './html.ts';
import { table } from './records.ts';
import { enumerated, facts, list, say, texts } from './say.ts';

const childrenOf = (plan: PlanDocument, parent: string | undefined): Node[] => plan.nodes.filter((node) => node.parent === parent);

const levelOf = (plan: PlanDocument, node: Node): Html | undefined => say(plan, plan.levels.find(({ id }) => id === node.level)?.label);

/** 基本目標 1 住民の参加意識を高めよう 新 */
function nameOf(plan: PlanDocument, node: Node, withLevel = true): Html {
  const level = withLevel && markup`<span class="level">${levelOf(plan, node)}</span> `;
  const flags = node.flags.map((flag) => markup` <span class="flag">${flag}</span>`);
  return markup`<span class="place">${level}${node.number}</span> ${say(plan, node.title)}${flags}`;
}

/** Under a heading each, from h3; every item with what the plan says of it and how it was assessed. */
export const goals = (plan: PlanDocument, parent?: string, level = 3): Html =>
  lines(
    childrenOf(plan, parent).map((node) =>
      block(
        'div',
        { class: `goal goal-${level - 2}` },
        heading(level, `node-${node.id}`, nameOf(plan, node)),
        node.subtitle && markup`<p class="subtitle">${say(plan, node.subtitle)}</p>`,
        facts([
          ['略称', say(plan, node.shortLabel)],
          ['課題認識', say(plan, node.issue)],
          ['対応方針', say(plan, node.response)],
          ['関連する施策', enumerated(plan, node.measures)],
        ]),
        list(texts(plan, node.actions)),
        assessmentsOf(plan, node.id, level + 1),
        goals(plan, node.id, level + 1),
      ),
    ),
  );

/** The rows of one direction, the first with its name. */
function rowsOf(plan: PlanDocument, direction: Node): Html {
  const items = childrenOf(plan, direction.id);
  const short = direction.shortLabel && markup`<br><span class="short">（${say(plan, direction.shortLabel)}）</span>`;
  const head = markup`<th scope="rowgroup" rowspan="${items.length}">${nameOf(plan, direction, false)}${short}</th>`;
  const rows = items.map((node, index) => {
    const cells = [say(plan, node.issue), say(plan, node.response), list(texts(plan, node.measures))];
    return markup`<tr>${index === 0 && head}<th scope="row">${nameOf(plan, node, false)}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`;
  });
  return block('tbody', {}, rows);
}

/** 体系図: one table for each item of the top level, a group of rows for each direction in it, a row for each item. */
export const goalsTable = (plan: PlanDocument): Html =>
  lines(
    childrenOf(plan, undefined).map((top) => {
      const directions = childrenOf(plan, top.id);
      const [direction] = directions;
      const [item] = direction ? childrenOf(plan, direction.id) : [];
      const heads = [direction && levelOf(plan, direction), item && levelOf(plan, item), '課題認識', '対応方針', '関連する施策'];
      return table(`node-${top.id}`, nameOf(plan, top), heads, ...directions.map((each) => rowsOf(plan, each)));
    }),
  );

/** 前計画の評価と課題. An evaluation is what the plan says under that word; some read as issues, so neither is styled as a success. */
export const previousEvaluation = (plan: PlanDocument): Html =>
  lines(
    plan.previousEvaluation.map(({ id, node, evaluation, issues }) => {
      const goal = plan.nodes.find((each) => each.id === node);
      return lines(
        heading(3, `previous-${id}`, goal ? nameOf(plan, goal) : '計画全体'),
        facts(
          [
            ['評価', list(texts(plan, evaluation))],
            ['課題', list(texts(plan, issues))],
          ],
          'previous',
        ),
      );
    }),
  );
