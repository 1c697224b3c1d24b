import { define } from '../internal/register.ts';
import { TomoniOpenData } from './open-data.ts';

define('tomoni-open-data', TomoniOpenData);
