import { define } from '../internal/register.ts';
import { TomoniIndicators } from './indicators.ts';

define('tomoni-indicators', TomoniIndicators);
