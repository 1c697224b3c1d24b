import type { governance as japanese } from '../ja/governance.ts';

export const governance: Record<keyof typeof japanese, string> = {
  municipality: 'Municipality',
  council: 'Council of Social Welfare',
  joint: 'Joint',
  independent: 'Independent',
  other: 'Others',
  planned: 'Planned',
  kind: 'Kind',
  parent: 'Part of',
  membership: 'Members',
  maximum: 'Number',
  most: 'at most {{value}}',
  duties: 'Duties',
  relations: 'How the bodies relate',
  summarised: 'The text of the plan is given as a summary.',
};
