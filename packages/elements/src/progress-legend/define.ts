import { define } from '../internal/define.ts';
import { TomoniProgressLegend } from './progress-legend.ts';

define('tomoni-progress-legend', TomoniProgressLegend);
