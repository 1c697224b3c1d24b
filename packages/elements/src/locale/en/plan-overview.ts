import type { OVERVIEW_TERMS } from '@tomoni/plan/ask';
import type { planOverview as japanese } from '../ja/plan-overview.ts';

export const planOverview: Record<keyof typeof japanese | keyof typeof OVERVIEW_TERMS, string> = {
  philosophy: 'Basic principle',
  periodTerm: 'Period',
  period: '{{start}} to {{end}}, {{years}} years',
  during: '{{period}}; now in year {{year}}',
  before: '{{period}}; not yet begun',
  after: '{{period}}; ended',
  formulated: 'Formulated',
  midterm: 'Midterm year',
  publisher: 'Published by',
  address: 'Address',
  phone: 'Phone',
  fax: 'Fax',
  email: 'Email',
  url: 'Website',
  areaCode: 'Municipality code',
  legalBasis: 'Legal basis',
  contact: 'Contact',
  note: 'Note',
  draft: 'Draft',
  fictional: 'Fictional plan',
  previous: 'Previous plan',
  title: 'Title',
  summary: 'Summary',
  summarised: 'This is a summary of the plan’s own text.',
};
