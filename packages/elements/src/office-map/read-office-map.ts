import { labelled, linesOf, plainText, type Phrase } from '@tomoni/plan';
import { OFFICE_TABLE, recordsToRows, type TableProblem } from '@tomoni/plan/read';
import { readInline } from '../light-dom/inline.ts';
import { readRecords } from '../light-dom/records.ts';
import { PlanError } from '../internal/plan-error.ts';
import type { OfficeMap } from './office.ts';

const said = (phrase: Phrase): string => plainText(phrase).replace(/\s+/g, ' ').trim();

/**
 * The offices that a page lists, and what it says around them; undefined when it lists none.
 * @throws {PlanError} `unsupported-content` when a picture or a form stands inside, which the list would hide
 */
export function readOfficeMap(element: Element): { map: OfficeMap; problems: readonly TableProblem[] } | undefined {
  const { records, problems } = recordsToRows(readRecords(element), OFFICE_TABLE);
  const offices = records.filter(({ name }) => said(name) !== '');
  if (!offices.some(({ address, phone, latitude, fax, email }) => address ?? phone ?? latitude ?? fax ?? email)) return undefined;
  const media = element.querySelector('img:not([alt=""]),video,audio,iframe,object,embed,form,input,select,textarea');
  if (media) {
    throw new PlanError({
      code: 'unsupported-content',
      message:
        `一覧に載せられないもの（<${media.localName}>）が中にあるため、元の内容をそのまま表示します。部品の外に出してください。` +
        ` <${media.localName}> cannot be presented in the list, so the content stays as it is: move it out of the element.`,
    });
  }

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
  return { map: { title, before, offices, after }, problems };
}
