import type { goalTree as japanese } from '../ja/goal-tree.ts';

export const goalTree: Record<keyof typeof japanese, string> = {
  issue: 'Issue',
  response: 'Response',
  measures: 'Related measures',
  actions: 'Actions',
  progress: 'Progress',
  direction: 'Direction',
  item: 'Item',
  count: '× {{count}}',
  unassessed: 'Not assessed',
  filter: 'Filter',
  words: 'Filter by word',
  open: 'Open all',
  close: 'Close all',
  found: '{{count}} of {{all}} match',
  none: 'Nothing matches',
  summarised: 'The text of the plan is given as a summary.',
};
