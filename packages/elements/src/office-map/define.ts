import { define } from '../internal/register.ts';
import { TomoniOfficeMap } from './office-map.ts';

define('tomoni-office-map', TomoniOfficeMap);
