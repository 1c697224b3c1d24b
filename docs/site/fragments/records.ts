// Entries with labelled values, either as one table or as a heading with a list each: the two ways a CMS page shows them.
import { html, lines, type Html } from './html.ts';
import { facts, type Fact } from './say.ts';

export interface Entry {
  id: string;
  title: Html;
  /** The same terms in the same order for every entry of a kind. */
  facts: readonly Fact[];
}

/** A table in a box of its own that scrolls sideways on a narrow screen, by keyboard too. */
export function asTable(id: string, caption: string | Html, head: string, entries: readonly Entry[]): Html {
  const known = new Set(entries.flatMap((entry) => entry.facts.filter(([, value]) => value !== undefined).map(([term]) => term)));
  const columns = (entries[0]?.facts ?? []).map(([term]) => term).filter((term) => known.has(term));
  return scrolled(
    id,
    lines(
      html`<caption id="${id}-caption">
        ${caption}
      </caption>`,
      html`<thead></thead>`,
      html`<tr>
        <th scope="col">${head}</th>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>`,
      html`</thead>`,
      html`<tbody></tbody>`,
      entries.map(
        (entry) =>
          html`<tr id="${entry.id}">
            <th scope="row">${entry.title}</th>
            ${columns.map((column) => {
              const value = entry.facts.find(([term]) => term === column)?.[1];
              return html`<td>${value}</td>`;
            })}
          </tr>`,
      ),
      html`</tbody>`,
    ),
  );
}

/** Puts the rows of a table into its box. */
export const scrolled = (id: string, rows: Html): Html =>
  lines(
    html`<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}-caption"></div>`,
    html`<table id="${id}"></table>`,
    rows,
    html`</table>`,
    html`</div>`,
  );

/** A heading and a `dl` for each entry; readable at any width. */
export const asList = (entries: readonly Entry[]): Html =>
  lines(
    entries.map((entry) =>
      lines(html`<div class="entry"></div>`, html`<h3 id="${entry.id}">${entry.title}</h3>`, facts(entry.facts), html`</div>`),
    ),
  );
