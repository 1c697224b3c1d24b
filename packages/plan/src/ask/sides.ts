import type { Text } from '../model/text.ts';
import type { Body, PlanDocument, Relation } from '../model/types.ts';

type Side = NonNullable<Body['side']>;

/**
 * What a plan itself calls its two sides: the one actor that is its government (市, ともに町, 行政) or its council of social welfare
 * （社協, 下関市社会福祉協議会）, else the publisher of that kind.
 */
export function sideNames({ plan, actors }: Pick<PlanDocument, 'plan' | 'actors'>): Partial<Record<Side, Text>> {
  const nameOf = (actor: string, type: string): Text | undefined => {
    const found = actors.filter(({ kind }) => kind === actor);
    return found.length === 1 ? found[0]!.name : plan.publisher.type === type ? plan.publisher.name : undefined;
  };
  const municipality = nameOf('government', 'municipality');
  const council = nameOf('council', 'council');
  return { ...(municipality && { municipality }), ...(council && { council }) };
}

const PLAN_KINDS = /^(above|linked|harmonises|consistent-with)$/;

/** The relations between plans, or those between bodies and actors: the hierarchy shows the former, the governance the latter. */
export function relationsAmong(
  what: 'plans' | 'bodies',
  { relations, relatedPlans }: Pick<PlanDocument, 'relations' | 'relatedPlans'>,
): Relation[] {
  const ids = new Set(relatedPlans.map(({ id }) => id));
  return relations.filter(({ from, to, kind }) => (ids.has(from) || ids.has(to) || PLAN_KINDS.test(kind)) === (what === 'plans'));
}
