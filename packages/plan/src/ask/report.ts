import type { PlanDocument } from '../index.ts';
import type { Words } from '../shapes/types.ts';
import { byYear, isRecord, type ReportItem } from './report-items.ts';

type Assessment = PlanDocument['assessments'][number];
type Named = Pick<PlanDocument['nodes'][number], 'id' | 'title'> & { number?: string | undefined };

const ROLES = { ja: '役割', en: 'Roles', 'ja-x-easy': '役割（やくわり）' };
const INDICATORS = { ja: '成果指標', en: 'Indicators', 'ja-x-easy': '数字（すうじ）で見（み）る目標（もくひょう）' };

/** The node of the top level above a node; a circle ends where it began. */
function topOf(nodes: PlanDocument['nodes'], node: PlanDocument['nodes'][number]): Named {
  const seen = new Set<string>();
  let top = node;
  while (top.parent !== undefined && !seen.has(top.id)) {
    seen.add(top.id);
    const above = nodes.find(({ id }) => id === top.parent);
    if (!above) break;
    top = above;
  }
  return top;
}

/**
 * The progress report of a plan: every node of the levels that are assessed, then the roles and indicators that are, in
 * the plan's order. An item of such a level that was never assessed is there with no entries.
 *
 * @returns The items, and the assessments that point to nothing: a target that the plan lacks, a step that its scales lack.
 */
export function reportOf(plan: Pick<PlanDocument, 'nodes' | 'roles' | 'indicators' | 'scales' | 'assessments'>): {
  items: ReportItem[];
  lost: Assessment[];
} {
  const { nodes, roles, indicators, scales, assessments } = plan;
  const lost = new Set<Assessment>();
  const targets = new Set(assessments.map(({ target }) => target));
  const wordsOf = (assessment: Assessment, axis: 'progress' | 'direction'): Words | undefined => {
    const rating = assessment[axis];
    const step = rating && scales.find(({ id }) => id === rating.scale)?.steps.find(({ id }) => id === rating.step);
    if (rating && !step) lost.add(assessment);
    return step;
  };
  const itemOf = ({ id, number, title }: Named, goal: ReportItem['goal']): ReportItem => ({
    number,
    title,
    goal,
    entries: assessments
      .filter(({ target }) => target === id)
      .map((one) => ({ ...one, progress: wordsOf(one, 'progress'), direction: wordsOf(one, 'direction') }))
      .filter(isRecord)
      .sort(byYear),
  });
  const levels = new Set(nodes.filter(({ id }) => targets.has(id)).map(({ level }) => level));
  const assessed = <Noun extends Named>(nouns: readonly Noun[]): Noun[] => nouns.filter(({ id }) => targets.has(id));
  const items = [
    ...nodes.filter(({ level }) => levels.has(level)).map((node) => itemOf(node, topOf(nodes, node))),
    ...assessed(roles).map((role) => itemOf(role, { title: ROLES })),
    ...assessed(indicators).map((indicator) => itemOf(indicator, { title: INDICATORS })),
  ];
  const known = new Set([...nodes, ...roles, ...indicators].map(({ id }) => id));
  for (const one of assessments) if (!known.has(one.target)) lost.add(one);
  return { items, lost: [...lost] };
}
