import type { progressReport as japanese } from '../ja/progress-report.ts';

export const progressReport: Record<keyof typeof japanese, string> = {
  title: 'Progress report',
  item: 'Item',
  progress: 'Progress',
  direction: 'Direction',
  none: 'Nothing recorded',
  year: 'Fiscal year',
  goal: 'Goal',
  all: 'All',
  filter: 'Narrow what is shown',
  shown: 'Items shown: {{count}}',
  summary: 'Progress in {{year}}',
  count: '{{count}}',
  table: 'Counts per goal',
  up: '{{count}} up since {{year}}',
  down: '{{count}} down since {{year}}',
  same: 'Same as in {{year}}',
};
