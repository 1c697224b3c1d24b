import { fold } from '../shapes/fold.ts';
import { plainText } from '../shapes/plain-text.ts';
import type { Section } from '../shapes/types.ts';
import type { RoleCard } from './cards.ts';
import { columnOf } from './column.ts';
import { numberOfTitle } from './number-of-title.ts';
import { ROLE_TERMS } from './terms.ts';
import { tidy, unwrap } from './tidy.ts';

const TIERS = ['自助', '互助', '共助', '公助'] as const;

function roleOf(section: Section): RoleCard {
  const { paragraphs, items, facts } = tidy(section, ROLE_TERMS);
  const role: RoleCard = {
    ...(section.id && { id: section.id }),
    ...numberOfTitle(section.heading),
    paragraphs,
    actions: items,
    facts: [],
  };
  for (const fact of facts) {
    const field = columnOf(plainText(fact.term), ROLE_TERMS)?.field;
    const tier = TIERS.find((name) => name === fold(fact.value));
    if (field === 'tier' && tier && !role.tier) role.tier = tier;
    else if (field === 'lawRef' && role.lawRef === undefined) role.lawRef = fact.value;
    else role.facts.push(fact);
  }
  return role;
}

/** One role a section: `<h3>住民の役割</h3>`, paragraphs, a list of actions, facts (区分 and 根拠法令 are fields of their own). */
export const rolesFromSections = (sections: readonly Section[]): RoleCard[] => unwrap(sections).sections.map(roleOf);
