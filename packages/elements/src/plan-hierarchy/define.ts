import { define } from '../internal/register.ts';
import { TomoniPlanHierarchy } from './plan-hierarchy.ts';

define('tomoni-plan-hierarchy', TomoniPlanHierarchy);
