import { define } from '../internal/register.ts';
import { TomoniGoalTree } from './goal-tree.ts';

define('tomoni-goal-tree', TomoniGoalTree);
