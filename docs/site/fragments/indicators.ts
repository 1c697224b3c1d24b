import type { PlanDocument } from '@tomoni/plan';
import { writeIndicators } from '@tomoni/plan/write';
import type { Html } from './html.ts';
import { scrolling } from './records.ts';

/** 成果指標, as the element reads them. */
export function indicators({ indicators: all, nodes, language }: PlanDocument): Html {
  const caption = '成果指標';
  return scrolling(caption, writeIndicators(all, { nodes, language: 'ja', documentLanguage: language, caption }));
}
