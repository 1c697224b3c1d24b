import type { progressReport as japanese } from '../ja/progress-report.ts';

export const progressReport: Record<keyof typeof japanese, string> = {
  title: 'どのくらい すすんだか',
  item: 'すること',
  progress: 'どのくらい すすんだか',
  direction: 'これから どうするか',
  none: 'まだ 書（か）いていません',
  year: '年（ねん）',
  goal: '目標（もくひょう）',
  all: 'ぜんぶ',
  filter: '見（み）るものを えらぶ',
  shown: '{{count}}こを 見（み）せています',
  summary: '{{year}}に すすんだこと',
  count: '{{count}}こ',
  table: '目標（もくひょう）ごとの 数（かず）',
  up: '{{year}}から {{count}}つ 上（あ）がった',
  down: '{{year}}から {{count}}つ 下（さ）がった',
  same: '{{year}}と 同（おな）じ',
};
