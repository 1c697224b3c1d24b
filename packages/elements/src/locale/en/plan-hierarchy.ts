import type { planHierarchy as japanese } from '../ja/plan-hierarchy.ts';

export const planHierarchy: Record<keyof typeof japanese, string> = {
  this: 'This plan',
  kind: 'Kind',
  publisher: 'Published by',
  field: 'Field',
  number: 'Number',
  philosophy: 'Philosophy',
  policies: 'Policies and goals',
  relations: 'How the plans relate',
};
