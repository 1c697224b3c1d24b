import { define } from '../internal/define.ts';
import { TomoniRoleCards } from './role-cards.ts';

define('tomoni-role-cards', TomoniRoleCards);
