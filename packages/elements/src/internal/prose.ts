import type { Phrase } from '@tomoni/plan';
import { html, nothing } from 'lit';

type Say = (value: Phrase) => unknown;

export const paragraphs = (texts: readonly Phrase[], say: Say): unknown => texts.map((text) => html`<p>${say(text)}</p>`);

export const list = (items: readonly Phrase[], say: Say): unknown =>
  items.length
    ? html`<ul>
        ${items.map((item) => html`<li>${say(item)}</li>`)}
      </ul>`
    : nothing;

/** Terms with their values; those without a value are left out. */
export function terms(rows: readonly (readonly [term: unknown, value: unknown])[]): unknown {
  const known = rows.filter(([, value]) => value);
  return known.length
    ? html`<dl part="facts">
        ${known.map(
          ([term, value]) =>
            html`<div>
              <dt>${term}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>`
    : nothing;
}

/** Level of the first heading that an element shows: as it is told, else that of its own content, else 3. */
export function levelOf(element: HTMLElement & { headingLevel: number | undefined }): number {
  const level = element.headingLevel || Number(element.querySelector('h2,h3,h4,h5,h6')?.localName[1] ?? 3);
  return Math.min(Math.max(Math.trunc(level), 2), 6);
}
