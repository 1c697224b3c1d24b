import { plainText, type Phrase } from '@tomoni/plan';
import { OFFICE_TABLE, quietRecords } from '@tomoni/plan/read';
import { readAround } from '../light-dom/around.ts';
import { readRecords } from '../light-dom/records.ts';
import { refuseMedia } from '../internal/refuse-media.ts';
import type { OfficeMap } from './office.ts';

const said = (phrase: Phrase): string => plainText(phrase).replace(/\s+/g, ' ').trim();

/**
 * The offices that a page lists, and what it says around them; undefined when it lists none.
 * @throws {PlanError} `unsupported-content` when a picture or a form stands inside, which the list would hide
 */
export function readOfficeMap(element: Element): OfficeMap | undefined {
  const offices = quietRecords(readRecords(element), OFFICE_TABLE).filter(({ name }) => said(name) !== '');
  if (!offices.some(({ address, phone, latitude, fax, email }) => address ?? phone ?? latitude ?? fax ?? email)) return undefined;
  refuseMedia(element, true);

  const { title, before, after } = readAround(
    element,
    offices.map(({ name }) => name),
  );
  return { title, before, offices, after };
}
