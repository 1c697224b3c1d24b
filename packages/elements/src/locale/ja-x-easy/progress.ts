import type { progress as badge, progressLegend as legend } from '../ja/progress.ts';

export const progress: Record<keyof typeof badge | keyof typeof legend, string> = {
  progress: 'どのくらい すすんだか',
  direction: 'これから どうするか',
  legend: 'マークの 意味（いみ）',
};
