import { define } from '../internal/register.ts';
import { TomoniPlanPart } from './plan-part.ts';

define('tomoni-plan-part', TomoniPlanPart);
