import { labelled, linesOf, type Phrase, type Row } from '@tomoni/plan';
import { quietRecords, WINDOW_TABLE } from '@tomoni/plan/read';
import { readInline } from '../light-dom/inline.ts';
import { readRecords } from '../light-dom/records.ts';
import { refuseMedia } from '../internal/refuse-media.ts';
import { said, type ConsultationFinder, type CrisisLineOfPage } from './finder-window.ts';

/** Where a page keeps its crisis lines: `<div class="tomoni-crisis">`. An editor that drops the class leaves them among the windows. */
const CRISIS = '.tomoni-crisis';

/** The content without its crisis lines, in a document of its own where nothing loads and nothing runs. */
function withoutCrisis(element: Element): Element {
  const inert = document.implementation.createHTMLDocument('');
  const copy = inert.createElement('div');
  copy.append(...[...element.childNodes].map((node) => inert.importNode(node, true)));
  for (const box of copy.querySelectorAll(CRISIS)) box.remove();
  return copy;
}

/** Those with a number: 名称, 電話番号, 受付時間, 対象地域, 備考, 最終確認日. */
const crisisLineOf = (box: Element): CrisisLineOfPage[] =>
  quietRecords(readRecords(box), WINDOW_TABLE).flatMap(({ name, phones: [phone] = [], schedule, area, note, url, checked }) =>
    phone ? [{ name, phone: phone.number, hours: schedule?.hours, region: area?.[0], note: note ?? phone.note, url, checked }] : [],
  );

const windowsIn = (element: Element): Element => (element.querySelector(CRISIS) ? withoutCrisis(element) : element);

/** The rows of the windows alone, for the data report. */
export const rowsOf = (element: Element): Row[] => readRecords(windowsIn(element));

/**
 * The windows and crisis lines that a page lists, and what it says around them; undefined when it lists none.
 * @throws {PlanError} `unsupported-content` when a picture or a form stands inside, which the list would hide
 */
export function readConsultationFinder(element: Element): ConsultationFinder | undefined {
  const root = windowsIn(element);
  const windows = quietRecords(readRecords(root), WINDOW_TABLE).filter(({ name }) => said(name) !== '');
  if (
    !windows.some(
      ({ phones, themes, email, form, place, schedule, fax, url }) =>
        phones?.length || themes || email || form || place || schedule || fax || url,
    )
  )
    return undefined;
  refuseMedia(element, true);
  const crisisLines = [...element.querySelectorAll(CRISIS)].flatMap(crisisLineOf);

  const names = new Set(windows.map(({ name }) => said(name)));
  const isOther = (phrase: Phrase): boolean => said(phrase) !== '' && !names.has(said(phrase));
  const [title, ...before] = [...root.querySelectorAll('caption,h1,h2,h3,h4,h5,h6')].map((each) => readInline(each)).filter(isOther);
  const after: Phrase[] = [];
  const first = root.querySelector('table,dl,ul,ol');
  for (const paragraph of root.querySelectorAll('p')) {
    if (paragraph.closest('table,dl,ul,ol')) continue;
    const phrase = readInline(paragraph);
    if (!isOther(phrase) || linesOf(phrase).some((line) => labelled(line))) continue;
    const isAfter = first && first.compareDocumentPosition(paragraph) & Node.DOCUMENT_POSITION_FOLLOWING;
    (isAfter ? after : before).push(phrase);
  }
  return { title, before, windows, after, ...(crisisLines.length && { crisisLines }) };
}
