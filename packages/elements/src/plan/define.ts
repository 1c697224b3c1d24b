import { define } from '../internal/define.ts';
import { TomoniPlan } from './plan.ts';

define('tomoni-plan', TomoniPlan);
