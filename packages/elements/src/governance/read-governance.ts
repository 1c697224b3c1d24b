import { plainText, type Phrase, type Row } from '@tomoni/plan';
import { BODY_TABLE, columnOf, namesIn, quietRecords } from '@tomoni/plan/read';
import { refuseMedia } from '../internal/refuse-media.ts';
import { listener } from '../light-dom/listener.ts';
import { readRecords } from '../light-dom/records.ts';
import { readAroundSentences, readSentences } from '../light-dom/sentences.ts';
import type { GovernanceData } from './governance-data.ts';

/** How the page writes the side of a body: 市, 下関市社会福祉協議会. */
const sideIn = ({ cells }: Row): Phrase | undefined =>
  cells.find(({ column }) => columnOf(column, BODY_TABLE.columns)?.field === 'side')?.value;

/** The bodies that a page lists and the sentences behind them; undefined when it lists none. */
export function readGovernance(element: Element): GovernanceData | undefined {
  const rows = readRecords(element);
  const ear = listener();
  const records = quietRecords(rows, BODY_TABLE, ear);
  const bodies = records.filter(({ name }) => plainText(name).trim());
  if (!bodies.some(({ side, kind, membership, duties, maximum, planned }) => side ?? kind ?? membership ?? duties ?? maximum ?? planned))
    return undefined;
  refuseMedia(element, true);
  const sides: Record<string, Phrase> = {};
  records.forEach(({ side }, index) => {
    if (side) sides[side] ??= sideIn(rows[index]!)!;
  });
  const names = bodies.map(({ name }) => name);
  const relations = readSentences(element, (line) => namesIn(line, names).length > 0);
  return { ...readAroundSentences(element, names), bodies, relations, sides, isOdd: ear.heard };
}
