// One namespace an element, each loaded when an element on the page first speaks this language.
export default {
  consultationFinder: () => import('./consultation-finder.ts').then((words) => words.consultationFinder),
  consultationMore: () => import('./consultation-more.ts').then((words) => words.consultationMore),
  goalTree: () => import('./goal-tree.ts').then((words) => words.goalTree),
  indicators: () => import('./indicators.ts').then((words) => words.indicators),
  officeMap: () => import('./office-map.ts').then((words) => words.officeMap),
  openData: () => import('./open-data.ts').then((words) => words.openData),
  pdcaCycle: () => import('./pdca-cycle.ts').then((words) => words.pdcaCycle),
  planOverview: () => import('./plan-overview.ts').then((words) => words.planOverview),
  planPart: () => import('./plan-part.ts').then((words) => words.planPart),
  progress: () => import('./progress.ts').then((words) => words.progress),
  progressReport: () => import('./progress-report.ts').then((words) => words.progressReport),
  roleCards: () => import('./role-cards.ts').then((words) => words.roleCards),
  governance: () => import('./governance.ts').then((words) => words.governance),
  planHierarchy: () => import('./plan-hierarchy.ts').then((words) => words.planHierarchy),
  wholePlan: () => import('./whole-plan.ts').then((words) => words.wholePlan),
};
