import { define } from '../internal/define.ts';
import { TomoniProgressBadge } from './progress-badge.ts';

define('tomoni-progress-badge', TomoniProgressBadge);
