import { define } from '../internal/register.ts';
import { TomoniPlan } from './plan.ts';

define('tomoni-plan', TomoniPlan);
