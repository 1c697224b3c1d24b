import type { PlanDocument } from '../index.ts';
import type { Words } from '../shapes/types.ts';
import { assessmentOf } from './assessment.ts';

type Assessment = PlanDocument['assessments'][number];

/** A node with the words of its latest assessment on each axis. */
export type AssessedNode = PlanDocument['nodes'][number] & { progress?: Words; direction?: Words };

/** The nodes of a plan with what was last said of their progress and direction, in the words of the plan's scales. */
export function assessedNodes({ nodes, assessments, scales }: Pick<PlanDocument, 'nodes' | 'assessments' | 'scales'>): AssessedNode[] {
  const byTarget = new Map<string, Assessment[]>();
  for (const each of assessments) {
    const list = byTarget.get(each.target);
    if (list) list.push(each);
    else byTarget.set(each.target, [each]);
  }
  return nodes.map((node): AssessedNode => {
    const said: Partial<Record<'progress' | 'direction', Words>> = {};
    for (const axis of ['progress', 'direction'] as const) {
      const rating = assessmentOf(byTarget.get(node.id) ?? [], node.id, { axis })?.[axis];
      const step = scales.find(({ id }) => id === rating?.scale)?.steps.find(({ id }) => id === rating?.step);
      if (step) said[axis] = { ...(step.mark && { mark: step.mark }), label: step.label };
    }
    return { ...node, ...said };
  });
}
