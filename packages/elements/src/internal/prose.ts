import type { Phrase } from '@tomoni/plan';
import { html, nothing } from 'lit';

export { levelOf } from './heading.ts';

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
