import type { Phrase } from '@tomoni/plan';
import { html, nothing } from 'lit';

/** Relations as sentences, each with its word; the list is the same beside a body and for all of them. */
export function sentences(
  relations: readonly { sentence: Phrase; label?: Phrase | undefined }[],
  say: (value: Phrase) => unknown,
): unknown {
  return relations.length
    ? html`<ul class="sentences">
        ${relations.map(
          ({ sentence, label }) =>
            html`<li part="sentence">${say(sentence)}${label ? html` <span class="tag" part="label">${say(label)}</span>` : nothing}</li>`,
        )}
      </ul>`
    : nothing;
}
