// The goal tree as the element reads it: nested lists, or 体系図 tables.
import type { PlanDocument } from '@tomoni/plan';
import { assessedNodes } from '@tomoni/plan/ask';
import { writeNodes, writeNodeTables, type NodeOptions } from '@tomoni/plan/write';
import { Html } from './html.ts';

const inPage = ({ language, levels }: PlanDocument): NodeOptions => ({ language: 'ja', documentLanguage: language, levels });

/** Nested lists, with what was last said of the progress of each item. */
export const goals = (plan: PlanDocument): Html => new Html(writeNodes(assessedNodes(plan), inPage(plan)));

/** 体系図: one table for each item of the top level. */
export const goalsTable = (plan: PlanDocument): Html => new Html(writeNodeTables(assessedNodes(plan), inPage(plan)));
