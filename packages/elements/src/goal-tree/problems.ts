// What web teams are told. Loads only when there is something to tell.
import type { TreeProblem } from '@tomoni/plan/ask';
import { reportError } from '../internal/report.ts';

const SAID: Record<TreeProblem['code'], (problem: TreeProblem) => string> = {
  orphan: ({ id, missing }) => `${id}：親「${missing}」がありません。一番上に表示します。 Its parent is missing; shown at the top.`,
  cycle: ({ id, missing }) =>
    `${id}：親をたどると自分に戻ります（${missing}）。一番上に表示します。 It is its own ancestor; shown at the top.`,
  'unknown-level': ({ id, missing }) =>
    `${id}：階層「${missing ?? ''}」は levels にありません。階層の名前なしで表示します。 No such level; shown without its name.`,
  'duplicate-id': ({ id }) =>
    `${id}：同じ id の項目があります。子の項目は先のものに付けます。 Another node has this id; children go to the first.`,
};

/** One message for all nodes that have no proper place. */
export function reportPlaces(element: Element, problems: readonly TreeProblem[]): void {
  reportError(element, {
    code: 'invalid-tree',
    message: `体系に、置き場所の分からない項目が ${problems.length} 件あります。計画のデータの id、parent、level を直してください。 ${problems.length} node(s) have no proper place: check id, parent and level.`,
    details: problems.map((problem) => SAID[problem.code](problem)),
  });
}
