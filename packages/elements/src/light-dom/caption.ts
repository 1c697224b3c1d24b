import { within } from './within.ts';

/** What names a table: its own caption, or that of the figure around it, as WordPress' table block writes it. */
export const CAPTION = 'caption,figcaption';

/** The caption of one table. That of a figure with several tables belongs to none of them. */
export function captionOf(root: Element, table: HTMLTableElement): Element | null {
  const figure = within(root, table, 'figure');
  return table.caption ?? (figure?.querySelectorAll('table').length === 1 ? figure.querySelector('figcaption') : null);
}
