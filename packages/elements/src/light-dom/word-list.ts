import { joinPhrases, linesOf, wordsOf, type Phrase, type Words } from '@tomoni/plan';
import { CAPTION } from './caption.ts';
import { readInline } from './inline.ts';
import { within } from './within.ts';

/**
 * A legend: one item, paragraph, line or row for each mark. A description (`dd`, a further cell, a further line of an item)
 * follows its mark after a space, its label after a colon. Headings are left out, and beside lists and tables also prose.
 */
export function readWordList(root: Element): Words[] {
  const lines: { line: Phrase; unit: Element | null }[] = [];

  const put = (phrase: Phrase, from: Element | null): void => {
    if (phrase === '') return;
    const place = within(root, from, `h1,h2,h3,h4,h5,h6,summary,${CAPTION},li,dt,dd,tr`);
    if (/^(h\d|summary|(fig)?caption)$/.test(place?.localName ?? '')) return;
    const isDescription = place?.localName === 'dd';
    for (const line of linesOf(phrase)) {
      const last = lines.at(-1);
      const goesOn = last?.unit && (isDescription || (last.unit === place && !wordsOf(line).mark));
      if (goesOn) last.line = joinPhrases(last.line, line, wordsOf(last.line).label === '' ? ' ' : '：');
      else lines.push({ line, unit: place });
    }
  };
  put(
    readInline(root, (phrase, element, begins) => put(phrase, begins ? element.parentElement : element)),
    root,
  );

  const listed = lines.filter(({ unit }) => unit && !isHeaderRow(unit));
  return (listed.length ? listed : lines).map(({ line }) => wordsOf(line));
}

const isHeaderRow = (unit: Element): boolean => unit.localName === 'tr' && !unit.querySelector('td');
