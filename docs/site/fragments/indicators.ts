import type { Observation, PlanDocument, Text } from '@tomoni/plan';
import { markup, type Html, type Value } from './html.ts';
import { asTable } from './records.ts';
import { amount, say, shortYear, year, type Fact } from './say.ts';

const DIRECTIONS = { increase: '増やす', decrease: '減らす', maintain: '維持する' };

const NONE = 'ありません';
const NOT_SET = '定めていません';

/** 成果指標. What the plan does not set is said to be not set; nothing is drawn as unreached. */
export function indicators(plan: PlanDocument): Html {
  const years = [...new Set(plan.indicators.flatMap(({ observations }) => observations.map(({ fiscalYear }) => fiscalYear)))].toSorted();
  const noted = (value: Value, ...notes: (Value | Text)[]): Html =>
    markup`${value}${notes.map((note) => note !== undefined && markup`<br><small>${note as Value}</small>`)}`;
  const entries = plan.indicators.map(({ id, node, title, unit, baseline, direction, target, tolerance, observations, note }) => {
    const goal = plan.nodes.find((each) => each.id === node);
    const seen = ({ value, survey }: Observation, ...notes: Value[]) => noted(amount(value, unit), ...notes, say(plan, survey));
    const inYear = (fiscalYear: number): Fact => {
      const observation = observations.find((each) => each.fiscalYear === fiscalYear);
      return [year(fiscalYear), observation ? seen(observation) : NONE];
    };
    return {
      id: `indicator-${id}`,
      title: markup`${say(plan, title)}`,
      facts: [
        ['目標・施策', goal && markup`${goal.number} ${say(plan, goal.title)}`],
        ['現状値', baseline ? seen(baseline, shortYear(baseline.fiscalYear)) : NONE],
        ['目標の方向', direction ? DIRECTIONS[direction] : NOT_SET],
        ...years.map(inYear),
        [
          '目標値',
          target ? noted(amount(target.value, unit), target.fiscalYear === undefined ? undefined : shortYear(target.fiscalYear)) : NOT_SET,
        ],
        ['許容差', tolerance === undefined ? undefined : `±${amount(tolerance, unit === '%' ? 'ポイント' : unit)}`],
        ['備考', say(plan, note)],
      ] satisfies Fact[],
    };
  });
  return asTable('indicators', '成果指標', '指標', entries);
}
