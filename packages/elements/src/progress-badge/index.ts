export { TomoniProgressBadge } from './progress-badge.ts';
