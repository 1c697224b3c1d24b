import type { wholePlan as japanese } from '../ja/whole-plan.ts';

export const wholePlan: Record<keyof typeof japanese, string> = {
  contents: 'Contents',
  overview: 'About the plan',
  position: 'Background and position',
  hierarchy: 'Relation to other plans',
  laws: 'Legal basis',
  goals: 'Goals and actions',
  roles: 'Who does what',
  management: 'How the plan is carried out',
  progress: 'Progress and assessment',
  indicators: 'Indicators',
  governance: 'Who runs the plan',
  funding: 'Funding',
  publicity: 'How the plan is made known',
  windows: 'Where to turn',
  offices: 'Offices near you',
  previous: 'The previous plan: evaluation and issues',
  other: 'More',
  glossary: 'Glossary',
  sources: 'Sources',
  data: 'Download the data',
};
