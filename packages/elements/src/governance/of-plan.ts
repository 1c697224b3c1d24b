// Takes the bodies out of a plan. A page that writes them itself never loads this.
import type { Phrase, PlanDocument } from '@tomoni/plan';
import { relationsAmong, sideNames } from '@tomoni/plan/ask';
import type { GovernanceBody, GovernanceData } from './governance-data.ts';

/** The bodies of a plan and the relations between them; undefined when it has none. */
export function governanceOfPlan(plan: PlanDocument): GovernanceData | undefined {
  const { bodies, actors, relatedPlans } = plan;
  if (!bodies.length) return undefined;
  const sides = sideNames(plan) as Record<string, Phrase>;
  const others = new Map<string, string | undefined>([['plan', undefined]]);
  for (const { id } of relatedPlans) others.set(id, undefined);
  for (const { id, kind, name } of actors) {
    const side = kind === 'government' ? 'municipality' : kind;
    others.set(id, sides[side] === name ? side : undefined);
  }
  const endOf = (id: string): string | undefined => (others.has(id) ? others.get(id) : id);
  return {
    bodies: bodies as readonly GovernanceBody[],
    relations: relationsAmong('bodies', plan).map((each) => ({ ...each, from: endOf(each.from), to: endOf(each.to) })),
    sides,
    summarised: bodies.some(({ summarised }) => summarised),
  };
}
