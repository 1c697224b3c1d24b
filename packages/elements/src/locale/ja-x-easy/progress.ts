import type { progress as japanese } from '../ja/progress.ts';

export const progress: Record<keyof typeof japanese, string> = {
  progress: 'どのくらい すすんだか',
  direction: 'これから どうするか',
  legend: 'マークの 意味（いみ）',
};
