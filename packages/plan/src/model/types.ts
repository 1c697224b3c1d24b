/** The nouns of the plan as types, without their schemas. */
export type { Assessment, Rating } from './assessment.ts';
export type { Body, Relation } from './body.ts';
export type { Cycle, Phase } from './cycle.ts';
export type { PlanDocument, PlanDocumentInput } from './document.ts';
export type { Channel, Funding } from './funding.ts';
export type { Term } from './glossary.ts';
export type { Indicator, Observation, Target } from './indicator.ts';
export type { LegalBasis, LegalItem } from './legal-basis.ts';
export type { Level, Node } from './node.ts';
export type { ConsultationWindow, Office } from './office.ts';
export type { Plan } from './plan.ts';
export type { PreviousEvaluation } from './previous-evaluation.ts';
export type { Policy, RelatedPlan } from './related-plan.ts';
export type { Actor, Role, RoleFact } from './role.ts';
export type { Scale, Step } from './scale.ts';
export type { PlanSection } from './section.ts';
export type { Source } from './source.ts';
export type { CalendarDate, Id, YearMonth } from './values.ts';
