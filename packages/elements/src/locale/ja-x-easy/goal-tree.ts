import type { goalTree as japanese } from '../ja/goal-tree.ts';

export const goalTree: Record<keyof typeof japanese, string> = {
  issue: 'こまっていること',
  response: 'どうするか',
  measures: 'することの 名前（なまえ）',
  actions: 'すること',
  progress: 'どのくらい すすんだか',
  direction: 'これから どうするか',
  item: 'すること',
  count: '{{count}}こ',
  unassessed: 'まだ 決（き）めていない',
  filter: 'さがす',
  words: 'ことばで さがす',
  open: 'ぜんぶ ひらく',
  close: 'ぜんぶ とじる',
  found: '{{all}}この 中（なか）で {{count}}こ 見（み）つかりました',
  none: '見（み）つかりませんでした',
  summarised: '計画（けいかく）を 短（みじか）く まとめました。',
};
