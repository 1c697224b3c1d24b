import type { roleCards as japanese } from '../ja/role-cards.ts';

export const roleCards: Record<keyof typeof japanese, string> = {
  who: 'I am part of…',
  all: 'Show all',
  shown: 'Showing: {{title}}',
  shownAll: 'Showing all {{count}} roles',
  law: 'Legal basis',
  summarised: 'The text of the plan is given as a summary.',
  自助: 'Self-help',
  互助: 'Neighbours’ help',
  共助: 'Community help',
  公助: 'Public help',
};
