// One namespace an element, each loaded when an element on the page first speaks this language.
export default {
  consultationFinder: () => import('./consultation-finder.ts').then((words) => words.consultationFinder),
  consultationMore: () => import('./consultation-more.ts').then((words) => words.consultationMore),
  indicators: () => import('./indicators.ts').then((words) => words.indicators),
  officeMap: () => import('./office-map.ts').then((words) => words.officeMap),
  pdcaCycle: () => import('./pdca-cycle.ts').then((words) => words.pdcaCycle),
  progress: () => import('./progress.ts').then((words) => words.progress),
  roleCards: () => import('./role-cards.ts').then((words) => words.roleCards),
};
