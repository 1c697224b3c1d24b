import { plainText, type Phrase, type PlanDocument, type Text } from '@tomoni/plan';
import { actorName } from '@tomoni/plan/ask';
import type { RoleCard as RoleOfPage } from '@tomoni/plan/read';

/** What the plan asks of one actor, as a card shows it. */
export interface RoleCard extends Omit<RoleOfPage, 'id'> {
  /** The actor, to label the choice; unless given, what the title says of it. */
  name?: Phrase | undefined;
  /** True when the prose is a summary of the plan's own. */
  summarised?: boolean | undefined;
}

/** What the element shows. */
export interface RoleCards {
  roles: readonly RoleCard[];
  /** Heading over all cards, where the page has one inside the element. */
  title?: Phrase | undefined;
  /** What the page says before the first role. */
  before?: readonly Phrase[] | undefined;
  /** What the page says after the last one. */
  after?: readonly Phrase[] | undefined;
}

/** One answer to 「わたしは…」 and the cards that it shows. */
export interface Choice {
  name: Phrase;
  roles: RoleCard[];
}

const inLanguages = (text: Text, language: string): Record<string, string> => (typeof text === 'string' ? { [language]: text } : text);

/** The actor's own name; in languages that it lacks, what the title says. */
function nameOf(name: Text | undefined, title: Text, language: string): Phrase {
  const said = actorName(title) as Text;
  return name === undefined ? said : { ...inLanguages(said, language), ...inLanguages(name, language) };
}

/** The roles of a plan with the names of their actors; undefined when it has none. */
export function rolesOfPlan({ roles, actors, language }: PlanDocument): RoleCards | undefined {
  if (!roles.length) return undefined;
  return {
    roles: roles.map((role) => ({ ...role, name: nameOf(actors.find(({ id }) => id === role.actor)?.name, role.title, language) })),
  };
}

/** Whom a resident can pick, in the plan's order: an actor with two roles is one choice. */
export function choicesOf(roles: readonly RoleCard[]): Choice[] {
  const choices = new Map<string, Choice>();
  for (const role of roles) {
    const name = role.name ?? actorName(role.title);
    const key = plainText(name);
    const choice = choices.get(key);
    if (choice) choice.roles.push(role);
    else choices.set(key, { name, roles: [role] });
  }
  return [...choices.values()];
}
