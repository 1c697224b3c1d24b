import { labelled, plainText, type Phrase } from '@tomoni/plan';
import { relationOf, type RelationCard } from '@tomoni/plan/read';
import { readAround, type Around } from './around.ts';
import { readInline } from './inline.ts';
import { within } from './within.ts';

/** The sentences that a page lists, one an item, verbatim; what belongs to a table, a term or another item is none. */
export function readSentences(root: Element, isSaid: (line: Phrase) => boolean): RelationCard[] {
  return [...root.querySelectorAll('li')].flatMap((item) => {
    if (item.querySelector('li') || within(root, item.parentElement, 'li,table,dl')) return [];
    const line = readInline(item);
    const relation = relationOf(line);
    const text = plainText(relation.sentence).trim();
    return text && (/[。.]$/.test(text) || (!labelled(line) && isSaid(relation.sentence))) ? [relation] : [];
  });
}

export interface AroundSentences extends Around {
  /** Heading over the sentences. */
  second?: Phrase | undefined;
}

/** What stands around records and the sentences behind them. */
export function readAroundSentences(root: Element, names: readonly Phrase[] = []): AroundSentences {
  const around = readAround(root, names);
  const first = root.querySelector('table,dl,ul,ol');
  const last = [...root.querySelectorAll('h2,h3,h4,h5,h6')].at(-1);
  if (!last || !first || !(first.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING)) return around;
  const second = readInline(last);
  const isSecond = (phrase: Phrase | undefined): boolean => phrase !== undefined && plainText(phrase) === plainText(second);
  if (names.some(isSecond)) return around;
  return {
    ...around,
    title: isSecond(around.title) ? undefined : around.title,
    before: around.before.filter((phrase) => !isSecond(phrase)),
    second,
  };
}
