import { labelled, linesOf, plainText, type Phrase } from '@tomoni/plan';
import { OFFICE_TABLE, quietRecords } from '@tomoni/plan/read';
import { readInline } from '../light-dom/inline.ts';
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

  const names = new Set(offices.map(({ name }) => said(name)));
  const isOther = (phrase: Phrase): boolean => said(phrase) !== '' && !names.has(said(phrase));
  const [title, ...headings] = [...element.querySelectorAll('caption,h1,h2,h3,h4,h5,h6')].map((each) => readInline(each)).filter(isOther);
  const before: Phrase[] = headings;
  const after: Phrase[] = [];
  const first = element.querySelector('table,dl,ul,ol');
  for (const paragraph of element.querySelectorAll('p')) {
    if (paragraph.closest('table,dl,ul,ol')) continue;
    const phrase = readInline(paragraph);
    if (!isOther(phrase) || linesOf(phrase).some((line) => labelled(line))) continue;
    const isAfter = first && first.compareDocumentPosition(paragraph) & Node.DOCUMENT_POSITION_FOLLOWING;
    (isAfter ? after : before).push(phrase);
  }
  return { title, before, offices, after };
}
