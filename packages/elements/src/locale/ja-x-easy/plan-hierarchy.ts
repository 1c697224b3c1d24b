import type { planHierarchy as japanese } from '../ja/plan-hierarchy.ts';

export const planHierarchy: Record<keyof typeof japanese, string> = {
  this: 'この計画（けいかく）',
  kind: 'しゅるい',
  publisher: 'つくったところ',
  field: '何（なに）の計画（けいかく）',
  number: '番号（ばんごう）',
  philosophy: 'めざすこと',
  policies: 'すること',
  relations: '計画（けいかく）のつながり',
};
