import { define } from '../internal/register.ts';
import { TomoniPlanOverview } from './plan-overview.ts';

define('tomoni-plan-overview', TomoniPlanOverview);
