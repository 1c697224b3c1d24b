import { define } from '../internal/register.ts';
import { TomoniConsultationFinder } from './consultation-finder.ts';

define('tomoni-consultation-finder', TomoniConsultationFinder);
