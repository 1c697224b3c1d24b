import { itemsOf } from '@tomoni/plan/ask';
import { plainText } from '@tomoni/plan';
import { assessmentRows, ASSESSMENT_TABLE, quietRecords } from '@tomoni/plan/read';
import { refuseMedia } from '../internal/refuse-media.ts';
import { readAround } from '../light-dom/around.ts';
import { listener } from '../light-dom/listener.ts';
import { readRecords } from '../light-dom/records.ts';
import type { ProgressReport } from './report.ts';

/** What a page reports and says around it; undefined when nothing is assessed. */
export function readReport(element: Element): ProgressReport | undefined {
  const ear = listener();
  const cards = quietRecords(assessmentRows(readRecords(element)), ASSESSMENT_TABLE, ear).filter(({ target }) => plainText(target).trim());
  if (!cards.some(({ fiscalYear, progress, direction }) => fiscalYear ?? progress ?? direction)) return undefined;
  refuseMedia(element, true);
  const names = cards.flatMap(({ target, goal = '' }) => [target, goal]);
  return { ...readAround(element, names), items: itemsOf(cards), isOdd: ear.heard };
}
