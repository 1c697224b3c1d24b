import type { Row } from '@tomoni/plan';
import { quietRecords, WINDOW_TABLE } from '@tomoni/plan/read';
import { readAround } from '../light-dom/around.ts';
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

  const { title, before, after } = readAround(
    root,
    windows.map(({ name }) => name),
  );
  return { title, before, windows, after, ...(crisisLines.length && { crisisLines }) };
}
