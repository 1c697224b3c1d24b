import { define } from '../internal/define.ts';
import { TomoniPdcaCycle } from './pdca-cycle.ts';

define('tomoni-pdca-cycle', TomoniPdcaCycle);
