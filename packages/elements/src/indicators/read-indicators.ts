import { fold, plainText } from '@tomoni/plan';
import { INDICATOR_TABLE, quietRecords } from '@tomoni/plan/read';
import { refuseMedia } from '../internal/refuse-media.ts';
import { readAround } from '../light-dom/around.ts';
import { listener } from '../light-dom/listener.ts';
import { readRecords } from '../light-dom/records.ts';
import type { IndicatorItem, Indicators } from './indicator.ts';

/** Whether an indicator has numbers but nobody knows of what. */
export const lacksUnit = ({ unit, baseline, target, observations = [] }: IndicatorItem): boolean =>
  !unit && [baseline, target, ...observations].some((one) => one?.value !== undefined);

/** Whether the web team has something to put right: what cannot be read, numbers without a unit, or two indicators of one name. */
export const needsWork = ({ indicators, isOdd }: Indicators): boolean =>
  isOdd || indicators.some(lacksUnit) || new Set(indicators.map(({ title }) => fold(title))).size < indicators.length;

/** The indicators that a page lists and what it says around them; undefined when it lists none. */
export function readIndicators(element: Element): Indicators | undefined {
  const ear = listener();
  const indicators = quietRecords(readRecords(element), INDICATOR_TABLE, ear).filter(({ title }) => plainText(title).trim());
  if (!indicators.some(({ baseline, target, direction, observations, unit }) => baseline ?? target ?? direction ?? observations ?? unit))
    return undefined;
  refuseMedia(element, true);
  const names = indicators.map(({ title }) => title);
  return { ...readAround(element, names), indicators, isOdd: ear.heard };
}
