/** Words of the goal tree. */
export const goalTree = {
  issue: '課題認識',
  response: '対応方針',
  measures: '関連する施策',
  actions: '取組',
  progress: '進捗状況',
  direction: '今後の方向性',
  item: '項目',
  count: '{{count}}件',
  unassessed: '評価なし',
  filter: '言葉や評価でしぼる',
  words: '言葉でしぼる',
  open: 'すべて開く',
  close: 'すべて閉じる',
  found: '{{all}}件のうち{{count}}件が当てはまります',
  none: '当てはまるものはありません',
  summarised: '計画の文章を要約して載せています。',
} as const;
