import { define } from '../internal/register.ts';
import { TomoniProgressLegend } from './progress-legend.ts';

define('tomoni-progress-legend', TomoniProgressLegend);
