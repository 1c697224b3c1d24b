import { define } from '../internal/register.ts';
import { TomoniProgressReport } from './progress-report.ts';

define('tomoni-progress-report', TomoniProgressReport);
