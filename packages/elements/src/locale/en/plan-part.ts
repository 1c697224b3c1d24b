import type { planPart as japanese } from '../ja/plan-part.ts';

export const planPart: Record<keyof typeof japanese, string> = {
  evaluation: 'Evaluation',
  issues: 'Issues',
  whole: 'The plan as a whole',
  law: 'Law',
  article: 'Article',
  date: 'Date',
  publisher: 'Publisher',
  summarised: 'This is a summary of the plan’s own text.',
};
