import { define } from '../internal/register.ts';
import { TomoniRoleCards } from './role-cards.ts';

define('tomoni-role-cards', TomoniRoleCards);
