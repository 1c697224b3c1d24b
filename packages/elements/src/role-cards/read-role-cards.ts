import { joinPhrases, type Phrase, type Section } from '@tomoni/plan';
import { rolesFromSections } from '@tomoni/plan/read';
import { refuseMedia } from '../internal/refuse-media.ts';
import { readSections } from '../light-dom/sections.ts';
import type { RoleCards } from './role-card.ts';

const isTitled = ({ heading }: Section): boolean => heading !== '';

const textOf = ({ paragraphs, items, facts }: Section): Phrase[] => [
  ...paragraphs,
  ...items,
  ...facts.map(({ term, value }) => joinPhrases(term, value, '：')),
];

/** The roles that a page describes, and what it says before and after them; undefined when it describes none. */
export function readRoleCards(element: Element): RoleCards | undefined {
  refuseMedia(element);
  const sections = readSections(element);
  const roles = rolesFromSections(sections);
  if (!roles.length) return undefined;
  const first = sections.findIndex(isTitled);
  const before = sections.slice(0, first).flatMap(textOf);
  const after = sections.slice(first).flatMap((section) => (isTitled(section) ? [] : textOf(section)));
  const [over, another] = sections.filter(isTitled);
  // One heading over several roles is no role.
  return over && !another && roles.length > 1
    ? { title: over.heading, before: [...before, ...over.paragraphs], roles, after }
    : { before, roles, after };
}
