// The goal tree as the element reads it: nested lists, or 体系図 tables.
import { localise, type PlanDocument } from '@tomoni/plan';
import { assessedNodes } from '@tomoni/plan/ask';
import { writeNodes, writeNodeTables, type NodeOptions } from '@tomoni/plan/write';
import { Html, lines } from './html.ts';
import { scrolling } from './records.ts';
import { inPage } from './say.ts';

const options = (plan: PlanDocument): NodeOptions => ({ ...inPage(plan), levels: plan.levels });

/** Nested lists, with what was last said of the progress of each item. */
export const goals = (plan: PlanDocument): Html => new Html(writeNodes(assessedNodes(plan), options(plan)));

/** 体系図: one table for each item of the top level, in a box of its own. */
export function goalsTable(plan: PlanDocument): Html {
  const nodes = assessedNodes(plan);
  const below = (id: string): typeof nodes => nodes.filter(({ parent }) => parent === id).flatMap((node) => [node, ...below(node.id)]);
  return lines(
    nodes
      .filter(({ parent }) => !parent)
      .map((top) =>
        scrolling(
          [top.number, localise(top.title, 'ja', plan.language).text].filter(Boolean).join(' '),
          writeNodeTables([top, ...below(top.id)], options(plan)),
        ),
      ),
  );
}
