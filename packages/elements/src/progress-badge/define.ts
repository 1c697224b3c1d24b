import { define } from '../internal/register.ts';
import { TomoniProgressBadge } from './progress-badge.ts';

define('tomoni-progress-badge', TomoniProgressBadge);
