// Entries with labelled values, either as one table or as a heading with a list each: the two ways a CMS page shows them.
import { block, Html, lines, markup, type Value } from './html.ts';
import { facts, type Fact } from './say.ts';

export interface Entry {
  id: string;
  title: Html;
  /** The same terms in the same order for every entry of a kind. */
  facts: readonly Fact[];
}

/** A box for a wide table that scrolls sideways on a narrow screen, by keyboard too. */
export const scrolling = (caption: string, written: string): Html =>
  block('section', { class: 'scroll', tabindex: '0', 'aria-label': caption }, new Html(written));

/** A table in a box of its own that scrolls sideways on a narrow screen, by keyboard too. */
export const table = (id: string, caption: Value, heads: readonly Value[], ...bodies: Html[]): Html =>
  block(
    'section',
    { class: 'scroll', tabindex: '0', 'aria-labelledby': `${id}-caption` },
    block(
      'table',
      { id },
      markup`<caption id="${id}-caption">${caption}</caption>`,
      block('thead', {}, markup`<tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr>`),
      bodies,
    ),
  );

/** A row an entry, a column a term that any of them has. */
export function asTable(id: string, caption: string, head: string, entries: readonly Entry[]): Html {
  const known = new Set(entries.flatMap((entry) => entry.facts.filter(([, value]) => value !== undefined).map(([term]) => term)));
  const columns = (entries[0]?.facts ?? []).map(([term]) => term).filter((term) => known.has(term));
  const rows = entries.map((entry) => {
    const cells = columns.map((column) => markup`<td>${entry.facts.find(([term]) => term === column)?.[1]}</td>`);
    return markup`<tr id="${entry.id}"><th scope="row">${entry.title}</th>${cells}</tr>`;
  });
  return table(id, caption, [head, ...columns], block('tbody', {}, rows));
}

/** A heading and a `dl` for each entry; readable at any width. */
export const asList = (entries: readonly Entry[]): Html =>
  lines(entries.map((entry) => block('div', { class: 'entry' }, markup`<h3 id="${entry.id}">${entry.title}</h3>`, facts(entry.facts))));
