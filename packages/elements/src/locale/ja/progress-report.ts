/** Words of the progress report. */
export const progressReport = {
  title: '進捗の報告',
  item: '項目',
  progress: '進捗状況',
  direction: '今後の方向性',
  none: '記録なし',
  year: '年度',
  goal: '目標',
  all: 'すべて',
  filter: '表示をしぼる',
  shown: '{{count}}件を表示しています',
  summary: '{{year}}の進捗',
  count: '{{count}}件',
  table: '目標ごとの件数',
  up: '{{year}}から{{count}}段階上がった',
  down: '{{year}}から{{count}}段階下がった',
  same: '{{year}}と同じ',
} as const;
