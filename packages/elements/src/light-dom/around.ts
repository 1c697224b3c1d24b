import { labelled, linesOf, plainText, type Phrase } from '@tomoni/plan';
import { CAPTION } from './caption.ts';
import { readInline } from './inline.ts';

/** What stands around the records of a page. */
export interface Around {
  /** The first caption or heading that names no record. */
  title?: Phrase | undefined;
  /** Level of that heading; undefined for a caption. */
  level?: number | undefined;
  before: Phrase[];
  after: Phrase[];
}

/**
 * The title over records, and the prose before and behind them.
 *
 * @param names What the records are called: headings that say so stand over a record.
 */
export function readAround(element: Element, names: readonly Phrase[]): Around {
  const said = (phrase: Phrase): string => plainText(phrase).replace(/\s+/g, '');
  const known = new Set(['', ...names.map(said)]);
  const around: Around = { before: [], after: [] };
  const records = element.querySelector('table,dl,ul,ol');
  for (const each of element.querySelectorAll(`${CAPTION},h1,h2,h3,h4,h5,h6,p`)) {
    const phrase = readInline(each);
    if (known.has(said(phrase))) continue;
    if (each.localName !== 'p') {
      if (around.title !== undefined) around.before.push(phrase);
      else [around.title, around.level] = [phrase, Number(each.localName[1]) || undefined];
    } else if (!each.closest('table,dl,ul,ol') && !linesOf(phrase).some((line) => labelled(line))) {
      const isAfter = records && records.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING;
      (isAfter ? around.after : around.before).push(phrase);
    }
  }
  return around;
}
