import type { progress as japanese } from '../ja/progress.ts';

export const progress: Record<keyof typeof japanese, string> = {
  progress: 'Progress',
  direction: 'Direction',
  legend: 'What the marks mean',
};
