import { define } from '../internal/register.ts';
import { TomoniGovernance } from './governance.ts';

define('tomoni-governance', TomoniGovernance);
