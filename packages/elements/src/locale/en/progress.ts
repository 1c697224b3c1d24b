import type { progress as badge, progressLegend as legend } from '../ja/progress.ts';

export const progress: Record<keyof typeof badge | keyof typeof legend, string> = {
  progress: 'Progress',
  direction: 'Direction',
  legend: 'What the marks mean',
};
