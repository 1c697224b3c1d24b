export { TomoniRoleCards } from './role-cards.ts';
export type { RoleCard, RoleCards } from './role-card.ts';
