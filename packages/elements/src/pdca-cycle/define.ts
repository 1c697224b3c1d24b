import { define } from '../internal/register.ts';
import { TomoniPdcaCycle } from './pdca-cycle.ts';

define('tomoni-pdca-cycle', TomoniPdcaCycle);
