export type { CyclePhase, PdcaCycle } from './cycle.ts';
export { TomoniPdcaCycle } from './pdca-cycle.ts';
