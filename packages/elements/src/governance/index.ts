export { TomoniGovernance } from './governance.ts';
export type { GovernanceBody, GovernanceData, GovernanceRelation } from './governance-data.ts';
